import { QueryCache, QueryClient } from '@tanstack/react-query';
import { ConnectionLost, Problem } from '../api/problem.ts';

/**
 * Whether the register no longer lets what was asked be read: the right ended, the person was closed to the purpose, or there is nobody any
 * more. Where only the reason is missing, what was read stays.
 */
const takenAway = (failure: Error): boolean =>
  failure instanceof Problem && [403, 404, 410].includes(failure.status) && failure.code !== 'case-unknown';

/** Every read is in the log of accesses: nothing is read again just because a window comes to the front or a network comes back. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (failure, query) => {
      // A read that failed keeps what it had. What may not be read any more is not shown any more.
      if (query.queryKey[0] === REGISTER && takenAway(failure)) query.setState({ data: undefined });
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      networkMode: 'always',
      retry: (failures, failure) =>
        failures < 2 &&
        (failure instanceof ConnectionLost || (failure instanceof Problem && failure.status === 503)),
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

/** First part of the keys of what is read from the register under a purpose. */
export const REGISTER = 'register';
