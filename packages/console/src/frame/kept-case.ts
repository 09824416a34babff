import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, dataOf } from '../api/api.ts';
import { isProblem } from '../api/problem.ts';
import { useVocabulary } from '../api/vocabulary.ts';
import { useAccess } from './access.tsx';
import { type CaseInHand, loseCase } from './in-hand.ts';
import { useText } from './text.tsx';

/**
 * Asks once, after the page was loaded anew, what became of the case in hand: one that was closed or belongs to another controller is
 * put away before anything is looked at under it. The answer tells of nobody, so it is no look at anybody. Where the purpose knows no cases
 * nothing is asked; the first look is refused then.
 */
export const useKeptCase = ({ id, kept = false }: CaseInHand): void => {
  const t = useText();
  const { purpose = '', controller } = useAccess();
  const words = useVocabulary();
  const mayAsk = kept && controller !== undefined && words?.purposes[purpose]?.uses.cases !== undefined;
  const { data, error } = useQuery({
    queryKey: ['kept-case', id, purpose, controller],
    enabled: mayAsk,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/v1/cases/{id}', {
          params: { path: { id } },
          headers: {
            'Seloste-Case': '',
            'Seloste-Reason': `UTF-8''${encodeURIComponent(t('frame.kept_case.reason'))}`,
          },
          signal,
        }),
      ),
  });
  useEffect(() => {
    if (data?.status === 'closed') loseCase(id, 'closed');
    if (isProblem(error, 'case-not-found')) loseCase(id, 'unknown');
  }, [id, data, error]);
};
