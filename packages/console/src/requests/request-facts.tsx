import { useText } from '../frame/text.tsx';
import { useFormats } from '../ui/formats.ts';
import { Value, Values } from '../ui/value.tsx';
import type { DataRequest } from './request-calls.ts';
import { RequestStatus } from './request-status.tsx';

/** How a request stands, and what its time is counted from. */
export const RequestFacts = ({ request }: { readonly request: DataRequest }) => {
  const t = useText();
  const { day } = useFormats();
  const { status, clock, received_on, due_on, extended_to, closed_on, way, identified_by, last_day } =
    request;
  return (
    <Values>
      <Value label={t('requests.column.status')}>
        <RequestStatus
          status={status}
          days={clock.days_left}
          late={clock.days_left === null && clock.overdue}
        />
      </Value>
      <Value
        label={t('requests.column.answer_by')}
        note={
          extended_to !== null
            ? t('requests.first_due', { day: day(due_on) })
            : clock.extends_to !== null
              ? t('requests.extendable', { day: day(due_on), to: day(clock.extends_to) })
              : undefined
        }
      >
        <time dateTime={clock.answer_by}>{day(clock.answer_by)}</time>
      </Value>
      <Value label={t('requests.column.received_on')} note={t(`customer.values.subject_request.way.${way}`)}>
        <time dateTime={received_on}>{day(received_on)}</time>
      </Value>
      {identified_by !== undefined && (
        <Value label={t('requests.column.identified')}>
          {identified_by === null
            ? t('requests.unidentified')
            : t(`customer.values.subject_request.identified_by.${identified_by}`)}
        </Value>
      )}
      {closed_on !== null && (
        <Value
          label={t('requests.closed_on')}
          note={last_day === null ? undefined : t('requests.kept_until', { day: day(last_day) })}
        >
          <time dateTime={closed_on}>{day(closed_on)}</time>
        </Value>
      )}
    </Values>
  );
};
