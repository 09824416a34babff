import { useText } from '../frame/text.tsx';
import { useFormats } from '../ui/formats.ts';
import type { DataRequest, RequestStep } from './request-calls.ts';
import { useRequestRights } from './request-rights.ts';
import classes from './requests.module.css';

/** What was done about a request, oldest first; it is only added to. */
export const StepList = ({ request }: { readonly request: DataRequest }) => {
  const t = useText();
  const { time } = useFormats();
  const { answering } = useRequestRights();
  const { steps, recorded_at, recorded_by } = request;
  return (
    <>
      <ol className={classes.steps}>
        {recorded_at !== undefined && (
          <li>
            <p className={classes.when}>
              <time dateTime={recorded_at}>{time(recorded_at)}</time>
              <span>{recorded_by?.name ?? t('requests.somebody')}</span>
            </p>
            <p>{t('requests.step.recorded')}</p>
          </li>
        )}
        {steps?.map((step) => (
          <li key={step.taken_at + step.kind}>
            <p className={classes.when}>
              <time dateTime={step.taken_at}>{time(step.taken_at)}</time>
              <span>{step.taken_by.name ?? t('requests.somebody')}</span>
            </p>
            <Step step={step} />
          </li>
        ))}
      </ol>
      {steps === undefined && (
        <p className={classes.quiet}>
          {t('requests.steps.closed', { purposes: answering.join(', ') || '–' })}
        </p>
      )}
    </>
  );
};

const Step = ({
  step: { kind, identified_by, extended_to, told_by, reason },
}: {
  readonly step: RequestStep;
}) => {
  const t = useText();
  const { day } = useFormats();
  return (
    <>
      <p>
        {t(`requests.step.${kind}`, {
          means:
            identified_by === null ? '' : t(`customer.values.subject_request.identified_by.${identified_by}`),
          day: extended_to === null ? '' : day(extended_to),
        })}{' '}
        {told_by !== null &&
          t('requests.told_by', { way: t(`customer.values.subject_request.way.${told_by}`) })}
      </p>
      {reason !== null && reason !== undefined && <p className={classes.content}>{reason}</p>}
    </>
  );
};
