import { Button } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api, dataOf } from '../../api/api.ts';
import { useAccess } from '../../frame/access.tsx';
import { AccessGate } from '../../frame/access-gate.tsx';
import { useText } from '../../frame/text.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { useFormats } from '../../ui/formats.ts';
import { Page } from '../../ui/page.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Value, Values } from '../../ui/value.tsx';
import { type Member, useMember, useMemberChange } from './calls.ts';
import { MemberState } from './member-state.tsx';
import { OwnRecord } from './own-record.tsx';
import { Roles } from './roles.tsx';
import classes from './staff.module.css';
import { Undertakings } from './undertakings.tsx';
import { useStaffWords } from './words.ts';

/** Somebody of the staff: for whom they work, their roles and what they undertook. */
export const Screen = () => {
  const t = useText();
  const { actor = '' } = useParams({ strict: false });
  const { readyForDuty } = useAccess();
  return readyForDuty ? (
    <Person key={actor} actor={actor} />
  ) : (
    <Page title={t('staff.person.title')}>
      <AccessGate duty>{null}</AccessGate>
    </Page>
  );
};

const Person = ({ actor }: { readonly actor: string }) => {
  const t = useText();
  const { me } = useAccess();
  const { data: member, error, refetch } = useMember(actor);
  const own = actor === me.actor;
  const kept = member !== undefined && member.ended_at === null && !own;
  return (
    <Page
      title={t('staff.person.title')}
      heading={member?.name}
      actions={kept && <EndMember member={member} />}
    >
      {error && <ProblemNotice failure={error} again={() => void refetch()} />}
      {!error && member === undefined && <Skeleton lines={10} />}
      {own && <p className={classes.lead}>{t('staff.person.own')}</p>}
      {member !== undefined && (
        <>
          <About member={member} />
          <Roles member={member} keep={kept} />
          {member.kind === 'person' && <Undertakings member={member} keep={kept} />}
          {member.kind === 'person' && <OwnRecord member={member} keep={kept} />}
        </>
      )}
    </Page>
  );
};

const About = ({ member }: { readonly member: Member }) => {
  const t = useText();
  const words = useStaffWords();
  const { time } = useFormats();
  const { kind, employer, controllers, subject, added_at, ended_at, last_sign_in } = member;
  return (
    <Values>
      <Value label={t('staff.state')}>
        <MemberState member={member} />
      </Value>
      <Value label={t('staff.kind')}>{t(`staff.kind.${kind}`)}</Value>
      <Value label={t('staff.employer')}>
        {employer === null ? t('staff.employer.own') : words.employer(employer)}
      </Value>
      <Value label={t('staff.controllers')}>{controllers.map(words.controller).join(', ')}</Value>
      <Value label={t('staff.subject')}>{subject}</Value>
      <Value label={t('staff.last_sign_in')}>{last_sign_in === null ? undefined : time(last_sign_in)}</Value>
      <Value label={t('staff.added')}>{time(added_at)}</Value>
      {ended_at !== null && <Value label={t('staff.ended')}>{time(ended_at)}</Value>}
    </Values>
  );
};

const EndMember = ({ member }: { readonly member: Member }) => {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const end = useMemberChange(
    () => dataOf(api.DELETE('/v1/staff/{actor}', { params: { path: { actor: member.id } } })),
    () => t('staff.told.ended'),
  );
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('staff.end')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('staff.end.title')}
        confirm={t('staff.end.confirm')}
        grave
        busy={end.isPending}
        failure={end.error}
        onConfirm={() => end.mutate(undefined, { onSuccess: () => setAsking(false) })}
        onClose={() => setAsking(false)}
      >
        <p>{t('staff.end.body', { name: member.name })}</p>
      </ConfirmDialog>
    </>
  );
};
