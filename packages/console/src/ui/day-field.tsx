import { useText } from '../frame/text.tsx';
import { dayIn } from './day.ts';
import { useFormats } from './formats.ts';
import { instantOf, momentIn } from './moment.ts';
import { WrittenField, type WrittenFieldProps } from './written-field.tsx';

/** A day, `YYYY-MM-DD`, as the language of the page writes it. */
export const DayField = (props: WrittenFieldProps) => {
  const t = useText();
  const { day } = useFormats();
  return (
    <WrittenField
      {...props}
      way={{
        read: dayIn,
        write: day,
        calendar: 'date',
        example: t('ui.day.example'),
        wrong: t('ui.day.wrong'),
      }}
    />
  );
};

/** A moment by the clocks of Finland, `YYYY-MM-DDTHH:MM`, as the language of the page writes it. */
export const MomentField = (props: WrittenFieldProps) => {
  const t = useText();
  const { time } = useFormats();
  return (
    <WrittenField
      {...props}
      way={{
        read: momentIn,
        write: (moment) => time(instantOf(moment).toISOString()),
        calendar: 'datetime-local',
        example: t('ui.moment.example'),
        wrong: t('ui.moment.wrong'),
      }}
    />
  );
};
