import { Link } from '@tanstack/react-router';
import type { paths } from '../../api/schema.d.ts';
import { useVocabulary } from '../../api/vocabulary.ts';
import { useText, useTextIfAny } from '../../frame/text.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useFormats } from '../../ui/formats.ts';
import { StatusBadge, type Tone } from '../../ui/status-badge.tsx';
import { ActorName } from './actor-name.tsx';
import classes from './audit.module.css';
import { LooksLink } from './looked-at.tsx';

export type Entry =
  paths['/v1/audit/entries']['get']['responses'][200]['content']['application/json']['items'][number];

const TONES: Readonly<Record<string, Tone>> = { allowed: 'good', refused: 'warning', failed: 'danger' };

interface EntriesTableProps {
  readonly entries: readonly Entry[];
  /** Id of the customer whom all of them are about, if it is one. */
  readonly lookedAt?: string | undefined;
}

/** Entries of the log, newest first: when, who, what, of whom, for what, why. */
export const EntriesTable = ({ entries, lookedAt }: EntriesTableProps) => {
  const t = useText();
  const any = useTextIfAny();
  const words = useVocabulary();
  const { time, number } = useFormats();
  if (entries.length === 0) return <EmptyState title={t('audit.log.empty')} />;
  const purposeName = (purpose: string | null) =>
    purpose === null
      ? t('audit.purpose.none')
      : (words?.purposes[purpose]?.name ?? any(`audit.duty.${purpose.replace('duty:', '')}`) ?? purpose);
  const columns: readonly Column<Entry>[] = [
    { id: 'at', title: t('audit.column.at'), cell: ({ at }) => <time dateTime={at}>{time(at)}</time> },
    { id: 'actor', title: t('audit.column.actor'), cell: ({ actor }) => <ActorName actor={actor} /> },
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
      cell: ({ subjects = [] }) => <Subjects subjects={subjects} lookedAt={lookedAt} />,
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

interface SubjectsProps {
  readonly subjects: readonly string[];
  readonly lookedAt: string | undefined;
}

/** One person is a link, many are a count: whom a list showed stands in the log of each of them. */
const Subjects = ({ subjects, lookedAt }: SubjectsProps) => {
  const t = useText();
  const { number } = useFormats();
  const [first] = subjects;
  if (subjects.length > 1) return t('audit.subjects.many', { count: number(subjects.length) });
  if (first !== undefined) return <SubjectLink subject={first} alone={first === lookedAt} />;
  return lookedAt === undefined ? <span aria-hidden>–</span> : t('audit.subjects.among');
};

interface SubjectLinkProps {
  readonly subject: string;
  /** Whether the log in sight is of them alone. */
  readonly alone?: boolean;
}

/**
 * The page of the person, which is opened under the purpose in hand and is a look of its own, and the log of looks at them. The duty to
 * watch over the log is no purpose: who they are is not read for it.
 */
export const SubjectLink = ({ subject, alone = false }: SubjectLinkProps) => {
  const t = useText();
  const id = subject.slice(-6);
  return (
    <>
      <Link to="/customers/$subject" params={{ subject }} className={classes.one ?? ''}>
        {t('audit.subject.open', { id })}
      </Link>
      {!alone && (
        <LooksLink subject={subject} label={t('audit.subject.all_of', { id })} className={classes.all}>
          {t('audit.subject.all')}
        </LooksLink>
      )}
    </>
  );
};
