import type { BenchServer } from '../database.ts';
import { counterpartStore } from './counterpart.ts';
import { registerStore } from './register-store.ts';
import type { GdprStore } from './store.ts';

export type StoreName = 'register' | 'plain' | 'indexed';

/** The systems that the mixes are run against; ours first. */
export const storesOf = (server: BenchServer, workers: number): Readonly<Record<StoreName, GdprStore>> => ({
  register: registerStore(server),
  plain: counterpartStore(server, { indexed: false, workers }),
  indexed: counterpartStore(server, { indexed: true, workers }),
});
