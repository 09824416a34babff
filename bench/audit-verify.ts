// F8, second half: verifying an exported log against plain SHA-256 over the same bytes, in one run. The bytes are those that the
// tree is made of: each leaf, and two hashes a node. Once hashed message by message, as any Merkle log must, once as one stream.
//   node bench/audit-verify.ts [entries] [--identities]
import { createHash, hash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { checkpointSigner, signCheckpoint } from '../packages/server/src/audit/checkpoint.ts';
import { encodeLeaf, prepareEntry } from '../packages/server/src/audit/entry-encoding.ts';
import { Frontier } from '../packages/server/src/audit/merkle/frontier.ts';
import { leafHash } from '../packages/server/src/audit/merkle/tree-hash.ts';
import { verifyFile } from '../packages/server/src/audit/verifier/verify-file.ts';

const entries = Number(process.argv[2] ?? 1_000_000);
const withIdentities = process.argv.includes('--identities');
const folder = await mkdtemp(join(tmpdir(), 'seloste-bench-'));
const path = join(folder, 'log');
const signer = checkpointSigner('bench', Buffer.alloc(32, 1));

/** Twice over the same stream of entries would need the same salts, so the header, which holds the root, goes to a file of its own. */
const frontier = new Frontier();
let leafBytes = 0;
async function* lines() {
  let text = '';
  const leaves: Buffer[] = [];
  for (let seq = 0; seq < entries; seq += 1) {
    const prepared = prepareEntry({
      accessId: randomUUID(),
      at: new Date(),
      operation: 'read',
      outcome: 'allowed',
      purpose: 'customer_service',
      controller: 'mpy_telecom',
      noticeVersion: 1,
      categories: ['identity', 'contact_details', 'services'],
      records: ['person', 'phone_number', 'postal_address', 'service'],
      rows: 7,
      durationMs: 4,
      actor: 'agent-7',
      subjects: [randomUUID()],
      reason: 'the customer calls about an invoice',
    });
    const body = encodeLeaf(seq, prepared);
    leafBytes += body.length + 1;
    const leaf = leafHash(body);
    frontier.append(leaf);
    text += `E ${body}\n`;
    if (withIdentities) {
      for (const [letter, clear] of [
        ['S', prepared.subjects[0]],
        ['A', prepared.actor],
        ['R', prepared.reason],
      ] as const) {
        if (clear) text += `${letter} ${clear.salt.toString('base64url')} ${JSON.stringify(clear.value)}\n`;
      }
    }
    leaves.push(leaf);
    if (leaves.length === 256) text += `T ${Buffer.concat(leaves.splice(0)).toString('base64url')}\n`;
    if (text.length > 1 << 20) {
      yield text;
      text = '';
    }
  }
  if (leaves.length > 0) text += `T ${Buffer.concat(leaves).toString('base64url')}\n`;
  yield text;
}
await pipeline(lines(), createWriteStream(join(folder, 'entries')));
const head = { size: entries, root: frontier.root() };
const note = signCheckpoint(signer, head, new Date());
const root = head.root.toString('base64');
const header = {
  format: 'seloste-audit-export',
  version: 1,
  size: entries,
  root,
  public_key: signer.publicKey,
};
await pipeline(async function* () {
  yield `${JSON.stringify(header)}\n`;
  yield* createReadStream(join(folder, 'entries'), { highWaterMark: 1 << 20 });
}, createWriteStream(path));

const seconds = async (work: () => unknown): Promise<number> => {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
};

const leafLength = Math.round(leafBytes / entries);
const leaf = Buffer.alloc(leafLength, 7);
const node = Buffer.alloc(65, 7);
const commitment = Buffer.alloc(40, 7);
const bytes = leafBytes + (65 + (withIdentities ? 120 : 0)) * (entries - 1);
const byMessage = await seconds(() => {
  for (let n = 0; n < entries; n += 1) {
    hash('sha256', leaf, 'binary');
    hash('sha256', node, 'binary');
    if (withIdentities) for (let clear = 0; clear < 3; clear += 1) hash('sha256', commitment, 'binary');
  }
});
const block = Buffer.alloc(1 << 20, 7);
const asStream = await seconds(() => {
  const digest = createHash('sha256');
  for (let left = bytes; left > 0; left -= block.length)
    digest.update(left < block.length ? block.subarray(0, left) : block);
  digest.digest();
});
const memory = process.memoryUsage.rss();
let highest = 0;
const verified = await seconds(async () => {
  const { findings, size } = await verifyFile(path, {
    publicKey: signer.publicKey,
    since: note,
    onProgress: () => {
      highest = Math.max(highest, process.memoryUsage.rss());
    },
  });
  if (findings.length > 0 || size !== entries) throw new Error('the log does not verify');
});
const rate = (time: number) => `${time.toFixed(2)} s, ${Math.round(entries / time)} entries a second`;
console.log(`${entries} entries of ${leafLength} bytes${withIdentities ? ', with identities' : ''}`);
console.log(`SHA-256, message by message: ${rate(byMessage)}`);
console.log(`SHA-256, one stream:         ${rate(asStream)}`);
console.log(
  `seloste audit verify:        ${rate(verified)}; memory ${Math.round((highest - memory) / 2 ** 20)} MB over ${Math.round(memory / 2 ** 20)} MB`,
);
console.log(
  `of message by message ${(byMessage / verified).toFixed(2)}, of one stream ${(asStream / verified).toFixed(2)}`,
);
await rm(folder, { recursive: true });
