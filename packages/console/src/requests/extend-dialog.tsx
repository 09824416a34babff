import { useState } from 'react';
import { api } from '../api/api.ts';
import { useText } from '../frame/text.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { ChoiceField, LongTextField } from '../ui/field.tsx';
import { useFormats } from '../ui/formats.ts';
import { useChoices } from './choices.ts';
import type { DataRequest } from './request-calls.ts';
import classes from './requests.module.css';
import { useStep } from './use-step.ts';

interface ExtendProps {
  readonly request: DataRequest;
  /** The day it is extended to: the law's, not anybody's choice. */
  readonly to: string;
  readonly onClose: () => void;
}

/** Extends the time, with the reason as the person was told it. */
export const ExtendDialog = ({ request, to, onClose }: ExtendProps) => {
  const t = useText();
  const { day } = useFormats();
  const { ways } = useChoices();
  const [reason, setReason] = useState('');
  const [way, setWay] = useState<DataRequest['way'] | ''>('');
  const [tried, setTried] = useState(false);
  const step = useStep({
    take: (headers) =>
      api.POST('/v1/requests/{id}/extension', {
        params: { path: { id: request.id } },
        body: { reason: reason.trim(), told_by: way as DataRequest['way'] },
        headers,
      }),
    told: () => t('requests.told.extended', { day: day(to) }),
    onDone: onClose,
  });
  const complete = reason.trim() !== '' && way !== '';
  return (
    <ConfirmDialog
      open
      title={t('requests.extend.title', { day: day(to) })}
      confirm={t('requests.extend')}
      busy={step.isPending}
      failure={step.error}
      onClose={onClose}
      onConfirm={() => {
        setTried(true);
        if (complete) step.mutate();
      }}
    >
      <div className={classes.form}>
        <p>{t('requests.extend.body', { due: day(request.due_on) })}</p>
        <LongTextField
          label={t('requests.reason_told')}
          value={reason}
          maxLength={4000}
          data-autofocus
          problem={tried && reason.trim() === '' ? t('requests.reason_needed') : undefined}
          onChange={({ currentTarget: { value } }) => {
            step.anew();
            setReason(value);
          }}
        />
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
      </div>
    </ConfirmDialog>
  );
};
