import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, dataOf } from '../api/api.ts';
import type { paths } from '../api/schema.d.ts';
import { type Case, underCase, useCaseKey, useCasesChanged, useUnderPurpose } from '../cases/case-calls.ts';
import { useName } from '../cases/case-words.ts';
import classes from '../cases/cases.module.css';
import { customerAddress } from '../frame/addresses.ts';
import { useText } from '../frame/text.tsx';
import { announce, useAnnounced } from '../ui/announce.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useFormats } from '../ui/formats.ts';
import { MoreButton } from '../ui/more-button.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Section } from '../ui/section.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import { useMutation } from '../ui/use-mutation.ts';

type Hit =
  paths['/v1/cases/{id}/selection']['post']['responses'][200]['content']['application/json']['items'][number];

const PAGE = 100;

/** Who is hit by the disruption: counted and listed while the case is open; all of them linked by one button. */
export const HitSection = ({ of: one }: { readonly of: Case }) => {
  const t = useText();
  if (one.status === 'closed') return null;
  return (
    <Section title={t('disruptions.hit')}>
      <Selection of={one} />
    </Section>
  );
};

const useHit = (id: string) => {
  const key = useCaseKey();
  return useInfiniteQuery({
    queryKey: key('hit', id),
    enabled: useUnderPurpose(),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.POST('/v1/cases/{id}/selection', {
          params: { path: { id } },
          body: { limit: PAGE, ...(pageParam && { cursor: pageParam }) },
          headers: underCase(id),
          signal,
        }),
      ),
    getNextPageParam: ({ next }) => next,
  });
};

const Selection = ({ of: one }: { readonly of: Case }) => {
  const t = useText();
  const { number } = useFormats();
  const pages = useHit(one.id);
  const { data, error, refetch } = pages;
  const { services = 0, customers = 0 } = data?.pages[0] ?? {};
  const count = t('disruptions.count', {
    customers,
    services,
    customersText: number(customers),
    servicesText: number(services),
  });
  useAnnounced(data && !error ? (customers === 0 ? t('disruptions.none.title') : count) : undefined, one.id);
  if (error) return <ProblemNotice failure={error} again={() => void refetch()} />;
  if (data === undefined) return <Skeleton lines={8} />;
  const hit = data.pages.flatMap(({ items }) => items);
  if (customers === 0)
    return <EmptyState title={t('disruptions.none.title')}>{t('disruptions.none.body')}</EmptyState>;
  return (
    <>
      <p>{count}</p>
      <LinkAll of={one} customers={customers} />
      <HitTable hit={hit} />
      <MoreButton of={pages}>{t('cases.more')}</MoreButton>
    </>
  );
};

const HitTable = ({ hit }: { readonly hit: readonly Hit[] }) => {
  const t = useText();
  const nameOf = useName();
  const { phone } = useFormats();
  const columns: readonly Column<Hit>[] = [
    {
      id: 'name',
      title: t('disruptions.column.customer'),
      cell: ({ subject, shown }) => (
        <Link to={customerAddress(subject)} preload={false}>
          {nameOf(shown)}
        </Link>
      ),
      sortBy: ({ shown }) => nameOf(shown),
    },
    {
      id: 'services',
      title: t('disruptions.column.services'),
      cell: ({ services }) =>
        services.map(({ service_number, product }) => (
          <div key={service_number}>{[product, service_number].join(' · ')}</div>
        )),
    },
    {
      id: 'reached',
      title: t('disruptions.column.reached'),
      cell: ({ shown }) => (
        <>
          {(shown.phone_number ?? []).map(({ number = '' }) => (
            <div key={number}>
              <a href={`tel:${number}`}>{phone(number)}</a>
            </div>
          ))}
          {(shown.email_address ?? []).map(({ address }) => (
            <div key={address}>{address}</div>
          ))}
        </>
      ),
    },
    {
      id: 'linked',
      title: t('disruptions.column.linked'),
      cell: ({ linked }) =>
        linked ? (
          <StatusBadge tone="good">{t('disruptions.linked')}</StatusBadge>
        ) : (
          <span aria-hidden>–</span>
        ),
    },
  ];
  return (
    <DataTable
      caption={t('disruptions.hit.caption')}
      columns={columns}
      rows={hit}
      keyOf={({ subject }) => subject}
    />
  );
};

const LinkAll = ({ of: one, customers }: { readonly of: Case; readonly customers: number }) => {
  const t = useText();
  const { number } = useFormats();
  const changed = useCasesChanged();
  const [asking, setAsking] = useState(false);
  const told = (count: number) => t('disruptions.linked_now', { count, countText: number(count) });
  const link = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/v1/cases/{id}/selection/links', {
          params: { path: { id: one.id } },
          headers: underCase(one.id),
        }),
      ),
    onSuccess: ({ linked }) => {
      void changed();
      setAsking(false);
      announce(told(linked));
    },
  });
  return (
    <div className={`${classes.buttons} ${classes.above}`}>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('disruptions.link_all')}
      </Button>
      {link.data && <p>{told(link.data.linked)}</p>}
      <ConfirmDialog
        open={asking}
        title={t('disruptions.link_all')}
        confirm={t('disruptions.link_all.confirm')}
        busy={link.isPending}
        failure={link.error}
        onConfirm={() => link.mutate()}
        onClose={() => setAsking(false)}
      >
        <p>{t('disruptions.link_all.body', { count: customers, countText: number(customers) })}</p>
      </ConfirmDialog>
    </div>
  );
};
