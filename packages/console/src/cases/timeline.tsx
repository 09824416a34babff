import { Link } from '@tanstack/react-router';
import { useVocabulary } from '../api/vocabulary.ts';
import { customerAddress } from '../frame/addresses.ts';
import { useText } from '../frame/text.tsx';
import { useFormats } from '../ui/formats.ts';
import { MoreButton } from '../ui/more-button.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import { type Case, type CaseEvent, type Note, useNotes, useParties } from './case-calls.ts';
import { useName } from './case-words.ts';
import classes from './cases.module.css';

interface Entry {
  readonly key: string;
  readonly at: string;
  readonly who: string | undefined;
  readonly note?: Note;
  readonly event?: CaseEvent;
}

/** Notes and steps in one, newest first. */
const entriesOf = (one: Case, notes: readonly Note[]): Entry[] => {
  const writers = new Map(one.events.map(({ note, actor }) => [note, actor.name]));
  const steps = one.events
    .filter(({ kind }) => kind !== 'noted')
    .map((event, at) => ({ key: `${at}`, at: event.at, who: event.actor.name, event }));
  const said = notes.map((note) => ({
    key: note.id,
    at: String(note.fields.written_at ?? note.obtained_at),
    who: writers.get(note.id),
    note,
  }));
  return [...steps, ...said].toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
};

/** What was said in a case and what happened to it. */
export const Timeline = ({ of: one, withNotes }: { readonly of: Case; readonly withNotes: boolean }) => {
  const t = useText();
  const { time } = useFormats();
  const pages = useNotes(one, withNotes);
  const { data, error, refetch } = pages;
  if (error) return <ProblemNotice failure={error} again={() => void refetch()} />;
  if (withNotes && data === undefined) return <Skeleton lines={4} />;
  const notes = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <ol className={classes.timeline}>
        {entriesOf(one, notes).map((entry) => (
          <li key={entry.key} className={classes.entry} data-note={entry.note && true}>
            <p className={classes.when}>
              <time dateTime={entry.at}>{time(entry.at)}</time>
              {entry.who !== undefined && <span>{entry.who}</span>}
            </p>
            {entry.note && <Said note={entry.note} of={one} />}
            {entry.event && <Step event={entry.event} />}
          </li>
        ))}
      </ol>
      <MoreButton of={pages}>{t('cases.more')}</MoreButton>
    </>
  );
};

const Said = ({ note, of: one }: { readonly note: Note; readonly of: Case }) => {
  const t = useText();
  const nameOf = useName();
  const parties = useParties(one).data?.pages.flatMap(({ items }) => items) ?? [];
  const about = parties.find(({ subject }) => subject === note.subject);
  return (
    <>
      <p className={classes.about}>
        <StatusBadge tone="neutral">{t(`cases.note.kind.${note.fields.kind ?? 'note'}`)}</StatusBadge>
        <Link to={customerAddress(note.subject)} preload={false}>
          {about ? nameOf(about.shown) : t('cases.nameless')}
        </Link>
      </p>
      <p className={classes.content}>{note.fields.content ?? t('cases.note.erased')}</p>
    </>
  );
};

const Step = ({ event: { kind, to_holder, to_role, outcome } }: { readonly event: CaseEvent }) => {
  const t = useText();
  const words = useVocabulary();
  const to =
    to_holder?.name ?? (to_role === null ? undefined : words?.roles[to_role]?.name) ?? t('cases.nobody');
  const said = outcome === null ? '' : t(`cases.outcome.${outcome}`);
  return <p>{t(`cases.event.${kind}`, { to, outcome: said })}</p>;
};
