import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useAccess } from '../frame/access.tsx';
import type { Columns, Order } from './import-calls.ts';

/** A file that the register holds, what it seems to be, and what was ordered of it. */
export interface Held {
  readonly id: string;
  readonly columns: Columns;
  readonly order?: Order;
  /** Whether it is beyond the columns: being checked or brought in, or done. */
  readonly ordered: boolean;
}

const HELD = 'import-held';

/**
 * The file in hand, kept over other screens until another is begun, so that what came of it and its refused rows are found again. The register
 * holds it for one purpose and controller: under others there is another file, or none. Forgotten with the session, as everything that was read.
 */
export const useHeld = () => {
  const queries = useQueryClient();
  const { purpose, controller } = useAccess();
  const key = [HELD, purpose, controller];
  const { data } = useQuery<Held | null>({
    queryKey: key,
    queryFn: skipToken,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
  const held = data ?? null;
  return {
    held,
    keep: (next: Held | null): void => {
      queries.setQueryData(key, next);
    },
    /** Whether a file waits under another purpose or controller. */
    elsewhere:
      held === null && queries.getQueriesData<Held | null>({ queryKey: [HELD] }).some(([, one]) => one),
  };
};
