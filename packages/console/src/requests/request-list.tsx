import { Link } from '@tanstack/react-router';
import { useVocabulary } from '../api/vocabulary.ts';
import { useName } from '../cases/case-words.ts';
import { requestAddress } from '../frame/addresses.ts';
import { useText } from '../frame/text.tsx';
import { useAnnounced } from '../ui/announce.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useFormats } from '../ui/formats.ts';
import { MoreButton } from '../ui/more-button.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { type RequestFilter, type RequestInList, useRequests } from './request-calls.ts';
import { RequestStatus } from './request-status.tsx';
import classes from './requests.module.css';

/** Requests as a table: what is due first, first. */
export const RequestList = ({ filter }: { readonly filter: RequestFilter }) => {
  const t = useText();
  const words = useVocabulary();
  const nameOf = useName();
  const { day } = useFormats();
  const pages = useRequests(filter);
  const { data, error, refetch, hasNextPage } = pages;
  const requests = data?.pages.flatMap(({ items }) => items) ?? [];
  const count = t(hasNextPage ? 'requests.count_first' : 'requests.count', { count: requests.length });
  useAnnounced(data && !error ? count : undefined, JSON.stringify(filter));
  if (error) return <ProblemNotice failure={error} again={() => void refetch()} />;
  if (data === undefined) return <Skeleton lines={12} />;
  if (requests.length === 0)
    return <EmptyState title={t('requests.none.title')}>{t('requests.none.body')}</EmptyState>;
  const columns: readonly Column<RequestInList>[] = [
    {
      id: 'answer_by',
      title: t('requests.column.answer_by'),
      cell: ({ clock: { answer_by } }) => <time dateTime={answer_by}>{day(answer_by)}</time>,
      sortBy: ({ clock }) => clock.answer_by,
    },
    {
      id: 'status',
      title: t('requests.column.status'),
      cell: ({ status, clock }) => (
        <RequestStatus
          status={status}
          days={clock.days_left}
          late={clock.days_left === null && clock.overdue}
        />
      ),
      sortBy: ({ status }) => t(`customer.values.subject_request.status.${status}`),
    },
    {
      id: 'right',
      title: t('requests.column.right'),
      cell: ({ id, right }) => <Link to={requestAddress(id)}>{words?.rights[right]?.name ?? right}</Link>,
      sortBy: ({ right }) => words?.rights[right]?.name ?? right,
    },
    {
      id: 'who',
      title: t('requests.column.who'),
      cell: ({ shown }) => nameOf(shown),
      sortBy: ({ shown }) => nameOf(shown),
    },
    {
      id: 'received_on',
      title: t('requests.column.received_on'),
      cell: ({ received_on, way }) => (
        <>
          <time dateTime={received_on}>{day(received_on)}</time>
          <div className={classes.quiet}>{t(`customer.values.subject_request.way.${way}`)}</div>
        </>
      ),
      sortBy: ({ received_on }) => received_on,
    },
    {
      id: 'identified_by',
      title: t('requests.column.identified'),
      cell: ({ identified_by }) =>
        identified_by
          ? t(`customer.values.subject_request.identified_by.${identified_by}`)
          : t('requests.unidentified'),
    },
  ];
  return (
    <>
      <p className={classes.count}>{count}</p>
      <DataTable caption={t('requests.title')} columns={columns} rows={requests} keyOf={({ id }) => id} />
      <MoreButton of={pages}>{t('requests.more')}</MoreButton>
    </>
  );
};
