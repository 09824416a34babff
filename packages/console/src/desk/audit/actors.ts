import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../../api/api.ts';
import { useAccess } from '../../frame/access.tsx';
import { useText } from '../../frame/text.tsx';

/** Who may have acted, by name; undefined until it is known. */
export const useActors = () => {
  const { ready } = useAccess();
  return useQuery({
    queryKey: ['audit-actors'],
    queryFn: async () => (await dataOf(api.GET('/v1/audit/actors'))).actors,
    enabled: ready,
  }).data;
};

/** Names of the staff by their ids in the log; the id's beginning for who is not on the list. */
export const useActorNames = (): ((actor: string | null | undefined) => string) => {
  const t = useText();
  const actors = useActors();
  return (actor) => {
    if (!actor) return t('audit.actor.none');
    if (actor.startsWith('operator:'))
      return t('audit.actor.operator', { name: actor.slice('operator:'.length) });
    return actors?.find((one) => one.actor === actor)?.name ?? actor.slice(0, 8);
  };
};
