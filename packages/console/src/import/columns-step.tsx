import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useVocabulary, type Vocabulary } from '../api/vocabulary.ts';
import { useText } from '../frame/text.tsx';
import { useAnnounced } from '../ui/announce.ts';
import { DataTable } from '../ui/data-table.tsx';
import { ChoiceField } from '../ui/field.tsx';
import { useFormats } from '../ui/formats.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { useMutation } from '../ui/use-mutation.ts';
import classes from './import.module.css';
import { type Columns, checkImport, fetchKinds, type Kind } from './import-calls.ts';
import { fieldLabels, sourcesOf } from './import-words.ts';

interface ColumnsStepProps {
  readonly id: string;
  readonly columns: Columns;
  /** The check is under way. */
  readonly onOrdered: () => void;
}

/** What each column holds: guessed, and chosen. */
export const ColumnsStep = (props: ColumnsStepProps) => {
  const words = useVocabulary();
  const { data: kinds, error, refetch } = useQuery({ queryKey: ['import-kinds'], queryFn: fetchKinds });
  if (error) return <ProblemNotice failure={error} again={() => void refetch()} />;
  if (!kinds || !words) return <Skeleton lines={8} />;
  return <ColumnsForm {...props} kinds={kinds} words={words} />;
};

const ColumnsForm = ({
  id,
  columns: file,
  onOrdered,
  kinds,
  words,
}: ColumnsStepProps & { readonly kinds: readonly Kind[]; readonly words: Vocabulary }) => {
  const t = useText();
  const { number } = useFormats();
  const [as, setAs] = useState(file.guesses[0]?.as ?? kinds[0]?.as ?? '');
  const [chosen, setChosen] = useState<readonly (string | null)[]>(file.guesses[0]?.columns ?? []);
  const [source, setSource] = useState('');
  const kind = kinds.find((one) => one.as === as);
  const labels = fieldLabels(kind, words);
  const sources = sourcesOf(kind, chosen, words);
  const check = useMutation({
    mutationFn: () => checkImport(id, { as, source, columns: chosen }),
    onSuccess: onOrdered,
  });

  const chooseKind = (name: string) => {
    setAs(name);
    setChosen(file.guesses.find((guess) => guess.as === name)?.columns ?? []);
  };
  const chooseField = (index: number, field: string) =>
    setChosen(chosen.map((one, at) => (at === index ? field || null : one === field ? null : one)));
  const lacking = (kind?.required ?? [])
    .filter((group) => !group.some((field) => chosen.includes(field)))
    .map((group) => group.map((field) => labels.get(field) ?? field).join(t('import.columns.or')));
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
            ...sources.map((one) => ({ value: one, label: words.sources[one]?.name ?? one })),
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
        <>
          <p>{t('import.columns.missing')}</p>
          <ul>
            {lacking.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
      {check.error && <ProblemNotice failure={check.error} />}
      <div className={classes.actions}>
        <Button
          disabled={lacking.length > 0 || source === ''}
          loading={check.isPending}
          onClick={() => check.mutate()}
        >
          {t('import.columns.check')}
        </Button>
      </div>
    </>
  );
};
