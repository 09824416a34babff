import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, dataOf } from '../api/api.ts';
import { useVocabulary } from '../api/vocabulary.ts';
import { useAccess } from '../frame/access.tsx';
import { AccessGate } from '../frame/access-gate.tsx';
import { useText } from '../frame/text.tsx';
import { useAnnounced } from '../ui/announce.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ChoiceField } from '../ui/field.tsx';
import { useFormats } from '../ui/formats.ts';
import { MoreButton } from '../ui/more-button.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import classes from './break-glass.module.css';
import type { Glass } from './calls.ts';
import { GlassState } from './glass-state.tsx';

const STATES = ['unreviewed', 'all'] as const;
type State = (typeof STATES)[number];

/** The officer's list of purposes that were opened in an emergency. */
export const Screen = () => {
  const t = useText();
  const [state, setState] = useState<State>('unreviewed');
  return (
    <Page title={t('break-glass.list.title')}>
      <p className={classes.lead}>{t('break-glass.list.lead')}</p>
      <AccessGate duty>
        <ChoiceField
          className={classes.filters ?? ''}
          label={t('break-glass.list.state')}
          value={state}
          data={STATES.map((value) => ({ value, label: t(`break-glass.list.${value}`) }))}
          onChange={({ currentTarget }) => setState(currentTarget.value as State)}
        />
        <Glasses state={state} />
      </AccessGate>
    </Page>
  );
};

const Glasses = ({ state }: { readonly state: State }) => {
  const t = useText();
  const { me } = useAccess();
  const pages = useInfiniteQuery({
    // What waits is part of the key: when the alarm changes, the list is read anew.
    queryKey: ['break-glass', 'list', state, me.alarms.break_glass],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/v1/break-glass', {
          params: { query: { state, limit: 50, ...(pageParam !== undefined && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });
  const { data, error, refetch } = pages;
  const glasses = data?.pages.flatMap(({ items }) => items) ?? [];
  const none = t(`break-glass.list.empty.${state}`);
  const count = glasses.length === 0 ? none : t('break-glass.list.caption', { count: glasses.length });
  useAnnounced(data && !error ? count : undefined, `${state} ${me.alarms.break_glass}`);
  if (error) return <ProblemNotice failure={error} again={() => void refetch()} />;
  if (data === undefined) return <Skeleton lines={6} />;
  if (glasses.length === 0) return <EmptyState title={none} />;
  return (
    <>
      <GlassTable glasses={glasses} />
      <MoreButton of={pages}>{t('break-glass.more')}</MoreButton>
    </>
  );
};

const GlassTable = ({ glasses }: { readonly glasses: readonly Glass[] }) => {
  const t = useText();
  const words = useVocabulary();
  const { time } = useFormats();
  const columns: readonly Column<Glass>[] = [
    {
      id: 'opened',
      title: t('break-glass.column.opened'),
      cell: ({ id, opened_at: at }) => (
        <Link to="/break-glass/$id" params={{ id }}>
          <time dateTime={at}>{time(at)}</time>
        </Link>
      ),
      sortBy: ({ opened_at: at }) => at,
    },
    { id: 'name', title: t('break-glass.column.name'), cell: ({ name }) => name, sortBy: ({ name }) => name },
    {
      id: 'purpose',
      title: t('break-glass.purpose'),
      cell: ({ purpose }) => words?.purposes[purpose]?.name ?? purpose,
    },
    {
      id: 'reason',
      title: t('break-glass.column.reason'),
      cell: ({ reason }) => <div className={classes.reason}>{reason}</div>,
    },
    { id: 'state', title: t('break-glass.list.state'), cell: (glass) => <GlassState glass={glass} /> },
  ];
  return (
    <DataTable
      caption={t('break-glass.list.caption', { count: glasses.length })}
      columns={columns}
      rows={glasses}
      keyOf={({ id }) => id}
    />
  );
};
