import type { FileSource } from '../reading/file-source.ts';
import { type FileFormat, readRows } from '../reading/read-rows.ts';
import type { Refusal } from '../refusal.ts';
import { columnOf, type ReadAs } from '../told-refusal.ts';

/** Refusals that a status shows; the file of refused rows has them all. */
const MOST_SHOWN = 100;
/** Cells of a row shown where it is refused as a whole. */
const FIRST_CELLS = 4;
/** Characters of a cell that are shown. */
const LONGEST_CELL = 120;

/** What stands in a row under a header of the file. */
export interface Cell {
  readonly header: string;
  readonly value: string;
}

/** A refusal with what the row holds, for whoever sent the file. */
export interface ShownRefusal extends Refusal {
  readonly cells: readonly Cell[];
}

/** The first refusals of a file by line, each with the cells that are wrong; where none is, with the first ones of the row. */
export const firstRefusals = async (
  file: FileSource,
  format: FileFormat,
  order: ReadAs,
  refused: ReadonlyMap<number, Refusal>,
): Promise<readonly ShownRefusal[]> => {
  const first = [...refused.values()].toSorted((a, b) => a.line - b.line).slice(0, MOST_SHOWN);
  const waiting = new Map(first.map((refusal) => [refusal.line, refusal]));
  const shown: ShownRefusal[] = [];
  let headers: readonly string[] | undefined;
  if (first.length === 0) return shown;
  await readRows(file, format, async (rows) => {
    for (const { line, fields } of rows) {
      const refusal = waiting.get(line);
      if (headers === undefined) headers = fields;
      else if (refusal) shown.push({ ...refusal, cells: cellsOf(refusal, order, headers, fields) });
    }
    return shown.length < first.length;
  });
  return shown;
};

const cellsOf = (
  { problems = [] }: Refusal,
  order: ReadAs,
  headers: readonly string[],
  fields: readonly string[],
): readonly Cell[] => {
  const wrong = new Set(problems.flatMap(({ field }) => columnOf(order, field) ?? []));
  const all = fields.map((value, at) => ({
    header: headers[at] ?? '',
    value: value.slice(0, LONGEST_CELL),
  }));
  return wrong.size > 0
    ? all.filter((_cell, at) => wrong.has(at))
    : all.filter(({ value }) => value.trim() !== '').slice(0, FIRST_CELLS);
};
