import { hash } from 'node:crypto';
import type { Fault, FaultValues } from './fault.ts';
import { BrokenNote, type Checkpoint, openCheckpoint } from './note.ts';
import { LeafCounter, sha256, type TreeEdge } from './tree.ts';

/** Something in the log that is not as it was written. */
export interface Finding {
  /** Number of the entry, where the fault can be laid to one. */
  readonly seq?: number;
  readonly fault: Fault;
  /** What the words of the fault name. */
  readonly values?: FaultValues;
}

/** What a leaf says that others are compared with. */
interface Leaf {
  readonly at: number;
  readonly access: string;
  readonly actor?: string;
  readonly subjects?: readonly string[];
  readonly members?: { readonly list: string; readonly count: number; readonly hash: string };
  readonly reason?: string;
}

export type ClearKind = 'subject' | 'actor' | 'reason';

const MOST_FINDINGS = 100;
/** Leaves of a whole tile. */
const TILE = 256;
/** Opens every leaf; the number follows. */
const OPENING = Buffer.from('{"v":1,"seq":');
const MEMBERS = Buffer.from('"members":');
const BRACE = 0x7d;
const COMMA = 0x2c;
const ZERO = 0x30;

/**
 * Takes a log entry by entry, from wherever it comes, and says what is wrong with it. Holds the tree's right edge, the
 * checkpoints and the entry in hand (with its list of members, 32 bytes each), and nothing of what went before.
 */
export class LogCheck {
  readonly findings: Finding[] = [];
  readonly tree: LeafCounter;
  #checkpoints: Checkpoint[] = [];
  #inOrder = true;
  #bytes: Buffer = Buffer.alloc(0);
  #leaf: Leaf | undefined;
  #text: string | undefined;
  #hasList = false;
  #list: Buffer[] = [];
  #members: { subject: string; salt: Buffer }[] = [];
  /** Commitments to the clear sides of the entry in hand, compared with it all at once. */
  #subject = '';
  #actor = '';
  #reason = '';
  readonly #due: { readonly sizes: readonly number[]; readonly places: TreeEdge[] } | undefined;

  /** @param due for a stretch: the sizes at which somebody else wants to know the tree's edge, in order, and where to put them */
  constructor(
    tree = new LeafCounter(),
    due?: { readonly sizes: readonly number[]; readonly places: TreeEdge[] },
  ) {
    this.tree = tree;
    this.#due = due;
  }

  report(fault: Fault, { seq, values }: { readonly seq?: number; readonly values?: FaultValues } = {}): void {
    if (this.findings.length < MOST_FINDINGS)
      this.findings.push({ fault, ...(seq !== undefined && { seq }), ...(values && { values }) });
  }

  /** Announces a checkpoint before the entries: the tree is held against it when it has grown that far. */
  expectCheckpoint(note: string, key: string, row?: { size: number; root: string; at: number }): void {
    const checkpoint = row ? row.size : 'given';
    try {
      const said = openCheckpoint(note, key);
      if (row && (row.size !== said.size || row.root !== said.root || row.at !== said.time)) {
        this.report('checkpoint_row', { values: { checkpoint } });
      }
      this.#checkpoints.push(said);
      this.#inOrder = false;
    } catch (error) {
      if (!(error instanceof BrokenNote)) throw error;
      this.report(error.fault, { values: { checkpoint, key: error.key } });
    }
  }

