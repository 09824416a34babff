import { useText } from '../frame/text.tsx';
import { useFormats } from '../ui/formats.ts';
import classes from './customer.module.css';
import { textOf } from './overview.ts';
import { RecordingPlayer } from './recording-player.tsx';
import { RowFrame } from './row-frame.tsx';
import { Nothing, type SectionProps } from './section-parts.tsx';

/** Recorded calls, the newest first. Nothing is heard before somebody asks for it, and each play is in the log. */
export const RecordingsSection = ({ customer, category, records }: SectionProps) => {
  const t = useText();
  const { time, duration } = useFormats();
  const { subject } = customer.overview;
  const recordings = records
    .flatMap(({ view }) => (view.by_time ? [] : view.rows))
    .toSorted((one, other) => textOf(other, 'started_at').localeCompare(textOf(one, 'started_at')));
  if (recordings.length === 0) return <Nothing />;
  return (
    <>
      <p className={classes.note}>{t('customer.recordings.logged')}</p>
      <ul className={classes.rows}>
        {recordings.map((row) => {
          const what = t('customer.recordings.call', { when: time(textOf(row, 'started_at')) });
          return (
            <RowFrame
              key={row.id}
              subject={subject}
              category={category}
              record="recording"
              row={row}
              what={what}
            >
              <div className={classes.said}>
                <span className={classes.main}>{what}</span>{' '}
                <span className={classes.note}>{duration(Number(row.fields.seconds ?? 0))}</span>
                <RecordingPlayer subject={subject} recording={row.id} what={what} />
              </div>
            </RowFrame>
          );
        })}
      </ul>
    </>
  );
};
