import { useText } from '../frame/text.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import { TimeLeft } from './time-left.tsx';

interface RequestStatusProps {
  readonly status: string;
  /** Days left to answer; null when it is closed. */
  readonly days: number | null;
  /** Closed after its day. */
  readonly late?: boolean;
}

/** Open with its time, or how it ended. */
export const RequestStatus = ({ status, days, late = false }: RequestStatusProps) => {
  const t = useText();
  return (
    <>
      <StatusBadge tone={days === null ? 'neutral' : 'info'}>
        {t(`customer.values.subject_request.status.${status}`)}
      </StatusBadge>{' '}
      {days !== null && <TimeLeft days={days} />}
      {late && <StatusBadge tone="warning">{t('requests.closed_late')}</StatusBadge>}
    </>
  );
};
