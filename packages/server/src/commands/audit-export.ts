import type { Command } from 'commander';
import { exportDatabase } from '../audit/verifier/export-database.ts';
import { progressBar } from '../audit/verifier/progress-bar.ts';
import { withAuditLog } from './audit-log.ts';

export const configure = (command: Command): Command =>
  command
    .requiredOption('--out <file>', 'where to write it; readable by you alone')
    .option('--without-identities', 'leave out subjects, actors and reasons, for a third party')
    .action(async ({ out, withoutIdentities }: { out: string; withoutIdentities?: true }) => {
      const bar = progressBar('entries');
      const { size, publicKey } = await withAuditLog(async ({ connection, signer }) => ({
        size: await exportDatabase(connection, out, {
          publicKey: signer.publicKey,
          ...(withoutIdentities && { withoutIdentities }),
          onProgress: bar.update,
        }),
        publicKey: signer.publicKey,
      }));
      bar.clear();
      console.log(`${size} entries in ${out}`);
      console.log(`verify them with: seloste audit verify --from-file ${out} --public-key ${publicKey}`);
    });
