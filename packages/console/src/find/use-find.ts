import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { api, dataOf } from '../api/api.ts';
import type { paths } from '../api/schema.d.ts';
import { useAccess } from '../frame/access.tsx';
import { REGISTER } from '../frame/query-client.ts';

type Answer = paths['/v1/search']['post']['responses'][200]['content']['application/json'];

/** Somebody found: enough to choose the right one. */
export type Found = Answer['items'][number];

/** Milliseconds without a key before the register is asked: each question is in the log. */
const PAUSE = 200;
/** The register looks for no less. */
const SHORTEST = 2;
const PAGE = 20;

/**
 * Who fits what was typed, under the purpose in hand, a page at a time. A newer text cancels the question before; until its answer comes,
 * the one before stays in sight, as long as it was made under the same purpose.
 */
export const useFind = (text: string) => {
  const { purpose, controller, ready } = useAccess();
  const [paused] = useDebouncedValue(text.trim(), PAUSE);
  const asked = paused.length >= SHORTEST;
  const key = [REGISTER, purpose, controller, 'find'];
  const answer = useInfiniteQuery({
    queryKey: [...key, paused],
    enabled: ready && asked,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.POST('/v1/search', {
          body: {
            criteria: { text: paused },
            limit: PAGE,
            ...(pageParam !== undefined && { cursor: pageParam }),
          },
          signal,
        }),
      ),
    getNextPageParam: ({ next }) => next,
    placeholderData: (before, query) =>
      key.every((part, index) => query?.queryKey[index] === part) ? before : undefined,
    gcTime: 60_000,
  });
  const found = asked ? (answer.data?.pages.flatMap(({ items }) => items) ?? []) : [];
  return {
    asked,
    found,
    /** What was asked for. */
    text: paused,
    /** Whether what is in sight answers what is typed. */
    current: asked && paused === text.trim() && answer.isSuccess && !answer.isPlaceholderData,
    waiting: ready && asked && answer.isFetching && !answer.isFetchingNextPage,
    failure: asked && answer.isError ? answer.error : undefined,
    again: () => void answer.refetch(),
    more: answer.hasNextPage ? () => answer.fetchNextPage() : undefined,
    waitingForMore: answer.isFetchingNextPage,
  };
};
