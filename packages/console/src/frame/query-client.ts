import { QueryClient } from '@tanstack/react-query';
import { ConnectionLost, Problem } from '../api/problem.ts';

/** Every read is in the log of accesses: nothing is read again just because a window comes to the front or a network comes back. */
export const queryClient = new QueryClient({
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
