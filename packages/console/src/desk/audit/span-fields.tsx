import { useText } from '../../frame/text.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { type Days, spanOf } from '../../ui/span.ts';

interface SpanFieldsProps {
  readonly days: Days;
  /** Whether they bound no span: where a day may be left out, the caller says. */
  readonly wrong?: boolean;
  readonly onChange: (days: Days) => void;
}

/** From which day to which; says so when they are in the wrong order. */
export const SpanFields = ({ days, wrong = spanOf(days) === undefined, onChange }: SpanFieldsProps) => {
  const t = useText();
  const problem = wrong ? t('audit.span.wrong') : undefined;
  return (
    <>
      <DayField
        label={t('audit.span.first')}
        value={days.first}
        onChange={({ currentTarget }) => onChange({ ...days, first: currentTarget.value })}
        problem={problem}
      />
      <DayField
        label={t('audit.span.last')}
        value={days.last}
        onChange={({ currentTarget }) => onChange({ ...days, last: currentTarget.value })}
      />
    </>
  );
};
