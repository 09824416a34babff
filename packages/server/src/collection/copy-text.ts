import type { ColumnValue } from '../register/register.api.ts';

const SPECIAL = /[\\\t\n\r]/;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

const written = (value: ColumnValue | undefined): string => {
  if (value == null) return '\\N';
  if (typeof value === 'string') {
    return SPECIAL.test(value) ? value.replaceAll(/[\\\t\n\r]/g, (c) => ESCAPES[c] ?? c) : value;
  }
  return typeof value === 'number' ? String(value) : `\\\\x${value.toString('hex')}`;
};

/** One row in the text format of PostgreSQL's COPY; values stand in the order of the columns. */
export const copyLine = (values: readonly (ColumnValue | undefined)[]): string => {
  let line = written(values[0]);
  for (let i = 1; i < values.length; i++) line += `\t${written(values[i])}`;
  return `${line}\n`;
};
