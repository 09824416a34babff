import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../../api/api.ts';
import { useAccess } from '../../frame/access.tsx';
import { useText } from '../../frame/text.tsx';

/** Names of the staff by their ids in the log; the id's beginning for who is not on the list. */
export const useActorNames = (): ((actor: string | null | undefined) => string) => {
  const t = useText();
  const { ready } = useAccess();
  const { data } = useQuery({
    queryKey: ['audit-actors'],
    queryFn: async () => {
      const { actors } = await dataOf(api.GET('/v1/audit/actors'));
      return new Map(actors.map(({ actor, name }) => [actor, name]));
    },
    enabled: ready,
  });
  return (actor) => {
    if (!actor) return t('audit.actor.none');
    if (actor.startsWith('operator:'))
      return t('audit.actor.operator', { name: actor.slice('operator:'.length) });
    return data?.get(actor) ?? actor.slice(0, 8);
  };
};
