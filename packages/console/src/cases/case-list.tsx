import { Link } from '@tanstack/react-router';
import { useVocabulary } from '../api/vocabulary.ts';
import { caseAddress } from '../frame/addresses.ts';
import { useText } from '../frame/text.tsx';
import { useAnnounced } from '../ui/announce.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useFormats } from '../ui/formats.ts';
import { MoreButton } from '../ui/more-button.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { type CaseFilter, type CaseInList, useCases } from './case-calls.ts';
import { CaseStatus } from './case-status.tsx';
import { useName } from './case-words.ts';
import classes from './cases.module.css';

/** Counted no further by the register. */
const MOST_COUNTED = 1000;

/** Cases as a table, newest first. */
export const CaseList = ({ filter }: { readonly filter: CaseFilter }) => {
  const t = useText();
  const words = useVocabulary();
  const nameOf = useName();
  const { time } = useFormats();
  const pages = useCases(filter);
  const { data, error, refetch, hasNextPage } = pages;
  const cases = data?.pages.flatMap(({ items }) => items) ?? [];
  const count = t(hasNextPage ? 'cases.count_first' : 'cases.count', { count: cases.length });
  useAnnounced(data && !error ? count : undefined, JSON.stringify(filter));
  if (error) return <ProblemNotice failure={error} again={() => void refetch()} />;
  if (data === undefined) return <Skeleton lines={12} />;
  if (cases.length === 0)
    return <EmptyState title={t('cases.none.title')}>{t('cases.none.body')}</EmptyState>;
  const holderOf = ({ holder, holder_role }: CaseInList) =>
    holder?.name ?? (holder_role === null ? undefined : words?.roles[holder_role]?.name) ?? t('cases.nobody');
  const columns: readonly Column<CaseInList>[] = [
    {
      id: 'number',
      title: t('cases.column.number'),
      cell: ({ id, number }) => (
        <Link to={caseAddress(id)} className={classes.number}>
          {number}
        </Link>
      ),
      sortBy: ({ number }) => number,
    },
    {
      id: 'kind',
      title: t('cases.column.kind'),
      cell: (one) => (
        <>
          {t(`cases.kind.${one.kind}`)}
          {(one.area ?? one.network_element) !== null && (
            <div className={classes.quiet}>{[one.network_element, one.area].filter(Boolean).join(', ')}</div>
          )}
        </>
      ),
      sortBy: ({ kind }) => t(`cases.kind.${kind}`),
    },
    {
      id: 'parties',
      title: t('cases.column.parties'),
      cell: ({ parties: { count, first } }) => (
        <>
          {first.map(({ shown }) => nameOf(shown)).join(', ')}
          {count > first.length && (
            <span className={classes.quiet}>
              {' '}
              {count >= MOST_COUNTED
                ? t('cases.parties.very_many', { count: MOST_COUNTED })
                : t('cases.parties.more', { count: count - first.length })}
            </span>
          )}
          {count === 0 && <span aria-hidden>–</span>}
        </>
      ),
    },
    {
      id: 'holder',
      title: t('cases.column.holder'),
      cell: (one) => holderOf(one),
      sortBy: (one) => holderOf(one),
    },
    {
      id: 'opened',
      title: t('cases.column.opened'),
      cell: ({ opened_at }) => <time dateTime={opened_at}>{time(opened_at)}</time>,
      sortBy: ({ opened_at }) => opened_at,
    },
    { id: 'status', title: t('cases.column.status'), cell: (one) => <CaseStatus of={one} /> },
  ];
  return (
    <>
      <p className={classes.count}>{count}</p>
      <DataTable caption={t('cases.title')} columns={columns} rows={cases} keyOf={({ id }) => id} />
      <MoreButton of={pages}>{t('cases.more')}</MoreButton>
    </>
  );
};
