import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { api, dataOf } from '../../api/api.ts';
import type { paths } from '../../api/schema.d.ts';
import { useVocabulary } from '../../api/vocabulary.ts';
import { useAccess } from '../../frame/access.tsx';
import { useText } from '../../frame/text.tsx';

type Answer<
  Path extends keyof paths,
  Method extends keyof paths[Path],
  Status extends number = 200,
> = paths[Path][Method] extends {
  responses: Record<Status, { content: { 'application/json': infer Body } }>;
}
  ? Body
  : never;

export type Draft = Answer<'/v1/notice/draft', 'get'>;
export type Files = Draft['files'];
export type Assessment = Answer<'/v1/notice/draft/assessment', 'post'>;
export type Finding = Assessment['findings'][number];
export type Publication = Answer<'/v1/notice/draft/publication', 'post', 201>;
export type AccessMatrix = Answer<'/v1/notice/matrix', 'get'>;
export type MatrixCell = AccessMatrix['cells'][number];
export type StrangerGrant = AccessMatrix['strangers'][number];
export type Language = 'fi' | 'sv' | 'en';

/** First part of the keys of all that the desk has read. */
export const DESK = 'notice-desk';

/**
 * The headers of a call under the duty. It stands on no purpose; where no reason or case is in hand, the work itself is the reason, since
 * nobody's data are looked at here.
 */
export const useDeskHeaders = () => {
  const t = useText();
  const { controller, me, reason, case: inCase } = useAccess();
  return (given?: string): Record<string, string> => {
    const words = given?.trim() || reason?.trim() || t('notice.reason');
    return {
      ...(controller === undefined && me.controllers[0] !== undefined
        ? { 'Seloste-Controller': me.controllers[0] }
        : {}),
      ...(inCase === undefined ? { 'Seloste-Reason': `UTF-8''${encodeURIComponent(words)}` } : {}),
    };
  };
};

/** A read of the desk; read again when another edition comes into force. */
const useDeskQuery = <Data>(
  key: readonly unknown[],
  read: (headers: Record<string, string>, signal: AbortSignal) => Promise<Data>,
  enabled = true,
) => {
  const headers = useDeskHeaders();
  const edition = useVocabulary()?.edition;
  return useQuery({
    queryKey: [DESK, ...key, edition],
    queryFn: ({ signal }) => read(headers(), signal),
    placeholderData: keepPreviousData,
    enabled: enabled && edition !== undefined,
  });
};

export const useEditions = () =>
  useDeskQuery(['editions'], (headers, signal) =>
    dataOf(api.GET('/v1/notice/editions', { headers, signal })),
  );

export const useEditionText = (edition: number | undefined, language: Language) =>
  useDeskQuery(
    ['text', edition, language],
    (headers, signal) =>
      dataOf(
        api.GET('/v1/notice/editions/{edition}/text', {
          params: { path: { edition: edition ?? 0 }, query: { language, format: 'document' } },
          headers,
          signal,
        }),
      ),
    edition !== undefined,
  );

export const useEditionFiles = (edition: number | undefined) =>
  useDeskQuery(
    ['files', edition],
    (headers, signal) =>
      dataOf(
        api.GET('/v1/notice/editions/{edition}', {
          params: { path: { edition: edition ?? 0 } },
          headers,
          signal,
        }),
      ),
    edition !== undefined,
  );

export const usePublications = () =>
  useDeskQuery(['publications'], (headers, signal) =>
    dataOf(api.GET('/v1/notice/publications', { headers, signal })),
  );

export const useDraft = () =>
  useDeskQuery(['draft'], (headers, signal) => dataOf(api.GET('/v1/notice/draft', { headers, signal })));

export const useMatrix = () =>
  useDeskQuery(['matrix'], (headers, signal) => dataOf(api.GET('/v1/notice/matrix', { headers, signal })));

/** Judges the files as they are on the screen, saved or not. `version` tells one state of them from the next. */
export const useAssessment = (files: Files | undefined, version: number) => {
  const headers = useDeskHeaders();
  const edition = useVocabulary()?.edition;
  const language = useIntl().locale as Language;
  return useQuery({
    queryKey: [DESK, 'assessment', version, language, edition],
    queryFn: ({ signal }) =>
      dataOf(
        api.POST('/v1/notice/draft/assessment', {
          body: { ...(files && { files }), language, preview: true },
          headers: headers(),
          signal,
        }),
      ),
    enabled: files !== undefined && edition !== undefined,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
};
