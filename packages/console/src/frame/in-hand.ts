import { useSyncExternalStore } from 'react';
import { sendFromNowOn } from '../api/call-headers.ts';

/** What every look-up is made under. Ids and the case's number outlive a reload in this tab; words (the reason) live in memory only. */
export interface InHand {
  readonly purpose?: string | undefined;
  readonly controller?: string | undefined;
  readonly case?: CaseInHand | undefined;
  readonly reason?: string | undefined;
  /** The case that was in hand until the register said that it is a reason no more. */
  readonly lostCase?: LostCase | undefined;
}

/** The case that is the reason of what is looked at. */
export interface CaseInHand {
  readonly id: string;
  /** How people call it: its number. Nothing personal. */
  readonly label?: string | undefined;
  /** Whether it was in hand before the page was loaded: what became of it meanwhile is to be asked. */
  readonly kept?: boolean;
}

export interface LostCase {
  readonly label?: string | undefined;
  readonly why: 'closed' | 'unknown';
}

const KEPT_AS = 'seloste.in-hand';

/** How the register numbers cases. */
const NUMBER = /^C-\d{4}-\d{6,}$/;

/** Whose it is, as the log names them; undefined when that is not known. */
let actor: string | undefined;

const kept = (): InHand => {
  try {
    const { purpose, controller, caseId, caseNumber, ...of } = JSON.parse(
      sessionStorage.getItem(KEPT_AS) ?? '{}',
    );
    actor = of.actor;
    return { purpose, controller, case: caseId && { id: caseId, label: caseNumber, kept: true } };
  } catch {
    return {};
  }
};

let inHand: InHand = kept();
const listeners = new Set<() => void>();

const send = () =>
  sendFromNowOn({
    purpose: inHand.purpose,
    controller: inHand.controller,
    reason: inHand.reason,
    caseId: inHand.case?.id,
  });
send();

/** Takes something else in hand; undefined puts it away. */
export const take = (change: InHand): void => {
  inHand = { ...inHand, ...change };
  send();
  const { purpose, controller, case: taken } = inHand;
  // The number tells of nobody (decision 0072), as the id does; a label of any other form is not kept.
  const caseNumber = NUMBER.test(taken?.label ?? '') ? taken?.label : undefined;
  try {
    sessionStorage.setItem(
      KEPT_AS,
      JSON.stringify({ actor, purpose, controller, caseId: taken?.id, caseNumber }),
    );
  } catch {
    // The browser keeps nothing of this address: it does not outlive a reload.
  }
  for (const tell of listeners) tell();
};

/**
 * Says who is signed in. What another person had in hand in this tab is no reason of theirs: their looks would be in the log under it.
 */
export const takeFor = (person: string): void => {
  if (actor === person) return;
  actor = person;
  take({ reason: undefined, case: undefined, lostCase: undefined });
};

/**
 * Puts a case away that is a reason no more, if it is the one in hand, and says so until a reason is given or another case is taken. An
 * older reason in words goes too: it was given for something else.
 */
export const loseCase = (id: string, why: LostCase['why']): void => {
  const { case: taken } = inHand;
  if (taken?.id === id) take({ case: undefined, reason: undefined, lostCase: { label: taken.label, why } });
};

/** Shortest reason that the register takes. */
const SHORTEST_REASON = 3;

/** Whether a look-up made now would have a reason: a case, or words that the register takes. */
export const isReasoned = ({ case: taken, reason = '' }: InHand): boolean =>
  taken !== undefined || reason.length >= SHORTEST_REASON;

/** What is in hand now, outside of what is drawn. */
export const inHandNow = (): InHand => inHand;

export const useInHand = (): InHand =>
  useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => inHand,
  );
