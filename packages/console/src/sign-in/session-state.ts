import { useSyncExternalStore } from 'react';
import { Problem } from '../api/problem.ts';
import { fetchSession, type Session } from '../api/session.ts';
import { take, takeFor } from '../frame/in-hand.ts';
import { queryClient } from '../frame/query-client.ts';
import { forgetTyped } from '../ui/unsaved.ts';

export const SESSION = ['session'];

const ENDS = [
  'idle',
  'absolute',
  'replaced',
  'signed_out',
  'signed_out_everywhere',
  'provider',
  'replayed',
] as const;

/** Who is signed in; what they do from now on is done for them. @throws Problem 401 when nobody is signed in */
export const enterSession = async (): Promise<Session> => {
  const session = await fetchSession();
  takeFor(session.actor);
  return session;
};

/**
 * Why nobody is signed in any more, where somebody was: as the register tells it. `unconfirmed`: it was asked to end the session here, and did not say
 * that it has.
 */
export type SessionOver = (typeof ENDS)[number] | 'unconfirmed';

let over: SessionOver | undefined;
const listeners = new Set<() => void>();

const setOver = (why: SessionOver | undefined): void => {
  over = why;
  for (const tell of listeners) tell();
};

/** Why the session is over; undefined while it is open, or when there was none yet. */
export const useSessionOver = (): SessionOver | undefined =>
  useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => over,
  );

/** Ends by which the person may come back to what they had typed. After the others everything is forgotten at once. */
const MAY_COME_BACK = new Set<SessionOver>(['idle', 'absolute', 'replaced']);

/** How long what was typed waits for its person, out of sight. */
const KEPT_FOR = 30 * 60_000; // milliseconds
let forgetting: ReturnType<typeof setTimeout> | undefined;

export const mayComeBack = (why: SessionOver): boolean => MAY_COME_BACK.has(why);

/** Forgets everything that was read and typed. */
export const forgetSession = (why: SessionOver): void => {
  clearTimeout(forgetting);
  queryClient.clear();
  forgetTyped();
  take({ reason: undefined, case: undefined });
  setOver(why);
};

/** What came instead of an answer, while a look is under way. */
let looking: Promise<unknown> | undefined;

/**
 * Asks the register whether the session is open: after a refused call, an event, a sign-in in another tab, and when its time is up. Another
 * person's session never finds what was here before.
 */
export const lookAtSession = async (): Promise<void> => {
  await lookOnce();
};

/**
 * The same by a look that begins now: the answer to one under way may tell how things were before.
 * @throws Problem or ConnectionLost when the register did not answer, so that nothing is known anew
 */
export const lookAtSessionAnew = async (): Promise<void> => {
  await looking;
  const failure = await lookOnce();
  if (failure !== undefined) throw failure;
};

const lookOnce = (): Promise<unknown> => {
  looking ??= look().finally(() => {
    looking = undefined;
  });
  return looking;
};

/** @returns what kept the register from telling; undefined when it told */
const look = async (): Promise<unknown> => {
  const before = queryClient.getQueryData<Session>(SESSION);
  try {
    const now = await fetchSession();
    clearTimeout(forgetting);
    if (before !== undefined && before.actor !== now.actor) {
      forgetSession('idle');
      window.location.assign('/'); // a new page knows nothing
      return undefined;
    }
    if (before === undefined && over !== undefined) {
      window.location.reload(); // whose it was is forgotten: nothing that is still in memory is shown to whoever it is now
      return undefined;
    }
    queryClient.setQueryData(SESSION, now);
    const wasOver = over !== undefined;
    setOver(undefined);
    if (!wasOver) return undefined;
    void queryClient.invalidateQueries({ queryKey: ['me'] });
    void queryClient.refetchQueries({ predicate: ({ state }) => state.status === 'error' });
  } catch (failure) {
    if (!(failure instanceof Problem && failure.status === 401)) return failure; // no answer tells nothing
    if (before !== undefined) leave(endOf(failure.members.why));
  }
  return undefined;
};

const leave = (why: SessionOver): void => {
  if (over !== undefined) return;
  if (mayComeBack(why)) {
    setOver(why);
    forgetting = setTimeout(() => forgetSession(why), KEPT_FOR);
  } else forgetSession(why);
};

/** A session that the register knows no more (it deletes them an hour after their end) ended by time. */
const endOf = (why: unknown): (typeof ENDS)[number] => ENDS.find((end) => end === why) ?? 'idle';

/** The register says that the session is over: what was replaced by a sign-in in another tab may go on. */
export const sessionEnded = (told: unknown): void => {
  const why = endOf(told);
  if (why === 'replaced') void lookAtSession();
  else if (mayComeBack(why)) leave(why);
  else forgetSession(why);
};
