import { useState } from 'react';
import { api } from '../api/api.ts';
import { useText } from '../frame/text.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { ChoiceField, LongTextField } from '../ui/field.tsx';
import { useChoices } from './choices.ts';
import type { DataRequest } from './request-calls.ts';
import classes from './requests.module.css';
import { useStep } from './use-step.ts';

const OUTCOMES = ['answered', 'refused', 'withdrawn'] as const;
type Outcome = (typeof OUTCOMES)[number];

interface CloseProps {
  readonly request: DataRequest;
  readonly onClose: () => void;
}

/** Closes a request: how it ended, and what the person was told. */
export const CloseDialog = ({ request, onClose }: CloseProps) => {
  const t = useText();
  const { ways } = useChoices();
  const [outcome, setOutcome] = useState<Outcome>('answered');
  const [reason, setReason] = useState('');
  const [way, setWay] = useState<DataRequest['way'] | ''>('');
  const [tried, setTried] = useState(false);
  const told = outcome !== 'withdrawn';
  const reasoned = outcome !== 'refused' || reason.trim() !== '';
  const step = useStep({
    take: (headers) =>
      api.POST('/v1/requests/{id}/closure', {
        params: { path: { id: request.id } },
        body: {
          outcome,
          ...(reason.trim() !== '' && { reason: reason.trim() }),
          ...(told && { told_by: way as DataRequest['way'] }),
        },
        headers,
      }),
    told: () =>
      t('requests.told.closed', { outcome: t(`customer.values.subject_request.status.${outcome}`) }),
    onDone: onClose,
  });
  return (
    <ConfirmDialog
      open
      title={t('requests.close')}
      confirm={t('requests.close.confirm')}
      busy={step.isPending}
      failure={step.error}
      onClose={onClose}
      onConfirm={() => {
        setTried(true);
        if (reasoned && (!told || way !== '')) step.mutate();
      }}
    >
      <div className={classes.form}>
        <ChoiceField
          label={t('requests.outcome')}
          value={outcome}
          data-autofocus
          data={OUTCOMES.map((value) => ({
            value,
            label: t(`customer.values.subject_request.status.${value}`),
          }))}
          onChange={({ currentTarget: { value } }) => {
            step.anew();
            setOutcome(value as Outcome);
          }}
        />
        {outcome === 'refused' && <p>{t('requests.refuse.body')}</p>}
        <LongTextField
          label={t(outcome === 'refused' ? 'requests.reason_told' : 'requests.note')}
          value={reason}
          maxLength={4000}
          problem={tried && !reasoned ? t('requests.reason_needed') : undefined}
          onChange={({ currentTarget: { value } }) => {
            step.anew();
            setReason(value);
          }}
        />
        {told && (
          <ChoiceField
            label={t('requests.told_how')}
            value={way}
            data={ways}
            problem={tried && way === '' ? t('requests.needed') : undefined}
            onChange={({ currentTarget: { value } }) => {
              step.anew();
              setWay(value as typeof way);
            }}
          />
        )}
        <p className={classes.quiet}>{t('requests.close.body')}</p>
      </div>
    </ConfirmDialog>
  );
};
