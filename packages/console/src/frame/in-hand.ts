import { useSyncExternalStore } from 'react';
import { sendFromNowOn } from '../api/call-headers.ts';

/** What every look-up is made under. Ids outlive a reload in this tab; words (the reason) live in memory only. */
export interface InHand {
  readonly purpose?: string | undefined;
  readonly controller?: string | undefined;
  readonly case?: CaseInHand | undefined;
  readonly reason?: string | undefined;
}

/** The case that is the reason of what is looked at. */
export interface CaseInHand {
  readonly id: string;
  /** How people call it: its number. Nothing personal. */
  readonly label?: string | undefined;
}

const KEPT_AS = 'seloste.in-hand';

const kept = (): InHand => {
  try {
    const { purpose, controller, caseId } = JSON.parse(sessionStorage.getItem(KEPT_AS) ?? '{}');
    return { purpose, controller, case: caseId && { id: caseId } };
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
  const { purpose, controller } = inHand;
  sessionStorage.setItem(KEPT_AS, JSON.stringify({ purpose, controller, caseId: inHand.case?.id }));
  for (const tell of listeners) tell();
};

export const useInHand = (): InHand =>
  useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => inHand,
  );
