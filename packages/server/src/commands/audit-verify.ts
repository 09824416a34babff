import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { faultInWords } from '../audit/fault-in-words.ts';
import { progressBar } from '../audit/verifier/progress-bar.ts';
import { verifyDatabase } from '../audit/verifier/verify-database.ts';
import { NoExportedLog, type Verdict, verifyFile } from '../audit/verifier/verify-file.ts';
import { withAuditLog } from './audit-log.ts';

interface Options {
  readonly fromFile?: string;
  readonly publicKey?: string;
  readonly since?: string;
}

export const configure = (command: Command): Command =>
  command
    .option('--from-file <file>', 'an exported log instead of the database')
    .option(
      '--public-key <key>',
      "verifier key of the checkpoints, or a file with it; default the register's own",
    )
    .option('--since <file>', 'a checkpoint kept elsewhere, which the log must continue')
    .action(async (options: Options) => {
      const bar = progressBar(options.fromFile ? 'bytes' : 'entries');
      try {
        const verdict = await verify(options, bar.update);
        bar.clear();
        tell(verdict);
      } catch (error) {
        if (!(error instanceof NoExportedLog)) throw error;
        bar.clear();
        console.log(error.message);
        process.exitCode = 1;
      } finally {
        bar.clear();
      }
    });

const verify = async (
  options: Options,
  onProgress: (done: number, total: number) => void,
): Promise<Verdict> => {
  const key = options.publicKey && (await textOrFile(options.publicKey));
  const since = options.since && (await readFile(options.since, 'utf8'));
  const given = { onProgress, ...(since && { since }) };
  if (options.fromFile) {
    if (!key) console.error("note: the key is the file's own; --public-key takes one that you trust");
    return verifyFile(options.fromFile, { ...given, ...(key && { publicKey: key }) });
  }
  return withAuditLog(({ connection, signer }) =>
    verifyDatabase(connection, { ...given, publicKey: key || signer.publicKey }),
  );
};

const tell = ({ size, root, findings, pending }: Verdict): void => {
  for (const finding of findings) {
    const where = finding.seq === undefined ? 'the log' : `entry ${finding.seq}`;
    console.log(`${where}: ${faultInWords(finding, 'en')}`);
  }
  if (pending > 0) console.log(`${pending} committed accesses wait for their number and were not verified.`);
  if (findings.length > 0) {
    console.log(
      `The log is not as it was written: ${findings.length} finding${findings.length === 1 ? '' : 's'}.`,
    );
    process.exitCode = 1;
  } else console.log(`The log holds: ${size} entries, root ${root}`);
};

/** A verifier key has plus signs and no file's name would. */
export const textOrFile = async (given: string): Promise<string> =>
  /\+[0-9a-f]{8}\+/.test(given) ? given : (await readFile(given, 'utf8')).trim();
