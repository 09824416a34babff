import { api, dataOf } from '../api/api.ts';
import type { paths } from '../api/schema.d.ts';
import { queryClient, REGISTER } from '../frame/query-client.ts';
import { useMutation } from '../ui/use-mutation.ts';

/** A purpose that somebody opened in an emergency, as the register tells it. */
export type Glass =
  paths['/v1/break-glass']['get']['responses'][200]['content']['application/json']['items'][number];

/** One access made under it. */
export type GlassAccess =
  paths['/v1/break-glass/{id}/accesses']['get']['responses'][200]['content']['application/json']['items'][number];

/** After a glass is broken, ended or reviewed: what one may do, what waits, and what was read under it. */
export const lookAgain = async (): Promise<void> => {
  await queryClient.invalidateQueries({ queryKey: ['me'] });
  void queryClient.invalidateQueries({ queryKey: ['break-glass'] });
  void queryClient.invalidateQueries({ queryKey: [REGISTER] });
};

export const useEndGlass = () =>
  useMutation({
    mutationFn: (id: string) => dataOf(api.DELETE('/v1/break-glass/{id}', { params: { path: { id } } })),
    onSettled: lookAgain,
  });
