import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { makeCheckpoint } from '../audit/proving.ts';
import { withAuditLog } from './audit-log.ts';

export const configure = (command: Command): Command =>
  command
    .option('--out <file>', 'where to write it; default the terminal')
    .option('--key', 'print the verifier key instead')
    .action(async ({ out, key }: { out?: string; key?: true }) => {
      const text = await withAuditLog(async ({ database, signer }) =>
        key ? `${signer.publicKey}\n` : makeCheckpoint(database, signer),
      );
      if (out) await writeFile(out, text);
      else process.stdout.write(text);
    });
