import type { DatedFact } from './dated.ts';
import { lawTables } from './tables.ts';

const SURENESS = { V: 'read in the source', V2: 'secondary source', R: '**recalled, not checked**' } as const;

const HEAD = `# Facts of law

Every number and date of law that the checker and the register use, with its source and how sure it is. Generated
from \`packages/notice/src/law/\`; change the tables, not this page. A row marked as recalled has not been checked and
must be before anybody relies on it. *From* and *to* are the first and the last day on which a row holds.
`;

/** The reference page of all law tables, as Markdown. */
export const lawPage = (): string =>
  [HEAD, ...lawTables.map(({ title, rows, columns }) => section(title, rows, columns))].join('\n');

const section = (title: string, rows: readonly DatedFact[], columns: readonly string[]): string => {
  const head = [...columns.map(words), 'from', 'to', 'sureness', 'checked', 'source and note'];
  const lines = rows.map((row) => [
    ...columns.map((column) => cell(Object.entries(row).find(([key]) => key === column)?.[1])),
    row.valid_from ?? '–',
    row.valid_to ?? '–',
    SURENESS[row.status],
    row.checked_on ?? '–',
    cell([row.source, row.note].filter((part) => part !== undefined).join('. ')),
  ]);
  return `## ${title}\n\n${[head, head.map(() => '---'), ...lines].map(line).join('\n')}\n`;
};

const words = (column: string): string => column.replaceAll('_', ' ');
const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const cell = (value: unknown): string => {
  if (value === undefined || value === null) return '–';
  if (Array.isArray(value)) return value.map(cell).join(', ');
  if (typeof value === 'object') return Object.values(value).map(cell).join(', ');
  return String(value).replaceAll('|', '\\|').replaceAll('\n', ' ');
};
