import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { openAudit } from '../audit/audit.api.ts';
import { withAuditLog } from './audit-log.ts';

export const configure = (command: Command): Command =>
  command
    .requiredOption('--access <id>', 'id of the access, as its answer and the list of look-ups tell it')
    .option('--out <file>', 'where to write the proof; default the terminal')
    .action(async ({ access, out }: { access: string; out?: string }) => {
      const proof = await withAuditLog(async ({ database, instance, signingSeed }) => {
        const audit = await openAudit({ database, instance, signingSeed });
        return audit.proveAccess(access).finally(audit.close);
      });
      const text = `${JSON.stringify(proof, null, 2)}\n`;
      if (out) await writeFile(out, text);
      else process.stdout.write(text);
    });
