import { keysFrom } from '../platform/keys/keys.ts';
import type { FieldContext } from '../register/register.api.ts';
import { kindOf } from './kinds/kinds.ts';
import { type ColumnMapping, stagesOf } from './mapping.ts';
import { prepareLines } from './prepare-lines.ts';
import type { FileRow } from './reading/read-rows.ts';
import type { Refusal } from './refusal.ts';

/** What every thread starts with: plain data, since functions do not travel between threads. */
export interface PoolSetup {
  readonly kind: string;
  readonly mapping: ColumnMapping;
  readonly context: FieldContext;
  readonly masterKey: Uint8Array;
}

export interface WorkerTask {
  readonly number: number;
  readonly lines: readonly FileRow[];
}

export interface WorkerAnswer {
  readonly number: number;
  readonly rows: ReadonlyMap<string, Uint8Array>;
  readonly refused: readonly Refusal[];
}

/** What one thread does, batch by batch. */
export const preparer = ({
  kind: name,
  mapping,
  context,
  masterKey,
}: PoolSetup): ((task: WorkerTask) => WorkerAnswer) => {
  const kind = kindOf(name);
  const preparation = { kind, mapping, stages: stagesOf(kind, mapping), context, keys: keysFrom(masterKey) };
  return ({ number, lines }) => {
    const { rows, refused } = prepareLines(lines, preparation);
    return {
      number,
      rows: new Map([...rows].map(([stage, text]) => [stage, new TextEncoder().encode(text)])),
      refused,
    };
  };
};
