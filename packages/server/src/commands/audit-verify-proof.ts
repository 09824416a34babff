import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { faultInWords } from '../audit/fault-in-words.ts';
import { BrokenNote } from '../audit/verifier/note.ts';
import { verifyProof } from '../audit/verifier/verify-proof.ts';
import { textOrFile } from './audit-verify.ts';

export const configure = (command: Command): Command =>
  command
    .argument('<file>', 'a proof that `seloste audit prove` wrote')
    .option('--public-key <key>', 'verifier key that you trust, or a file with it')
    .action(async (file: string, { publicKey }: { publicKey?: string }) => {
      const text = await readFile(file, 'utf8');
      if (!publicKey) console.error("note: the key is the file's own; --public-key takes one that you trust");
      try {
        const proven = verifyProof(text, publicKey && (await textOrFile(publicKey)));
        for (const { seq, body } of proven.entries) console.log(`entry ${seq}: ${body}`);
        const when = proven.signedAt.toISOString();
        console.log(`The proof holds: in the log of ${proven.size} entries signed at ${when}`);
      } catch (error) {
        console.log(`The proof does not hold. ${inWords(error)}`);
        process.exitCode = 1;
      }
    });

const inWords = (error: unknown): string => {
  if (!(error instanceof BrokenNote)) return error instanceof Error ? error.message : String(error);
  const { fault, key } = error;
  return faultInWords({ fault, values: { checkpoint: 'own', key } }, 'en');
};
