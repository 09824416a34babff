import { type ImportOutcome, importFile } from '../../packages/server/src/collection/collection.api.ts';
import type { BenchRegister } from '../database.ts';
import { CONTROLLER } from '../mpy-register.ts';
import { progressBar } from '../progress.ts';

/** The benchmark's master key, as `benchKeys` are made from. */
const MASTER_KEY = Buffer.alloc(32, 'bench');

/** Imports a file by the register's own import. @throws when a line was refused: the counterpart would then do more. */
export const importCustomers = async (register: BenchRegister, file: string): Promise<ImportOutcome> => {
  const bar = progressBar('The file is read');
  const outcome = await importFile(
    { server: register.server, instance: register.instance, masterKey: MASTER_KEY, people: 'invented' },
    {
      file,
      as: 'customers',
      purpose: 'service_delivery',
      source: 'data_subject',
      controller: CONTROLLER,
      reason: 'benchmark',
      actor: 'operator:bench',
    },
    (told) => {
      if (told.phase === 'reading') bar.step(told.bytes, told.ofBytes);
    },
  );
  bar.end();
  const [refusal] = outcome.refused.values();
  if (refusal !== undefined) throw new Error(`${outcome.refused.size} lines refused: ${refusal.reason}`);
  return outcome;
};
