import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { api, dataOf } from './api.ts';
import type { paths } from './schema.d.ts';

/** The words of the notice in force, in one language: names of its purposes, categories, records and fields. */
export type Vocabulary =
  paths['/v1/notice/vocabulary']['get']['responses'][200]['content']['application/json'];

/** First part of the key of the notice's words; the language is the second. */
export const VOCABULARY = 'vocabulary';

/** The notice's words in the language of the page; undefined until they have come. */
export const useVocabulary = (): Vocabulary | undefined => {
  const language = useIntl().locale as 'fi' | 'sv' | 'en';
  return useQuery({
    queryKey: [VOCABULARY, language],
    queryFn: () => dataOf(api.GET('/v1/notice/vocabulary', { params: { query: { language } } })),
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData, // while another language is on its way nothing that is open goes away
  }).data;
};
