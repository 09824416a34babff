import { useState } from 'react';
import { api, dataOf } from '../../api/api.ts';
import type { paths } from '../../api/schema.d.ts';
import { useVocabulary } from '../../api/vocabulary.ts';
import { useAccess } from '../../frame/access.tsx';
import { AccessGate } from '../../frame/access-gate.tsx';
import { useRegisterQuery } from '../../frame/queries.ts';
import { useText } from '../../frame/text.tsx';
import { useAnnounced } from '../../ui/announce.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Filters } from '../../ui/filters.tsx';
import { useFormats } from '../../ui/formats.ts';
import { Page } from '../../ui/page.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { type Days, lastDays, spanOf } from '../../ui/span.ts';
import { StatusBadge, type Tone } from '../../ui/status-badge.tsx';
import { ActorName } from './actor-name.tsx';
import { useActorNames } from './actors.ts';
import classes from './audit.module.css';
import { SubjectLink } from './entries-table.tsx';
import { SpanFields } from './span-fields.tsx';

type Report = paths['/v1/audit/unusual']['get']['responses'][200]['content']['application/json'];
type Pair = Report['pairs'][number];
type Flag = Pair['flags'][number];

const TONES: Readonly<Record<Flag, Tone>> = {
  own_record: 'danger',
  same_address: 'warning',
  same_surname: 'warning',
  not_in_case: 'warning',
  no_case: 'neutral',
};

/** Looks at people that the data-protection officer asks about. */
export const Screen = () => {
  const t = useText();
  const [days, setDays] = useState(() => lastDays(7));
  return (
    <Page title={t('audit.unusual.title')}>
      <p className={classes.lead}>{t('audit.unusual.lead')}</p>
      <AccessGate>
        <Filters label={t('audit.filter')}>
          <SpanFields days={days} onChange={setDays} />
        </Filters>
        <Found days={days} />
      </AccessGate>
    </Page>
  );
};

const Found = ({ days }: { readonly days: Days }) => {
  const t = useText();
  const span = spanOf(days);
  const { data, error, refetch } = useRegisterQuery({
    queryKey: ['unusual', span],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/v1/audit/unusual', {
          params: { query: { from: span?.from ?? '', to: span?.to ?? '' } },
          signal,
        }),
      ),
    enabled: span !== undefined,
  });
  const count = t('audit.unusual.found', { count: data?.found ?? 0 });
  useAnnounced(data && !error ? count : undefined, JSON.stringify(span));
  if (error) return <ProblemNotice failure={error} again={() => void refetch()} />;
  if (span === undefined) return null;
  if (data === undefined) return <Skeleton lines={8} />;
  return (
    <>
      <p>{count}</p>
      {data.cut && <p>{t('audit.unusual.cut')}</p>}
      {!data.cases_compared && <CasesNotCompared />}
      {data.pairs.length === 0 ? (
        <EmptyState title={t('audit.unusual.empty')} />
      ) : (
        <Pairs pairs={data.pairs} />
      )}
      {data.actors.length > 0 && (
        <Section title={t('audit.unusual.by_actor')}>
          <Actors actors={data.actors} />
        </Section>
      )}
    </>
  );
};

/** Whom a case names is data of the register: a purpose that does not reach it cannot ask. */
const CasesNotCompared = () => {
  const t = useText();
  const words = useVocabulary();
  const { me } = useAccess();
  const able = me.purposes_now.flatMap(({ purpose }) => {
    const known = words?.purposes[purpose];
    return known?.uses.cases === undefined ? [] : [known.name];
  });
  return <p>{t('audit.unusual.cases_not_compared', { count: able.length, purposes: able.join(', ') })}</p>;
};

const Pairs = ({ pairs }: { readonly pairs: Report['pairs'] }) => {
  const t = useText();
  const nameOf = useActorNames();
  const { time, number } = useFormats();
  const columns: readonly Column<Pair>[] = [
    {
      id: 'actor',
      title: t('audit.column.actor'),
      cell: ({ actor }) => <ActorName actor={actor} />,
      sortBy: ({ actor }) => nameOf(actor),
    },
    {
      id: 'subject',
      title: t('audit.column.subjects'),
      cell: ({ subject }) => <SubjectLink subject={subject} />,
    },
    {
      id: 'flags',
      title: t('audit.column.flags'),
      cell: ({ flags }) => (
        <div className={classes.flags}>
          {flags.map((flag) => (
            <StatusBadge key={flag} tone={TONES[flag]}>
              {t(`audit.flag.${flag}`)}
            </StatusBadge>
          ))}
        </div>
      ),
    },
    {
      id: 'times',
      title: t('audit.column.times'),
      cell: ({ times, searches }) => (
        <>
          {number(times)}
          {searches > 0 && (
            <div className={classes.searches}>{t('audit.unusual.searches', { count: searches })}</div>
          )}
        </>
      ),
      sortBy: ({ times }) => times,
      align: 'end',
    },
    {
      id: 'last',
      title: t('audit.column.last'),
      cell: ({ last_at: at }) => <time dateTime={at}>{time(at)}</time>,
      sortBy: ({ last_at: at }) => at,
    },
  ];
  return (
    <DataTable
      caption={t('audit.unusual.caption')}
      columns={columns}
      rows={pairs}
      keyOf={({ actor, subject }) => `${actor} ${subject}`}
    />
  );
};

const Actors = ({ actors }: { readonly actors: Report['actors'] }) => {
  const t = useText();
  const nameOf = useActorNames();
  const { number } = useFormats();
  const count = (id: 'looks' | 'subjects' | 'without_case'): Column<Report['actors'][number]> => ({
    id,
    title: t(`audit.column.${id === 'subjects' ? 'people' : id}`),
    cell: (row) => number(row[id]),
    sortBy: (row) => row[id],
    align: 'end',
  });
  return (
    <DataTable
      caption={t('audit.unusual.by_actor.caption')}
      columns={[
        {
          id: 'actor',
          title: t('audit.column.actor'),
          cell: ({ actor }) => <ActorName actor={actor} />,
          sortBy: ({ actor }) => nameOf(actor),
        },
        count('looks'),
        count('subjects'),
        count('without_case'),
      ]}
      rows={actors}
      keyOf={({ actor }) => actor}
    />
  );
};
