import { Button } from '@mantine/core';
import { useState } from 'react';
import { api, dataOf } from '../api/api.ts';
import { useAccess } from '../frame/access.tsx';
import { useText } from '../frame/text.tsx';
import { announce } from '../ui/announce.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { ChoiceField } from '../ui/field.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useMutation } from '../ui/use-mutation.ts';
import { type Case, underCase, useCasesChanged, useOvertaken, withReason } from './case-calls.ts';
import { OUTCOMES, useCaseRights } from './case-words.ts';
import classes from './cases.module.css';
import { useDraft } from './drafts.ts';
import { HandOver } from './hand-over.tsx';

/** What may be done with the case as a whole. */
export const CaseActions = ({ of: one }: { readonly of: Case }) => {
  const t = useText();
  const { case: inHand, takeCase } = useAccess();
  const { mayOpen } = useCaseRights();
  const [asking, setAsking] = useState<'hand-over' | 'close'>();
  const [draft] = useDraft(one.id);
  if (!mayOpen) return null;
  const mine = inHand?.id === one.id;
  const done = () => setAsking(undefined);
  if (one.status === 'closed') return <Reopen of={one} />;
  return (
    <>
      <Button
        variant={mine ? 'default' : 'filled'}
        onClick={() => takeCase(mine ? undefined : { id: one.id, label: one.number })}
      >
        {mine ? t('frame.access.put_case_away') : t('cases.take')}
      </Button>
      <Button variant="default" onClick={() => setAsking('hand-over')}>
        {t('cases.hand_over')}
      </Button>
      <Button variant="default" onClick={() => setAsking('close')}>
        {t('cases.close')}
      </Button>
      {asking === 'hand-over' && <HandOver of={one} onClose={done} />}
      {asking === 'close' && draft.content.trim() !== '' && <Unfinished onClose={done} />}
      {asking === 'close' && draft.content.trim() === '' && <Close of={one} onClose={done} />}
    </>
  );
};

/** A note that was begun would be lost: it is finished or cleared first. */
const Unfinished = ({ onClose }: { readonly onClose: () => void }) => {
  const t = useText();
  const back = () => {
    onClose();
    // The dialog gives the focus back to its button as it goes; the note takes it then.
    setTimeout(() => document.getElementById('case-note')?.focus());
  };
  return (
    <ConfirmDialog
      open
      title={t('cases.unfinished.title')}
      confirm={t('cases.unfinished.back')}
      onConfirm={back}
      onClose={onClose}
    >
      <p>{t('cases.unfinished.body')}</p>
    </ConfirmDialog>
  );
};

interface StepProps {
  readonly of: Case;
  readonly onClose: () => void;
}

const Close = ({ of: one, onClose }: StepProps) => {
  const t = useText();
  const { case: inHand, takeCase } = useAccess();
  const changed = useCasesChanged();
  const overtaken = useOvertaken();
  const [outcome, setOutcome] = useState<(typeof OUTCOMES)[number]>('solved');
  const close = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/v1/cases/{id}/close', {
          params: { path: { id: one.id }, header: { 'If-Match': `"${one.revision}"` } },
          body: { outcome },
          headers: underCase(one.id),
        }),
      ),
    onSuccess: () => {
      if (inHand?.id === one.id) takeCase(undefined);
      void changed();
      onClose();
      announce(t('cases.told.closed', { outcome: t(`cases.outcome.${outcome}`) }));
    },
    onError: overtaken,
  });
  return (
    <ConfirmDialog
      open
      title={t('cases.close.title', { number: one.number })}
      confirm={t('cases.close')}
      busy={close.isPending}
      failure={close.error}
      onConfirm={() => close.mutate()}
      onClose={onClose}
    >
      <div className={classes.form}>
        <ChoiceField
          label={t('cases.outcome')}
          value={outcome}
          data-autofocus
          data={OUTCOMES.map((value) => ({ value, label: t(`cases.outcome.${value}`) }))}
          onChange={({ currentTarget }) => setOutcome(currentTarget.value as typeof outcome)}
        />
        <p className={classes.quiet}>{t('cases.close.body')}</p>
      </div>
    </ConfirmDialog>
  );
};

const Reopen = ({ of: one }: { readonly of: Case }) => {
  const t = useText();
  const { takeCase } = useAccess();
  const changed = useCasesChanged();
  const overtaken = useOvertaken();
  const reopen = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/v1/cases/{id}/reopen', {
          params: { path: { id: one.id }, header: { 'If-Match': `"${one.revision}"` } },
          headers: withReason(t('cases.reason.reopen', { number: one.number })),
        }),
      ),
    // It is open here too before it is taken in hand: a closed case would be put away at once.
    onSuccess: async () => {
      await changed();
      takeCase({ id: one.id, label: one.number });
      announce(t('cases.told.reopened'));
    },
    onError: overtaken,
  });
  return (
    <>
      <Button variant="default" loading={reopen.isPending} onClick={() => reopen.mutate()}>
        {t('cases.reopen')}
      </Button>
      {reopen.error && <ProblemNotice failure={reopen.error} again={() => reopen.mutate()} />}
    </>
  );
};
