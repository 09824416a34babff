import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useVocabulary } from '../api/vocabulary.ts';
import { PlainButton } from '../customer/plain-button.tsx';
import { requestAddress } from '../frame/addresses.ts';
import { useText } from '../frame/text.tsx';
import { announce } from '../ui/announce.ts';
import { useFormats } from '../ui/formats.ts';
import { useRequestRights } from './request-rights.ts';
import { answerBy, inOrder, isOpen, type RequestRow, said } from './request-row.ts';
import { RequestStatus } from './request-status.tsx';
import classes from './requests.module.css';
import { daysTo } from './time-left.tsx';

const RecordDialog = lazy(() =>
  import('./record-dialog.tsx').then((module) => ({ default: module.RecordDialog })),
);

interface CustomerRequestsProps {
  readonly subject: string;
  /** An organisation has none of these rights. */
  readonly person: boolean;
  readonly rows: readonly RequestRow[];
}

/** The requests of a customer, for the customer's page: what waits, what is done, and a way to write a new one down. */
export const CustomerRequests = ({ subject, person, rows }: CustomerRequestsProps) => {
  const t = useText();
  const words = useVocabulary();
  const { day } = useFormats();
  const { mayRecord } = useRequestRights();
  const [recording, setRecording] = useState(false);
  const [recorded, setRecorded] = useState('');
  const told = (answered: string) => t('requests.recorded', { day: day(answered) });
  return (
    <>
      {rows.length === 0 && <p className={classes.quiet}>{t('customer.nothing')}</p>}
      {rows.length > 0 && (
        <ul className={classes.list}>
          {inOrder(rows).map((row) => (
            <li key={row.id}>
              <Link to={requestAddress(row.id)} preload={false}>
                {words?.rights[said(row, 'exercised_right')]?.name ?? said(row, 'exercised_right')}
              </Link>
              <span className={classes.quiet}>
                {t('requests.received', { day: day(said(row, 'received_on')) })}
                {isOpen(row) && ` · ${t('requests.answer_by', { day: day(answerBy(row)) })}`}
                {!isOpen(row) && ` · ${t('requests.closed', { day: day(said(row, 'closed_on')) })}`}
              </span>
              <span>
                <RequestStatus
                  status={said(row, 'status')}
                  days={isOpen(row) ? daysTo(answerBy(row)) : null}
                />
              </span>
            </li>
          ))}
        </ul>
      )}
      {mayRecord && person && (
        <PlainButton onClick={() => setRecording(true)}>
          <IconPlus aria-hidden size={16} />
          {t('requests.record')}
        </PlainButton>
      )}
      {recorded !== '' && <p className={classes.done}>{told(recorded)}</p>}
      {recording && (
        <Suspense>
          <RecordDialog
            subject={subject}
            onRecorded={({ clock }) => {
              setRecorded(clock.answer_by);
              setRecording(false);
              announce(told(clock.answer_by));
            }}
            onClose={() => setRecording(false)}
          />
        </Suspense>
      )}
    </>
  );
};
