import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../../api/api.ts';
import type { paths } from '../../api/schema.d.ts';
import { queryClient } from '../../frame/query-client.ts';
import { announce } from '../../ui/announce.ts';
import { useMutation } from '../../ui/use-mutation.ts';

/** Somebody of the staff list, as the register tells it. */
export type Member = paths['/v1/staff/{actor}']['get']['responses'][200]['content']['application/json'];
export type Agreement =
  paths['/v1/staff/agreements']['get']['responses'][200]['content']['application/json']['items'][number];

const PAGE = 200;

/** The whole list: it is as long as the staff, and is looked through by eye and by filters. */
export const useStaff = (state: 'working' | 'ended') =>
  useQuery({
    queryKey: ['staff', state],
    queryFn: async ({ signal }) => {
      const members: Member[] = [];
      let cursor: string | undefined;
      do {
        const page = await dataOf(
          api.GET('/v1/staff', {
            params: { query: { state, limit: PAGE, ...(cursor !== undefined && { cursor }) } },
            signal,
          }),
        );
        members.push(...page.items);
        cursor = page.next;
      } while (cursor !== undefined);
      return members;
    },
  });

export const useMember = (actor: string) =>
  useQuery({
    queryKey: ['staff', 'one', actor],
    queryFn: ({ signal }) => dataOf(api.GET('/v1/staff/{actor}', { params: { path: { actor } }, signal })),
  });

export const useAgreements = () =>
  useQuery({
    queryKey: ['staff', 'agreements'],
    queryFn: ({ signal }) => dataOf(api.GET('/v1/staff/agreements', { signal })),
  });

/** Changes somebody's entry; the answer is the entry as it is then. @param words what is said when it is done */
export const useMemberChange = <Told>(
  change: (told: Told) => Promise<Member>,
  words: (told: Told) => string,
) =>
  useMutation({
    mutationFn: change,
    onSuccess: (member, told) => {
      announce(words(told));
      queryClient.setQueryData(['staff', 'one', member.id], member);
      void queryClient.invalidateQueries({ queryKey: ['staff', 'working'] });
      void queryClient.invalidateQueries({ queryKey: ['staff', 'ended'] });
      void queryClient.invalidateQueries({ queryKey: ['staff', 'agreements'] });
    },
  });
