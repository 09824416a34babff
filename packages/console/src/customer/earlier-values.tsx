import { useText } from '../frame/text.tsx';
import { useFormats } from '../ui/formats.ts';
import classes from './customer.module.css';
import { useFieldText, useSourceName } from './field-value.tsx';
import type { FieldOrigin } from './origins.ts';

interface EarlierValuesProps {
  readonly record: string;
  readonly field: string;
  readonly earlier: NonNullable<FieldOrigin['earlier']>;
}

/** What a field said before, newest first, behind a line that opens. */
export const EarlierValues = ({ record, field, earlier }: EarlierValuesProps) => {
  const t = useText();
  const text = useFieldText();
  const sourceName = useSourceName();
  const { time } = useFormats();
  if (earlier.length === 0) return null;
  return (
    <details className={classes.earlier}>
      <summary>{t('customer.history.earlier', { count: earlier.length })}</summary>
      <ol>
        {earlier.map(({ value, from, until, source }) => (
          <li key={until}>
            {text(record, field, value) || t('customer.history.empty')}
            <div className={classes.note}>
              {t('customer.history.span', {
                from: time(from),
                until: time(until),
                source: sourceName(source),
              })}
            </div>
          </li>
        ))}
      </ol>
    </details>
  );
};
