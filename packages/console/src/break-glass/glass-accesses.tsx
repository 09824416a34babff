import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { api, dataOf } from '../api/api.ts';
import { useVocabulary } from '../api/vocabulary.ts';
import { customerAddress } from '../frame/addresses.ts';
import { useText, useTextIfAny } from '../frame/text.tsx';
import { announce } from '../ui/announce.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useFormats } from '../ui/formats.ts';
import { MoreButton } from '../ui/more-button.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Section } from '../ui/section.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import classes from './break-glass.module.css';
import type { Glass, GlassAccess } from './calls.ts';

/** Everything that was done under a broken glass. */
export const GlassAccesses = ({ glass }: { readonly glass: Glass }) => {
  const t = useText();
  const pages = useInfiniteQuery({
    queryKey: ['break-glass', 'accesses', glass.id],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/v1/break-glass/{id}/accesses', {
          params: {
            path: { id: glass.id },
            query: { limit: 100, ...(pageParam !== undefined && { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
  });
  const { data, error, refetch, isFetching } = pages;
  const readAgain = async () => {
    const { data: read, isSuccess } = await refetch();
    const count = read?.pages.flatMap(({ items }) => items).length ?? 0;
    if (isSuccess) announce(t('break-glass.accesses.caption', { count }));
  };
  const again = (
    <Button size="compact-sm" variant="default" loading={isFetching} onClick={() => void readAgain()}>
      {t('break-glass.accesses.again')}
    </Button>
  );
  const accesses = data?.pages.flatMap(({ items }) => items);
  return (
    <Section title={t('break-glass.accesses.title')} actions={glass.open && again}>
      {error && <ProblemNotice failure={error} again={() => void refetch()} />}
      {!error && accesses === undefined && <Skeleton lines={4} />}
      {accesses?.length === 0 && <EmptyState title={t('break-glass.accesses.none')} />}
      {accesses !== undefined && accesses.length > 0 && <AccessTable accesses={accesses} />}
      <MoreButton of={pages}>{t('break-glass.more')}</MoreButton>
    </Section>
  );
};

const AccessTable = ({ accesses }: { readonly accesses: readonly GlassAccess[] }) => {
  const t = useText();
  const any = useTextIfAny();
  const words = useVocabulary();
  const { time, number } = useFormats();
  const columns: readonly Column<GlassAccess>[] = [
    {
      id: 'at',
      title: t('break-glass.accesses.at'),
      cell: ({ at }) => <time dateTime={at}>{time(at)}</time>,
    },
    {
      id: 'what',
      title: t('break-glass.accesses.what'),
      cell: ({ operation, outcome }) =>
        outcome === 'allowed'
          ? (any(`break-glass.operation.${operation}`) ?? operation)
          : t('break-glass.accesses.refused', {
              what: any(`break-glass.operation.${operation}`) ?? operation,
            }),
    },
    {
      id: 'data',
      title: t('break-glass.accesses.data'),
      cell: ({ categories }) =>
        categories.map((category) => words?.categories[category]?.name ?? category).join(', ') || '–',
    },
    {
      id: 'subjects',
      title: t('break-glass.accesses.subjects'),
      cell: ({ subjects }) => <Subjects subjects={subjects} />,
    },
    { id: 'rows', title: t('break-glass.accesses.rows'), cell: ({ rows }) => number(rows), align: 'end' },
    {
      id: 'reason',
      title: t('break-glass.accesses.reason'),
      cell: ({ reason }) => <div className={classes.reason}>{withoutMark(reason ?? '')}</div>,
    },
  ];
  return (
    <DataTable
      caption={t('break-glass.accesses.caption', { count: accesses.length })}
      columns={columns}
      rows={accesses}
      keyOf={({ access, at, operation }) => `${access} ${at} ${operation}`}
    />
  );
};

/** One person is a link to their page, which is a look of its own under the purpose in hand; many are a count. */
const Subjects = ({ subjects }: { readonly subjects: readonly string[] }) => {
  const t = useText();
  const { number } = useFormats();
  const [first] = subjects;
  if (first === undefined) return <span aria-hidden>–</span>;
  if (subjects.length > 1) return t('break-glass.accesses.many', { count: number(subjects.length) });
  return <a href={customerAddress(first)}>{t('break-glass.accesses.open', { id: first.slice(-6) })}</a>;
};

/** The mark by which the register finds these entries says nothing to the reader. */
const withoutMark = (reason: string): string => reason.replace(/ ?\[break-glass [0-9a-f-]+\]$/, '');