  /**
   * The next entry. `bytes` is the leaf with one free byte in front, where its 0x00 goes; they must stay as they are until
   * the next call. Returns the leaf's hash.
   */
  entry(bytes: Buffer): string {
    this.#finishEntry();
    if (this.#checkpoints.length > 0) this.#compareCheckpoints();
    const seq = this.tree.size;
    if (this.#due && this.#due.sizes[this.#due.places.length] === seq)
      this.#due.places.push(this.tree.edge());
    this.#bytes = bytes;
    this.#leaf = undefined;
    this.#text = undefined;
    // A list of members is an object inside the leaf: without a second brace there is none, and nothing to search for.
    this.#hasList = bytes.lastIndexOf(BRACE, -2) >= 0 && bytes.includes(MEMBERS);
    bytes[0] = 0;
    const leaf = sha256(bytes);
    if (numberOf(bytes) !== seq) this.report('other_entry', { seq });
    this.tree.add(leaf);
    return leaf;
  }

  /** Takes the entry in hand out of memory that the caller is about to use again. */
  keepEntry(): void {
    this.#bytes = Buffer.from(this.#bytes);
  }

  /** Holds leaf hashes that were stored, from entry `first` on, against those of the entries. */
  compareLeaves(stored: string, computed: string, first: number): void {
    if (stored === computed) return;
    for (let at = 0; at < Math.max(stored.length, computed.length); at += 32) {
      if (stored.slice(at, at + 32) !== computed.slice(at, at + 32)) this.reportHash(first + at / 32);
    }
  }

  reportHash(seq: number): void {
    this.report('wrong_hash', { seq });
  }

  /** Entries that are not there. The count goes on behind them. */
  missing(from: number, to: number): void {
    this.#finishEntry();
    for (let seq = from; seq < to && this.findings.length < MOST_FINDINGS; seq += 1)
      this.report('missing', { seq });
    this.tree.skipTo(to);
  }

  get leaf(): Leaf {
    try {
      this.#leaf ??= JSON.parse(this.#bytes.toString('utf8', 1)) as Leaf;
    } catch {
      this.report('unreadable', { seq: this.tree.size - 1 });
      this.#leaf = { at: Number.NaN, access: '' };
    }
    return this.#leaf;
  }

  /** The clear side of a commitment of the entry in hand. */
  clear(kind: ClearKind, value: string, salt: Buffer): void {
    this.clearBytes(kind, saltedBytes(value, salt));
  }

  /** The same by its bytes: the salt and the value in UTF-8. */
  clearBytes(kind: ClearKind, bytes: Buffer): void {
    const made = hash('sha256', bytes, 'base64url');
    if (kind === 'actor' && this.#actor === '') this.#actor = made;
    else if (kind === 'subject' && this.#subject === '') this.#subject = made;
    else if (kind === 'reason' && this.#reason === '') this.#reason = made;
    else this.#compareClear(kind, made);
  }

  #compareClear(kind: ClearKind, made: string): void {
    if (made === '') return;
    // Inside a string of the leaf every quote is escaped, so these bytes can only be the member itself.
    const opening = kind === 'subject' ? '"subjects":["' : `"${kind}":"`;
    this.#text ??= this.#bytes.toString('latin1'); // what is looked for is ASCII
    if (this.#text.includes(`${opening}${made}"`)) return;
    if (kind === 'subject' && this.leaf.subjects?.includes(made)) return;
    this.report('uncommitted', { seq: this.tree.size - 1, values: { kind } });
  }

  /** An entry is held against what stands beside it when the next one comes, for only then all of it is here. */
  #finishEntry(): void {
    const [subject, actor, reason] = [this.#subject, this.#actor, this.#reason];
    if (subject || actor || reason) {
      this.#subject = this.#actor = this.#reason = '';
      // Nearly every leaf ends with the three; the others are searched.
      const end = `"actor":"${actor}","subjects":["${subject}"],"reason":"${reason}"}`;
      if (this.#bytes.toString('latin1', Math.max(0, this.#bytes.length - end.length)) !== end) {
        this.#compareClear('subject', subject);
        this.#compareClear('actor', actor);
        this.#compareClear('reason', reason);
      }
    }
    if (this.#hasList || this.#list.length > 0 || this.#members.length > 0) this.#finishList();
  }

  /** The next part of the member list of the entry in hand. */
  listPart(commitments: Buffer): void {
    this.#list.push(commitments);
  }

  /** A member, still known, of the entry in hand. */
  member(subject: string, salt: Buffer): void {
    this.#members.push({ subject, salt });
  }

  /** After the last entry: the head and the checkpoints that are left. */
  finish(head: {
    readonly size: number;
    readonly root: string;
    readonly frontier?: string;
  }): readonly Finding[] {
    this.#finishEntry();
    this.#compareCheckpoints();
    for (const { size } of this.#checkpoints) {
      this.report('checkpoint_ahead', { values: { size, entries: this.tree.size } });
    }
    if (head.size !== this.tree.size)
      this.report('head_size', { values: { size: head.size, entries: this.tree.size } });
    else if (!this.tree.hasGap && head.root !== this.tree.root()) this.report('head_root');
    if (!this.tree.hasGap && head.frontier !== undefined && head.frontier !== this.tree.frontier()) {
      this.report('head_frontier');
    }
    return this.findings;
  }

  /** Sizes at which the tree is to be held against a checkpoint, in order. */
  get checkpointSizes(): readonly number[] {
    this.#sort();
    return [...new Set(this.#checkpoints.map(({ size }) => size))];
  }

  /**
   * Takes leaves that were checked elsewhere: whole tiles by their roots (one binary string), the places between at which a checkpoint
   * is due, and what comes after the last whole tile.
   */
  takeStretch(roots: string, places: readonly TreeEdge[], edge: TreeEdge): void {
    let place = 0;
    const compareBelow = (size: number) => {
      for (; (places[place]?.size ?? size) < size; place += 1) this.#comparePlace(places[place] as TreeEdge);
    };
    for (let at = 0; at < roots.length; at += 32) {
      compareBelow(this.tree.size + TILE);
      this.tree.addTile(roots.slice(at, at + 32));
    }
    compareBelow(Number.POSITIVE_INFINITY);
    this.tree.addEdge(edge);
  }

  /** The tree stands at whole tiles; the place is at most one tile further. */
  #comparePlace(place: TreeEdge): void {
    const { size } = this.tree;
    this.tree.addEdge(place);
    this.#compareCheckpoints();
    this.tree.addEdge({ size, complete: [] });
  }

  /** After the last entry of a stretch that is checked apart from the rest. */
  finishStretch(): readonly Finding[] {
    this.#finishEntry();
    return this.findings;
  }

  #sort(): void {
    if (!this.#inOrder) this.#checkpoints.sort((a, b) => a.size - b.size);
    this.#inOrder = true;
  }

  #compareCheckpoints(): void {
    this.#sort();
    while (this.#checkpoints[0] && this.#checkpoints[0].size <= this.tree.size) {
      const { size, root } = this.#checkpoints.shift() as Checkpoint;
      if (!this.tree.hasGap && size === this.tree.size && root !== this.tree.root()) {
        this.report('checkpoint_differs', { values: { size } });
      }
    }
  }

  #finishList(): void {
    const seq = this.tree.size - 1;
    if (!this.#hasList && this.#list.length === 0 && this.#members.length === 0) return;
    if (this.leaf.members === undefined && this.#list.length === 0 && this.#members.length === 0) return;
    const whole = Buffer.concat(this.#list);
    const said = this.leaf.members ?? { count: 0, hash: '' };
    const found = Buffer.from(sha256(whole), 'latin1').toString('base64url');
    if (whole.length !== said.count * 32 || found !== said.hash) {
      this.report('uncommitted_list', { seq });
    }
    const known = new Set<string>();
    for (let at = 0; at < whole.length; at += 32) known.add(whole.toString('latin1', at, at + 32));
    for (const { subject, salt } of this.#members) {
      if (!known.delete(commitmentOf(subject, salt))) {
        this.report('unlisted_member', { seq });
      }
    }
    this.#list = [];
    this.#members = [];
    this.#hasList = false;
  }
}

const commitmentOf = (value: string, salt: Buffer): string => sha256(saltedBytes(value, salt));

let scratch = Buffer.alloc(1024);

/** Good until the next call. */
const saltedBytes = (value: string, salt: Buffer): Buffer => {
  if (scratch.length < salt.length + 3 * value.length) scratch = Buffer.alloc(salt.length + 3 * value.length);
  scratch.set(salt);
  return scratch.subarray(0, salt.length + scratch.write(value, salt.length));
};

/** The number that a leaf gives itself, or -1. */
const numberOf = (bytes: Buffer): number => {
  for (let n = 0; n < OPENING.length; n += 1) if (bytes[n + 1] !== OPENING[n]) return -1;
  let number = 0;
  for (let n = OPENING.length + 1; bytes[n] !== COMMA; n += 1) {
    const digit = (bytes[n] ?? 0) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return -1;
    number = number * 10 + digit;
  }
  return number;
};
