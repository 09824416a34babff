import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { alternate, type Outcome } from './alternate.ts';
import type { Figure, Size } from './comparison.ts';
import { thisMachine } from './machine.ts';
import { writePage } from './page.ts';
import { benchPostgres, postgresFacts } from './postgres-facts.ts';
import { progressBar } from './progress.ts';
import { pictureOf } from './report-picture.ts';
import { tableOf } from './report-table.ts';
import { merged, type RowReport, readReport } from './row-report.ts';
import { ROWS } from './rows.ts';

const HELP = `npm run bench [-- ROW …] [--subjects N] [--rounds N] [--smoke] [--out FOLDER]

  ROW          F1, F2, …: only these rows (default: all)
  --subjects   how many subjects the register holds (each row has its own default)
  --operations how many operations a round has (each row has its own default; F2: 10 000 over all rounds)
  --only       parts of F2, separated by commas: processor,regulator; the other parts stay as an earlier run left them
  --rounds     rounds of each comparison, at least 5 for a figure to quote (default 5)
  --smoke      tiny sizes, one round: both sides must do the same work; no figure
  --page       measure nothing: put the last tables and pictures into docs/reference/performance.md
  --out        where the tables, JSON and pictures go (default .seloste/bench)`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    subjects: { type: 'string' },
    operations: { type: 'string' },
    only: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    smoke: { type: 'boolean', default: false },
    out: { type: 'string', default: '.seloste/bench' },
    page: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const unknown = positionals.filter((id) => !ROWS.some((row) => row.id === id));
if (values.help || unknown.length > 0) {
  console.log(
    unknown.length > 0
      ? `No such row: ${unknown.join(', ')}. There are ${ROWS.map(({ id }) => id).join(', ')}.\n\n${HELP}`
      : HELP,
  );
  process.exit(values.help ? 0 : 1);
}

const size: Size = {
  ...(values.subjects === undefined ? {} : { subjects: Number(values.subjects) }),
  ...(values.operations === undefined ? {} : { operations: Number(values.operations) }),
  ...(values.only === undefined ? {} : { only: values.only.split(',') }),
  rounds: values.smoke ? 1 : Number(values.rounds),
  smoke: values.smoke,
};

await mkdir(values.out, { recursive: true });
if (values.page) {
  await writePage(values.out);
  process.exit(0);
}
for (const { id, load } of ROWS.filter((row) => positionals.length === 0 || positionals.includes(row.id))) {
  const { row } = await load();
  const loadBefore = loadavg()[0] ?? 0;
  console.log(`\n## ${id} ${row.title}\n`);
  const prepared = await row.prepare(size, (text) => console.error(text));
  const postgres = await (prepared.postgres ? postgresFacts(prepared.postgres) : benchPostgres());
  const outcomes: Outcome[] = [];
  let figures: readonly Figure[] = [];
  try {
    for (const comparison of prepared.comparisons) {
      const bar = progressBar(comparison.title);
      outcomes.push(await alternate(comparison, size.rounds, bar.step, !size.smoke));
      bar.end();
    }
    figures = (await prepared.figures?.()) ?? [];
  } finally {
    await prepared.close();
  }
  if (size.smoke) {
    console.log(`${outcomes.length} comparisons did the same work on both sides, ${figures.length} figures.`);
    continue;
  }
  const measured = outcomes.map(({ title }) => title);
  // Where it goes to is the machine's own matter.
  const command = process.argv
    .slice(2)
    .join(' ')
    .replace(/\s*--out[ =]\S+/, '');
  const loads = [loadBefore, loadavg()[0] ?? 0] as const;
  const own: RowReport = {
    row: id,
    title: row.title,
    machine: thisMachine(),
    postgres,
    runs: [{ measuredAt: new Date().toISOString(), command, load: loads, measured }],
    outcomes,
    figures,
  };
  console.log(tableOf(outcomes, figures));
  const path = join(values.out, `${id}.json`);
  const report =
    size.only && existsSync(path) ? merged(await readReport(path), own, prepared.titles ?? measured) : own;
  await writeFile(path, `${JSON.stringify(report, null, 2)}\n`);
  if (report.outcomes.length > 0)
    await writeFile(join(values.out, `${id}.svg`), pictureOf(`${id} ${row.title}`, report.outcomes));
}
