import { LRUCache } from 'lru-cache';
import type { Adapter, AdapterPayload } from 'oidc-provider';

/** Where the demo provider keeps its sessions and grants: in memory, gone with the process. */
export const memoryStore = (): ((model: string) => Adapter) => {
  const kept = new LRUCache<string, AdapterPayload>({ max: 10_000 });
  const byGrant = new Map<string, Set<string>>();
  return (model) => {
    const keyOf = (id: string) => `${model}:${id}`;
    const find = (matches: (payload: AdapterPayload) => boolean) =>
      [...kept.entries()].find(([key, payload]) => key.startsWith(`${model}:`) && matches(payload))?.[1];
    return {
      upsert: async (id, payload, expiresIn) => {
        kept.set(keyOf(id), payload, expiresIn ? { ttl: expiresIn * 1000 } : {});
        if (!payload.grantId) return;
        const members = byGrant.get(payload.grantId) ?? new Set();
        byGrant.set(payload.grantId, members.add(keyOf(id)));
      },
      find: async (id) => kept.get(keyOf(id)),
      findByUid: async (uid) => find((payload) => payload.uid === uid),
      findByUserCode: async (userCode) => find((payload) => payload.userCode === userCode),
      consume: async (id) => {
        const payload = kept.get(keyOf(id));
        if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      },
      destroy: async (id) => {
        kept.delete(keyOf(id));
      },
      revokeByGrantId: async (grantId) => {
        for (const key of byGrant.get(grantId) ?? []) kept.delete(key);
        byGrant.delete(grantId);
      },
    };
  };
};
