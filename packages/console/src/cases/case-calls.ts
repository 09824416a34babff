import { type QueryKey, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../api/api.ts';
import { isProblem } from '../api/problem.ts';
import type { paths } from '../api/schema.d.ts';
import { useAccess } from '../frame/access.tsx';
import { useInHand } from '../frame/in-hand.ts';
import { REGISTER } from '../frame/query-client.ts';
import { useText } from '../frame/text.tsx';

type Ok<Route extends keyof paths, Method extends 'get' | 'post'> = paths[Route][Method] extends {
  responses: { 200: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;

/** A case with what happened to it. */
export type Case = Ok<'/v1/cases/{id}', 'get'>;
export type CaseEvent = Case['events'][number];
export type CaseInList = Ok<'/v1/cases', 'get'>['items'][number];
export type CaseOfSubject = Ok<'/v1/subjects/{subject}/cases', 'get'>['items'][number];
export type CaseKind = Case['kind'];
export type Party = Ok<'/v1/cases/{id}/parties', 'get'>['items'][number];
export type Note = Ok<'/v1/cases/{id}/notes', 'get'>['items'][number];
export type Shown = Party['shown'];

/** The case is the reason of what is looked at in it, whatever else is in hand. */
export const underCase = (id: string) => ({ 'Seloste-Case': id });

/** A reason that the screen itself gives, for what tells of nobody or only lists one's work. No case goes along. */
export const withReason = (reason: string) => ({
  'Seloste-Case': '',
  'Seloste-Reason': `UTF-8''${encodeURIComponent(reason)}`,
});

/** Whether a purpose and a controller are in hand: what a case needs, since it is its own reason. */
export const useUnderPurpose = (): boolean => {
  const { purpose, controller } = useAccess();
  const inHand = useInHand();
  return (
    purpose !== undefined &&
    controller !== undefined &&
    purpose === inHand.purpose &&
    controller === inHand.controller
  );
};

/** The key of a read under the purpose in hand: it is forgotten with the purpose. */
export const useCaseKey = () => {
  const { purpose, controller } = useAccess();
  return (...key: readonly unknown[]): QueryKey => [REGISTER, purpose, controller, 'cases', ...key];
};

/** Reads again what cases say, after one of them changed. */
export const useCasesChanged = () => {
  const queries = useQueryClient();
  return () =>
    queries.invalidateQueries({
      predicate: ({ queryKey }) => queryKey[0] === REGISTER && queryKey[3] === 'cases',
    });
};

/** Refusals that tell that the case is no longer what the screen shows. */
const OVERTAKEN = [
  'revision-changed',
  'case-closed',
  'case-is-open',
  'case-not-found',
  'case-customer-not-linked',
];

/** Reads the case anew where a refusal tells that somebody was faster: what is now is there before one tries again. */
export const useOvertaken = () => {
  const changed = useCasesChanged();
  return async (failure: Error): Promise<void> => {
    if (OVERTAKEN.some((code) => isProblem(failure, code))) await changed();
  };
};

export const useCase = (id: string) => {
  const t = useText();
  const key = useCaseKey();
  const enabled = useUnderPurpose();
  return useQuery({
    queryKey: key('one', id),
    enabled,
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/v1/cases/{id}', {
          params: { path: { id } },
          headers: withReason(t('cases.reason.one')),
          signal,
        }),
      ),
  });
};

/** What is asked of the list of cases. */
export interface CaseFilter {
  readonly of: 'mine' | 'my_roles' | 'all';
  readonly status: 'open' | 'closed';
  readonly kind?: CaseKind | undefined;
  readonly number?: string | undefined;
}

export const useCases = ({ of, status, kind, number }: CaseFilter) => {
  const t = useText();
  const key = useCaseKey();
  const enabled = useUnderPurpose();
  return useInfiniteQuery({
    queryKey: key('list', of, status, kind, number),
    enabled,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/v1/cases', {
          params: {
            query: {
              of,
              status,
              limit: 50,
              ...(kind && { kind }),
              ...(number && { number }),
              ...(pageParam && { cursor: pageParam }),
            },
          },
          headers: withReason(t('cases.reason.list')),
          signal,
        }),
      ),
    getNextPageParam: ({ next }) => next,
  });
};

/** What is read in a case: under the case while it is open; a closed one is no reason, so that what is in hand has to be. */
const reasonIn = ({ id, status }: Pick<Case, 'id' | 'status'>) => (status === 'open' ? underCase(id) : {});

const useReadyIn = ({ status }: Pick<Case, 'status'>): boolean => {
  const underPurpose = useUnderPurpose();
  const { ready } = useAccess();
  return status === 'open' ? underPurpose : ready;
};

export const useParties = (of: Pick<Case, 'id' | 'status'>) => {
  const key = useCaseKey();
  return useInfiniteQuery({
    queryKey: key('parties', of.id, of.status),
    enabled: useReadyIn(of),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/v1/cases/{id}/parties', {
          params: { path: { id: of.id }, query: { limit: 50, ...(pageParam && { cursor: pageParam }) } },
          headers: reasonIn(of),
          signal,
        }),
      ),
    getNextPageParam: ({ next }) => next,
  });
};

export const useNotes = (of: Pick<Case, 'id' | 'status'>, enabled: boolean) => {
  const key = useCaseKey();
  const ready = useReadyIn(of);
  return useInfiniteQuery({
    queryKey: key('notes', of.id, of.status),
    enabled: ready && enabled,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/v1/cases/{id}/notes', {
          params: { path: { id: of.id }, query: { limit: 50, ...(pageParam && { cursor: pageParam }) } },
          headers: reasonIn(of),
          signal,
        }),
      ),
    getNextPageParam: ({ next }) => next,
  });
};

/** The colleagues a case can be handed to. */
export const useColleagues = (enabled: boolean) => {
  const t = useText();
  const key = useCaseKey();
  return useQuery({
    queryKey: key('colleagues'),
    enabled,
    queryFn: ({ signal }) =>
      dataOf(api.GET('/v1/cases/colleagues', { headers: withReason(t('cases.reason.one')), signal })),
  });
};
