import { type ImportOutcome, importFile } from '../../packages/server/src/collection/collection.api.ts';
import type { BenchRegister } from '../database.ts';
import { withImportBars } from '../import-bars.ts';
import { CONTROLLER } from '../mpy-register.ts';

/** The benchmark's master key, as `benchKeys` are made from. */
const MASTER_KEY = Buffer.alloc(32, 'bench');

/** Imports a file by the register's own import. @throws when a line was refused: the counterpart would then do more. */
export const importCustomers = async (register: BenchRegister, file: string): Promise<ImportOutcome> => {
  const place = {
    server: register.server,
    instance: register.instance,
    masterKey: MASTER_KEY,
    people: 'invented',
  } as const;
  const request = {
    file,
    as: 'customers',
    purpose: 'service_delivery',
    source: 'data_subject',
    controller: CONTROLLER,
    reason: 'benchmark',
    actor: 'operator:bench',
  };
  const outcome = await withImportBars('Import of customers', (tell) => importFile(place, request, tell));
  const [refusal] = outcome.refused.values();
  if (refusal !== undefined) throw new Error(`${outcome.refused.size} lines refused: ${refusal.reason}`);
  return outcome;
};
