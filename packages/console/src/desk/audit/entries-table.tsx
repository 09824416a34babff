import { Link } from '@tanstack/react-router';
import type { paths } from '../../api/schema.d.ts';
import { useVocabulary } from '../../api/vocabulary.ts';
import { useText, useTextIfAny } from '../../frame/text.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useFormats } from '../../ui/formats.ts';
import { StatusBadge, type Tone } from '../../ui/status-badge.tsx';
import { useActorNames } from './actors.ts';
import classes from './audit.module.css';

export type Entry =
  paths['/v1/audit/entries']['get']['responses'][200]['content']['application/json']['items'][number];

const TONES: Readonly<Record<string, Tone>> = { allowed: 'good', refused: 'warning', failed: 'danger' };

/** Entries of the log, newest first: when, who, what, of whom, for what, why. */
export const EntriesTable = ({ entries }: { readonly entries: readonly Entry[] }) => {
  const t = useText();
  const any = useTextIfAny();
  const words = useVocabulary();
  const nameOf = useActorNames();
  const { time, number } = useFormats();
  if (entries.length === 0) return <EmptyState title={t('audit.log.empty')} />;
  const purposeName = (purpose: string | null) =>
    purpose === null
      ? t('audit.purpose.none')
      : (words?.purposes[purpose]?.name ?? any(`audit.duty.${purpose.replace('duty:', '')}`) ?? purpose);
  const columns: readonly Column<Entry>[] = [
    { id: 'at', title: t('audit.column.at'), cell: ({ at }) => <time dateTime={at}>{time(at)}</time> },
    { id: 'actor', title: t('audit.column.actor'), cell: ({ actor }) => nameOf(actor) },
    {
      id: 'what',
      title: t('audit.column.what'),
      cell: ({ operation, outcome, rows }) => (
        <>
          {any(`audit.operation.${operation}`) ?? operation}
          {outcome === 'allowed' ? (
            rows > 1 && ` (${number(rows)})`
          ) : (
            <>
              {' '}
              <StatusBadge tone={TONES[outcome] ?? 'neutral'}>
                {any(`audit.outcome.${outcome}`) ?? outcome}
              </StatusBadge>
            </>
          )}
        </>
      ),
    },
    {
      id: 'subjects',
      title: t('audit.column.subjects'),
      cell: ({ subjects = [] }) => <Subjects subjects={subjects} />,
    },
    { id: 'purpose', title: t('audit.column.purpose'), cell: ({ purpose }) => purposeName(purpose) },
    {
      id: 'reason',
      title: t('audit.column.reason'),
      cell: ({ reason }) => <div className={classes.reason}>{reason ?? t('audit.reason.none')}</div>,
    },
  ];
  return (
    <DataTable
      caption={t('audit.log.caption', { count: entries.length })}
      columns={columns}
      rows={entries}
      keyOf={({ seq }) => String(seq)}
    />
  );
};

/** One person is a link, many are a count: whom a list showed stands in the log of each of them. */
const Subjects = ({ subjects }: { readonly subjects: readonly string[] }) => {
  const t = useText();
  const { number } = useFormats();
  const [first] = subjects;
  if (first === undefined) return <span aria-hidden>–</span>;
  if (subjects.length > 1) return t('audit.subjects.many', { count: number(subjects.length) });
  return <SubjectLink subject={first} />;
};

/** The page of the person, which is opened under the purpose in hand and is a look of its own. */
export const SubjectLink = ({ subject }: { readonly subject: string }) => {
  const t = useText();
  return (
    <Link to="/customers/$subject" params={{ subject }} className={classes.one ?? ''}>
      {t('audit.subject.open', { id: subject.slice(-6) })}
    </Link>
  );
};
