import { useRef, useState } from 'react';
import { api, dataOf } from '../api/api.ts';
import { useText } from '../frame/text.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { DayField } from '../ui/day-field.tsx';
import { ChoiceField, LongTextField } from '../ui/field.tsx';
import { useMutation } from '../ui/use-mutation.ts';
import { useChoices } from './choices.ts';
import { type DataRequest, useRequestsChanged } from './request-calls.ts';
import { useRequestRights } from './request-rights.ts';
import classes from './requests.module.css';
import { today } from './time-left.tsx';

interface RecordProps {
  readonly subject: string;
  readonly onRecorded: (request: DataRequest) => void;
  readonly onClose: () => void;
}

interface Draft {
  readonly right: string;
  readonly received_on: string;
  readonly way: DataRequest['way'] | '';
  readonly identified_by: NonNullable<DataRequest['identified_by']> | '';
  readonly wording: string;
}

/** Writes a request down as the person makes it: the time runs from the day it came. */
export const RecordDialog = ({ subject, onRecorded, onClose }: RecordProps) => {
  const t = useText();
  const { rights, ways, means } = useChoices();
  const { mayRecordWords } = useRequestRights();
  const changed = useRequestsChanged();
  const key = useRef(crypto.randomUUID());
  const [tried, setTried] = useState(false);
  const [draft, setDraft] = useState<Draft>({
    right: '',
    received_on: today(),
    way: '',
    identified_by: '',
    wording: '',
  });
  const { right, received_on, way, identified_by, wording } = draft;
  const record = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/v1/requests', {
          body: {
            subject,
            right,
            received_on,
            way: way as DataRequest['way'],
            ...(identified_by !== '' && { identified_by }),
            ...(wording.trim() !== '' && { wording: wording.trim() }),
          },
          headers: { 'Idempotency-Key': key.current },
        }),
      ),
    onSuccess: async (request) => {
      await changed();
      onRecorded(request);
    },
  });
  const change = (changes: Partial<Draft>) => {
    key.current = crypto.randomUUID(); // another request than the one that was tried
    record.reset();
    setDraft({ ...draft, ...changes });
  };
  const dayProblem =
    received_on === '' ? 'requests.needed' : received_on > today() ? 'requests.in_the_future' : undefined;
  return (
    <ConfirmDialog
      open
      title={t('requests.record')}
      confirm={t('requests.record.confirm')}
      busy={record.isPending}
      failure={record.error}
      onClose={onClose}
      onConfirm={() => {
        setTried(true);
        if (right !== '' && way !== '' && dayProblem === undefined) record.mutate();
      }}
    >
      <div className={classes.form}>
        <ChoiceField
          label={t('requests.column.right')}
          value={right}
          data={rights}
          data-autofocus
          problem={tried && right === '' ? t('requests.needed') : undefined}
          onChange={({ currentTarget: { value } }) => change({ right: value })}
        />
        <DayField
          label={t('requests.column.received_on')}
          value={received_on}
          max={today()}
          description={t('requests.received_on.hint')}
          problem={tried && dayProblem !== undefined ? t(dayProblem) : undefined}
          onChange={({ currentTarget: { value } }) => change({ received_on: value })}
        />
        <ChoiceField
          label={t('requests.way')}
          value={way}
          data={ways}
          problem={tried && way === '' ? t('requests.needed') : undefined}
          onChange={({ currentTarget: { value } }) => change({ way: value as Draft['way'] })}
        />
        <ChoiceField
          label={t('requests.column.identified')}
          value={identified_by}
          data={means(t('requests.unidentified'))}
          onChange={({ currentTarget: { value } }) =>
            change({ identified_by: value as Draft['identified_by'] })
          }
        />
        {mayRecordWords && (
          <LongTextField
            label={t('requests.wording')}
            description={t('requests.wording.hint')}
            value={wording}
            maxLength={4000}
            onChange={({ currentTarget: { value } }) => change({ wording: value })}
          />
        )}
      </div>
    </ConfirmDialog>
  );
};
