import { useVocabulary } from '../api/vocabulary.ts';
import { useText, useTextIfAny } from '../frame/text.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { useFormats } from '../ui/formats.ts';
import { Section } from '../ui/section.tsx';
import classes from './import.module.css';
import type { Refused, Result } from './import-calls.ts';
import { labelOf } from './import-words.ts';

/** What a check found, or an import brought: counts by record, and the rows that were refused. */
export const ImportResult = ({ result, done }: { readonly result: Result; readonly done: boolean }) => {
  const words = useResultWords();
  return (
    <>
      <p>{words(result, done)}</p>
      <Counts result={result} />
      {result.refused > 0 && <Refusals result={result} />}
    </>
  );
};

/** How many rows there were, and what became of them. */
export const useResultWords = () => {
  const t = useText();
  const { number } = useFormats();
  return ({ rows, refused }: Result, done: boolean): string =>
    t(done ? 'import.result.done' : 'import.result.would', {
      rows: number(rows),
      taken: number(rows - refused),
      refused: number(refused),
    });
};

const Counts = ({ result }: { readonly result: Result }) => {
  const t = useText();
  const words = useVocabulary();
  const { number } = useFormats();
  const nameOf = (record: string) =>
    Object.values(words?.categories ?? {}).find(({ records }) => record in records)?.records[record]?.label ??
    record;
  const rows = Object.entries(result.records).map(([record, counts]) => ({ record, ...counts }));
  const count = (id: 'added' | 'changed' | 'unchanged') => ({
    id,
    title: t(`import.result.${id}`),
    cell: (row: (typeof rows)[number]) => number(row[id]),
    align: 'end' as const,
  });
  return (
    <DataTable
      caption={t('import.result.caption')}
      rows={rows}
      keyOf={({ record }) => record}
      columns={[
        { id: 'record', title: t('import.result.record'), cell: ({ record }) => nameOf(record) },
        count('added'),
        count('changed'),
        count('unchanged'),
      ]}
    />
  );
};

const Refusals = ({ result }: { readonly result: Result }) => {
  const t = useText();
  const { number } = useFormats();
  return (
    <Section title={t('import.refused')} level={3}>
      {result.first_refusals.length < result.refused && (
        <p>{t('import.refused.first', { count: result.first_refusals.length })}</p>
      )}
      <DataTable
        caption={t('import.refused.caption')}
        rows={result.first_refusals}
        keyOf={({ line }) => String(line)}
        columns={[
          {
            id: 'line',
            title: t('import.refused.line'),
            cell: ({ line }) => number(line),
            sortBy: ({ line }) => line,
            align: 'end',
          },
          {
            id: 'cells',
            title: t('import.refused.cells'),
            cell: ({ cells }) =>
              cells.map(({ header, value }) => (
                <div key={header} className={classes.samples}>
                  {header}: <bdi>{value === '' ? '–' : value}</bdi>
                </div>
              )),
          },
          { id: 'why', title: t('import.refused.why'), cell: (refusal) => <Why refusal={refusal} /> },
        ]}
      />
    </Section>
  );
};

/** Why a row was refused, in the page's language; the register's own words where the console has none. */
const Why = ({ refusal: { code, reason, problems } }: { readonly refusal: Refused }) => {
  const any = useTextIfAny();
  const words = useVocabulary();
  const told = (problems ?? []).map(({ field, code: of }) => {
    const label = (words && labelOf(words, field)) ?? field;
    return `${label}: ${any(`edit.problem.${of}`) ?? any(`import.code.${of}`) ?? of}`;
  });
  if (told.length > 0) return told.join(' ');
  return any(`import.code.${code}`) ?? <span lang="en">{reason}</span>;
};
