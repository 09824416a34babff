import { type QueryKey, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../api/api.ts';
import type { paths } from '../api/schema.d.ts';
import { useUnderPurpose, withReason } from '../cases/case-calls.ts';
import { useAccess } from '../frame/access.tsx';
import { registerKey } from '../frame/queries.ts';
import { REGISTER } from '../frame/query-client.ts';
import { useText } from '../frame/text.tsx';

type Ok<Route extends keyof paths> = paths[Route] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

/** A request with who made it, and what was done about it where the purpose reads that. */
export type DataRequest = Ok<'/v1/requests/{id}'>;
export type RequestStep = NonNullable<DataRequest['steps']>[number];
export type RequestInList = Ok<'/v1/requests'>['items'][number];
export type RequestState = 'open' | 'overdue' | 'closed' | 'all';

export interface RequestFilter {
  readonly state: RequestState;
  readonly right?: string | undefined;
}

const useRequestKey = () => {
  const { purpose, controller } = useAccess();
  return (...key: readonly unknown[]): QueryKey => registerKey({ purpose, controller }, ['requests', ...key]);
};

/** Reads again what requests say, here and on their customers' pages, after one of them changed. */
export const useRequestsChanged = () => {
  const queries = useQueryClient();
  return () =>
    queries.invalidateQueries({
      predicate: ({ queryKey }) =>
        queryKey[0] === REGISTER && ['requests', 'subject'].includes(String(queryKey[3])),
    });
};

/** The reason that a screen of requests gives itself: to answer people is one. */
export const useRequestReason = () => {
  const t = useText();
  return () => withReason(t('requests.reason.one'));
};

export const useRequests = ({ state, right }: RequestFilter) => {
  const t = useText();
  const key = useRequestKey();
  const enabled = useUnderPurpose();
  return useInfiniteQuery({
    queryKey: key('list', state, right),
    enabled,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/v1/requests', {
          params: {
            query: { state, limit: 50, ...(right && { right }), ...(pageParam && { cursor: pageParam }) },
          },
          headers: withReason(t('requests.reason.list')),
          signal,
        }),
      ),
    getNextPageParam: ({ next }) => next,
  });
};

export const useRequest = (id: string) => {
  const key = useRequestKey();
  const reason = useRequestReason();
  const enabled = useUnderPurpose();
  return useQuery({
    queryKey: key('one', id),
    enabled,
    queryFn: ({ signal }) =>
      dataOf(api.GET('/v1/requests/{id}', { params: { path: { id } }, headers: reason(), signal })),
  });
};
