import { Button, Group } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { api, dataOf } from '../api/api.ts';
import type { paths } from '../api/schema.d.ts';
import type { Vocabulary } from '../api/vocabulary.ts';
import { ActorName } from '../desk/audit/actor-name.tsx';
import { useActorNames } from '../desk/audit/actors.ts';
import { wholeLog } from '../desk/audit/log-filter.ts';
import { LooksLink } from '../desk/audit/looked-at.tsx';
import { useAccess } from '../frame/access.tsx';
import { useRegisterQuery } from '../frame/queries.ts';
import { useText, useTextIfAny } from '../frame/text.tsx';
import { useAnnounced } from '../ui/announce.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { useFormats } from '../ui/formats.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import classes from './customer.module.css';
import { SUBJECT } from './overview.ts';
import { NamedSection } from './section-parts.tsx';

type LookUp =
  paths['/v1/audit/entries']['get']['responses'][200]['content']['application/json']['items'][number];

interface LooksSectionProps {
  readonly subject: string;
  readonly words: Vocabulary;
}

/** Who looked at the subject, when and for what, and what of them was handed out: for who has the duty, when they ask. */
export const LooksSection = ({ subject, words }: LooksSectionProps) => {
  const t = useText();
  const { hasDuty } = useAccess();
  const [asked, setAsked] = useState(false);
  const holders = Object.values(words.roles).filter(({ duties }) => duties.includes('audit'));
  return (
    <NamedSection id="looks" name={t('customer.looks.title')}>
      {!hasDuty('audit') ? (
        <p className={classes.closed}>
          <IconLock aria-hidden size={16} className={classes.lock} />
          {t('customer.looks.closed', { roles: holders.map(({ name }) => name).join(', ') })}
        </p>
      ) : asked ? (
        <Looks subject={subject} words={words} />
      ) : (
        <>
          <p className={classes.note}>{t('customer.looks.logged')}</p>
          <Group>
            <Button variant="default" size="compact-sm" onClick={() => setAsked(true)}>
              {t('customer.looks.show')}
            </Button>
            <LooksLink subject={subject}>{t('customer.looks.in_log')}</LooksLink>
          </Group>
        </>
      )}
    </NamedSection>
  );
};

/** Most entries that the page shows; the log's own desk shows all. */
const MOST = 200;
/** Operations by which data leave the register. A ledger of its own comes with disclosures; until then the log tells. */
const OUT = new Set(['disclose', 'export']);

const Looks = ({ subject, words }: LooksSectionProps) => {
  const t = useText();
  const found = useRegisterQuery({
    queryKey: [SUBJECT, subject, 'looks'],
    staleTime: 0,
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/v1/audit/entries', {
          params: { query: { subject, limit: MOST, ...wholeLog() } },
          signal,
        }),
      ),
  });
  const items = found.data?.items ?? [];
  useAnnounced(found.isSuccess ? t('customer.looks.came', { count: items.length }) : undefined, subject);
  if (found.error) return <ProblemNotice failure={found.error} again={() => void found.refetch()} />;
  if (found.data === undefined) return <Skeleton lines={8} />;
  const disclosed = items.filter(({ operation }) => OUT.has(operation));
  return (
    <>
      <p>
        <LooksLink subject={subject}>{t('customer.looks.in_log')}</LooksLink>
      </p>
      <LookTable rows={items} words={words} caption={t('customer.looks.table')} />
      <h3>{t('customer.looks.disclosed')}</h3>
      {disclosed.length > 0 ? (
        <LookTable rows={disclosed} words={words} caption={t('customer.looks.disclosed')} />
      ) : (
        <p className={classes.nothing}>{t('customer.looks.none_disclosed')}</p>
      )}
    </>
  );
};

const LookTable = ({
  rows,
  words,
  caption,
}: {
  readonly rows: readonly LookUp[];
  readonly words: Vocabulary;
  readonly caption: string;
}) => {
  const t = useText();
  const any = useTextIfAny();
  const { time } = useFormats();
  const nameOf = useActorNames();
  const purposeName = (purpose: string | null) =>
    purpose === null
      ? ''
      : (words.purposes[purpose]?.name ?? any(`customer.looks.${purpose.replace(':', '_')}`) ?? purpose);
  const columns: Column<LookUp>[] = [
    { id: 'at', title: t('customer.looks.at'), cell: ({ at }) => time(at), sortBy: ({ at }) => at },
    {
      id: 'actor',
      title: t('customer.looks.actor'),
      cell: ({ actor }) => <ActorName actor={actor} />,
      sortBy: ({ actor }) => nameOf(actor),
    },
    {
      id: 'operation',
      title: t('customer.looks.operation'),
      cell: ({ operation, outcome }) =>
        [
          any(`customer.operation.${operation}`) ?? operation,
          outcome === 'allowed' ? '' : t(`customer.outcome.${outcome}`),
        ]
          .filter(Boolean)
          .join(', '),
    },
    {
      id: 'purpose',
      title: t('customer.looks.purpose'),
      cell: ({ purpose }) => purposeName(purpose),
      sortBy: ({ purpose }) => purposeName(purpose),
    },
    {
      id: 'categories',
      title: t('customer.looks.categories'),
      cell: ({ categories }) => categories.map((id) => words.categories[id]?.name ?? id).join(', '),
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} keyOf={({ seq }) => String(seq)} />;
};
