import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../api/api.ts';
import { AccessGate } from '../frame/access-gate.tsx';
import { customerAddress } from '../frame/addresses.ts';
import { useText } from '../frame/text.tsx';
import { announce } from '../ui/announce.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { useFormats } from '../ui/formats.ts';
import { MoreButton } from '../ui/more-button.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Section } from '../ui/section.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { useMutation } from '../ui/use-mutation.ts';
import { type Case, type Party, underCase, useCasesChanged, useOvertaken, useParties } from './case-calls.ts';
import { useCaseRights, useName } from './case-words.ts';
import classes from './cases.module.css';
import { LinkParty } from './link-party.tsx';

/** Whom the case is about. */
export const PartiesSection = ({ of: one }: { readonly of: Case }) => {
  const t = useText();
  const { mayOpen } = useCaseRights();
  const open = one.status === 'open';
  return (
    <Section title={t('cases.parties')}>
      {open ? (
        <>
          <Parties of={one} />
          {mayOpen && <LinkParty of={one} />}
        </>
      ) : (
        <AccessGate>
          <Parties of={one} />
        </AccessGate>
      )}
    </Section>
  );
};

const Parties = ({ of: one }: { readonly of: Case }) => {
  const t = useText();
  const nameOf = useName();
  const { day } = useFormats();
  const { mayOpen } = useCaseRights();
  const [unlinking, setUnlinking] = useState<Party>();
  const pages = useParties(one);
  const { data, error, refetch } = pages;
  if (error) return <ProblemNotice failure={error} again={() => void refetch()} />;
  if (data === undefined) return <Skeleton lines={2} />;
  const parties = data.pages.flatMap(({ items }) => items);
  if (parties.length === 0) return <p className={classes.quiet}>{t('cases.parties.none')}</p>;
  return (
    <>
      <ul className={classes.list}>
        {parties.map((party) => (
          <li key={party.subject} className={classes.line}>
            <span className={classes.words}>
              <Link to={customerAddress(party.subject)} preload={false}>
                {nameOf(party.shown)}
              </Link>
              <span className={classes.quiet}>
                {[
                  party.shown.customer?.[0]?.customer_number &&
                    t('customer.number', { number: party.shown.customer[0].customer_number }),
                  t('cases.parties.since', { day: day(party.linked_on) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            {mayOpen && one.status === 'open' && (
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={t('cases.unlink.of', { name: nameOf(party.shown) })}
                onClick={() => setUnlinking(party)}
              >
                {t('cases.unlink')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <MoreButton of={pages}>{t('cases.more')}</MoreButton>
      {unlinking && <Unlink of={one} party={unlinking} onClose={() => setUnlinking(undefined)} />}
    </>
  );
};

interface UnlinkProps {
  readonly of: Case;
  readonly party: Party;
  readonly onClose: () => void;
}

const Unlink = ({ of: one, party, onClose }: UnlinkProps) => {
  const t = useText();
  const nameOf = useName();
  const changed = useCasesChanged();
  const overtaken = useOvertaken();
  const unlink = useMutation({
    mutationFn: () =>
      api.DELETE('/v1/cases/{id}/parties/{subject}', {
        params: { path: { id: one.id, subject: party.subject } },
        headers: underCase(one.id),
      }),
    onSuccess: () => {
      void changed();
      onClose();
      announce(t('cases.told.unlinked'));
    },
    onError: overtaken,
  });
  return (
    <ConfirmDialog
      open
      title={t('cases.unlink.of', { name: nameOf(party.shown) })}
      confirm={t('cases.unlink')}
      busy={unlink.isPending}
      failure={unlink.error}
      onConfirm={() => unlink.mutate()}
      onClose={onClose}
    >
      <p>{t('cases.unlink.body')}</p>
    </ConfirmDialog>
  );
};
