import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useVocabulary, type Vocabulary } from '../api/vocabulary.ts';
import { useSourceName } from '../customer/field-value.tsx';
import { WordsProvider } from '../customer/words.tsx';
import { useText } from '../frame/text.tsx';
import { useAnnounced } from '../ui/announce.ts';
import { DataTable } from '../ui/data-table.tsx';
import { ChoiceField } from '../ui/field.tsx';
import { useFormats } from '../ui/formats.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { useMutation } from '../ui/use-mutation.ts';
import classes from './import.module.css';
import { type Columns, checkImport, fetchKinds, type Kind, type Order } from './import-calls.ts';
import { fieldLabels, sourcesOf } from './import-words.ts';

interface ColumnsStepProps {
  readonly id: string;
  readonly columns: Columns;
  /** What was ordered before, of this file. */
  readonly before: Order | undefined;
  /** The check is under way. */
  readonly onOrdered: (order: Order) => void;
}

/** What each column holds: guessed, and chosen. */
export const ColumnsStep = (props: ColumnsStepProps) => {
  const words = useVocabulary();
  const { data: kinds, error, refetch } = useQuery({ queryKey: ['import-kinds'], queryFn: fetchKinds });
  if (error) return <ProblemNotice failure={error} again={() => void refetch()} />;
  if (!kinds || !words) return <Skeleton lines={8} />;
  return (
    <WordsProvider words={words}>
      <ColumnsForm {...props} kinds={kinds} words={words} />
    </WordsProvider>
  );
};

const ColumnsForm = ({
  id,
  columns: file,
  before,
  onOrdered,
  kinds,
  words,
}: ColumnsStepProps & { readonly kinds: readonly Kind[]; readonly words: Vocabulary }) => {
  const t = useText();
  const { number } = useFormats();
  const [as, setAs] = useState(before?.as ?? file.guesses[0]?.as ?? kinds[0]?.as ?? '');
  const [chosen, setChosen] = useState<readonly (string | null)[]>(
    before?.columns ?? file.guesses[0]?.columns ?? [],
  );
  const [source, setSource] = useState(before?.source ?? '');
  const sourceName = useSourceName();
  const lacks = useId();
  const kind = kinds.find((one) => one.as === as);
  const labels = fieldLabels(kind, words);
  const sources = sourcesOf(kind, chosen, words);
  const order: Order = { as, source, columns: chosen };
  const check = useMutation({
    mutationFn: () => checkImport(id, order),
    onSuccess: () => onOrdered(order),
  });

  const chooseKind = (name: string) => {
    setAs(name);
    setChosen(file.guesses.find((guess) => guess.as === name)?.columns ?? []);
  };
  const chooseField = (index: number, field: string) =>
    setChosen(chosen.map((one, at) => (at === index ? field || null : one === field ? null : one)));
  const columnsLacking = (kind?.required ?? [])
    .filter((group) => !group.some((field) => chosen.includes(field)))
    .map((group) => group.map((field) => labels.get(field) ?? field).join(t('import.columns.or')));
  const lacking = [...columnsLacking, ...(source === '' ? [t('import.columns.source')] : [])];
  useAnnounced(
    lacking.length > 0
      ? `${t('import.columns.missing')} ${lacking.join(', ')}`
      : t('import.columns.complete'),
    `${as} ${lacking.length}`,
  );

  return (
    <>
      <p className={classes.lead}>
        {t('import.columns.lead', {
          columns: file.headers.length,
          size: number(Math.ceil(file.bytes / 1024)),
        })}
      </p>
      <div className={classes.choices}>
        <ChoiceField
          label={t('import.columns.kind')}
          value={as}
          data={kinds.map((one) => ({ value: one.as, label: t(`import.kind.${one.as}`) }))}
          onChange={({ currentTarget }) => chooseKind(currentTarget.value)}
        />
        <ChoiceField
          label={t('import.columns.source')}
          description={t('import.columns.source.hint')}
          value={source}
          data={[
            { value: '', label: t('import.columns.choose') },
            ...sources.map((one) => ({ value: one, label: sourceName(one) })),
          ]}
          onChange={({ currentTarget }) => setSource(currentTarget.value)}
        />
      </div>
      <DataTable
        caption={t('import.columns.caption')}
        rows={file.headers.map((header, index) => ({ header, index }))}
        keyOf={({ index }) => String(index)}
        columns={[
          { id: 'header', title: t('import.columns.header'), cell: ({ header }) => header },
          {
            id: 'samples',
            title: t('import.columns.samples'),
            cell: ({ index }) => (
              <div className={classes.samples}>
                {file.samples
                  .flatMap((row) => row[index] || [])
                  .slice(0, 3)
                  .join(' · ')}
              </div>
            ),
          },
          {
            id: 'field',
            title: t('import.columns.field'),
            cell: ({ header, index }) => (
              <NativeSelect
                className={classes.field ?? ''}
                size="xs"
                aria-label={t('import.columns.field_of', { header })}
                value={chosen[index] ?? ''}
                onChange={({ currentTarget }) => chooseField(index, currentTarget.value)}
              >
                <option value="">{t('import.columns.leave_out')}</option>
                {[...labels].map(([field, label]) => (
                  <option key={field} value={field}>
                    {label}
                  </option>
                ))}
              </NativeSelect>
            ),
          },
        ]}
      />
      {lacking.length > 0 && (
        <div id={lacks}>
          <p>{t('import.columns.missing')}</p>
          <ul>
            {lacking.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
      )}
      {check.error && <ProblemNotice failure={check.error} />}
      <div className={classes.actions}>
        <Button
          disabled={lacking.length > 0}
          aria-describedby={lacking.length > 0 ? lacks : undefined}
          loading={check.isPending}
          onClick={() => check.mutate()}
        >
          {t('import.columns.check')}
        </Button>
      </div>
    </>
  );
};
