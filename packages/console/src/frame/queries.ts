import { type QueryKey, type UseQueryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useAccess } from './access.tsx';
import type { InHand } from './in-hand.ts';
import { REGISTER } from './query-client.ts';

type RegisterQuery<Data> = Omit<UseQueryOptions<Data>, 'queryKey'> & { readonly queryKey: QueryKey };

/** A read's key, kept apart by what it is made under. */
export const registerKey = (
  { purpose, controller }: Pick<InHand, 'purpose' | 'controller'>,
  key: QueryKey,
): QueryKey => [REGISTER, purpose, controller, ...key];

/**
 * A read under the purpose and controller in hand. It waits until a purpose and a reason (or case) are given, is kept apart by purpose and
 * controller, and is forgotten when they change. Name the key without them: `['subject', id]`.
 */
export const useRegisterQuery = <Data>({
  queryKey,
  enabled,
  ...options
}: RegisterQuery<Data>): UseQueryResult<Data> => {
  const { purpose, controller, ready } = useAccess();
  return useQuery({
    ...options,
    queryKey: registerKey({ purpose, controller }, queryKey),
    enabled: ready && enabled !== false,
  });
};
