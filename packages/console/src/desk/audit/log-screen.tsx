import { useInfiniteQuery } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, dataOf } from '../../api/api.ts';
import { useAccess } from '../../frame/access.tsx';
import { AccessGate } from '../../frame/access-gate.tsx';
import { REGISTER } from '../../frame/query-client.ts';
import { useText } from '../../frame/text.tsx';
import { useAnnounced } from '../../ui/announce.ts';
import { MoreButton } from '../../ui/more-button.tsx';
import { Page } from '../../ui/page.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import classes from './audit.module.css';
import { EntriesTable } from './entries-table.tsx';
import { ANYTHING, daysOf, type Filter, logSpan } from './log-filter.ts';
import { LogFilters } from './log-filters.tsx';

const PAGE = 100;

/** The log of accesses, as the data-protection officer explores it. */
export const Screen = () => {
  const t = useText();
  return (
    <Page title={t('audit.log.title')}>
      <p className={classes.lead}>{t('audit.log.lead')}</p>
      <AccessGate>
        <Log />
      </AccessGate>
    </Page>
  );
};

const Log = () => {
  const [filter, setFilter] = useState(ANYTHING);
  const { lookedAt } = useLocation().state;
  const navigate = useNavigate();
  return (
    <>
      <LogFilters
        filter={filter}
        onChange={setFilter}
        lookedAt={lookedAt}
        onLookAt={(subject) =>
          void navigate({ to: '/desk/log', state: subject === undefined ? {} : { lookedAt: subject } })
        }
      />
      <Entries filter={filter} lookedAt={lookedAt} />
    </>
  );
};

interface EntriesProps {
  readonly filter: Filter;
  readonly lookedAt: string | undefined;
}

const Entries = ({ filter, lookedAt }: EntriesProps) => {
  const t = useText();
  const { controller, ready } = useAccess();
  const span = logSpan(daysOf(filter, lookedAt), lookedAt);
  const { actor, operation, outcome, purpose, withoutCase } = filter;
  const asked = [span, lookedAt, actor, operation, outcome, purpose, withoutCase];
  const pages = useInfiniteQuery({
    queryKey: [REGISTER, 'audit', controller, ...asked],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/v1/audit/entries', {
          params: {
            query: {
              from: span?.from ?? '',
              to: span?.to ?? '',
              limit: PAGE,
              ...(lookedAt !== undefined && { subject: lookedAt }),
              ...(actor !== '' && { actor }),
              ...(operation !== '' && { operation }),
              ...(outcome !== '' && { outcome }),
              ...(purpose !== '' && { purpose }),
              ...(withoutCase && { without_case: true }),
              ...(pageParam !== undefined && { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    enabled: ready && span !== undefined,
  });
  const { data, error, refetch } = pages;
  const entries = data?.pages.flatMap(({ items }) => items) ?? [];
  const count =
    entries.length === 0 ? t('audit.log.empty') : t('audit.log.caption', { count: entries.length });
  useAnnounced(data && !error ? count : undefined, JSON.stringify(asked));
  if (error) return <ProblemNotice failure={error} again={() => void refetch()} />;
  if (span === undefined) return null;
  if (data === undefined) return <Skeleton lines={8} />;
  return (
    <>
      <EntriesTable entries={entries} lookedAt={lookedAt} />
      <MoreButton of={pages}>{t('audit.more')}</MoreButton>
    </>
  );
};
