import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CLONE_ROOT } from '../packages/server/src/platform/config/settings.ts';
import type { Outcome, SideOutcome } from './alternate.ts';
import type { PostgresFacts } from './postgres-facts.ts';
import { tableOf } from './report-table.ts';
import { type RowReport, type Run, readReport } from './row-report.ts';

const PAGE = join(CLONE_ROOT, 'docs', 'reference', 'performance.md');
const PICTURES = join(CLONE_ROOT, 'docs', 'reference', 'performance');
const MARKS = ['<!-- tables: written by npm run bench -- --page -->', '<!-- end of tables -->'] as const;

/** Puts the last measured tables and pictures of a folder into the reference page. */
export const writePage = async (folder: string): Promise<void> => {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  const sections: string[] = [];
  await mkdir(PICTURES, { recursive: true });
  for (const file of files) {
    const report = await readReport(join(folder, file));
    sections.push(sectionOf(report));
    const picture = `${report.row}.svg`;
    if (report.outcomes.length > 0) await copyFile(join(folder, picture), join(PICTURES, picture));
  }
  const page = await readFile(PAGE, 'utf8');
  const [before = '', rest = ''] = page.split(MARKS[0]);
  const [, after = ''] = rest.split(MARKS[1]);
  await writeFile(PAGE, `${before}${MARKS[0]}\n\n${sections.join('\n\n')}\n\n${MARKS[1]}${after}`);
};

const sectionOf = ({ row, title, machine, postgres, runs, outcomes, figures }: RowReport): string =>
  [
    `### ${row} ${title}`,
    '',
    `${runs.map(runOf).join('; ')}; ${machine.processor}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.system}, Node.js ${machine.node}${postgresLine(postgres)}${roundsOf(outcomes)}.`,
    '',
    tableOf(outcomes, figures),
    ...touchedTable(outcomes),
    ...(outcomes.length > 0 ? ['', `![${row}, ratios as bars](performance/${row}.svg)`] : []),
  ].join('\n');

const postgresLine = (postgres: PostgresFacts | undefined): string => {
  if (postgres === undefined) return '';
  const told = ['shared_buffers', 'fsync', 'synchronous_commit', 'max_wal_size'];
  return `, PostgreSQL ${postgres.version} (${told.map((name) => `${name} ${postgres.settings[name]}`).join(', ')})`;
};

const roundsOf = (outcomes: readonly Outcome[]) =>
  outcomes[0] === undefined ? '' : `; ${outcomes[0].rounds} rounds`;

const runOf = ({ measuredAt, command, load: [before, after] }: Run) =>
  `${measuredAt.slice(0, 10)}, \`npm run bench -- ${command}\` (load of the machine ${before.toFixed(1)} before and ${after.toFixed(1)} after)`;

/** Where a row has several counterparts: each with its rate or, where work is counted, the rows that the time was taken for. */
const touchedTable = (outcomes: readonly Outcome[]): string[] => {
  const several = outcomes.filter(({ others }) => others.length > 0);
  if (several.length === 0) return [];
  if (several.every(({ ours }) => Object.keys(ours.touched).length === 0)) return ratesTable(several);
  const line = (title: string, side: SideOutcome) =>
    `| ${title} | ${side.name} | ${side.seconds.median.toFixed(1)} | ${side.touched.rows ?? '–'} | ${side.details.retries ?? '–'} | ${side.details.refused ?? '–'} | ${mebibytes(side.details['bytes before'])} → ${mebibytes(side.details['bytes after'])} |`;
  return [
    '',
    '| | side | seconds | rows touched | begun anew | refused as they must | tables and indices, MiB |',
    '|---|---|--:|--:|--:|--:|--:|',
    ...several.flatMap(({ title, ours, counterpart, others }) =>
      [ours, counterpart, ...others].map((side) => line(title, side)),
    ),
    '',
    '| p50 / p95 / p99 ms | Seloste | better counterpart |',
    '|---|--:|--:|',
    ...several.flatMap(({ title, ours, counterpart }) =>
      kindsOf(ours).map(
        (kind) => `| ${title}, ${kind} | ${latencies(ours, kind)} | ${latencies(counterpart, kind)} |`,
      ),
    ),
  ];
};

const ratesTable = (outcomes: readonly Outcome[]): string[] => [
  '',
  '| | counterpart | calls/s |',
  '|---|---|--:|',
  ...outcomes.flatMap(({ title, counterpart, others }) =>
    [counterpart, ...others].map(
      ({ name, throughput }) => `| ${title} | ${name} | ${throughput.median.toFixed(0)} |`,
    ),
  ),
];

const mebibytes = (bytes = 0) => Math.round(bytes / 2 ** 20);
const kindsOf = ({ details }: SideOutcome) =>
  Object.keys(details)
    .filter((name) => name.endsWith(' p50 ms'))
    .map((name) => name.slice(0, -' p50 ms'.length));
const latencies = ({ details }: SideOutcome, kind: string) =>
  [50, 95, 99].map((share) => (details[`${kind} p${share} ms`] ?? Number.NaN).toFixed(1)).join(' / ');
