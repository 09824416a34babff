import { useSyncExternalStore } from 'react';
import { holdTyped } from '../ui/unsaved.ts';

/** A note that was begun: in memory only, by case, so that one finds it again on coming back to the case. */
export interface Draft {
  readonly subject: string;
  readonly kind: 'note' | 'call' | 'message';
  readonly content: string;
}

const EMPTY: Draft = { subject: '', kind: 'note', content: '' };

const drafts = new Map<string, Draft>();
const listeners = new Set<() => void>();

const keep = (id: string, draft: Draft): void => {
  drafts.set(id, draft);
  const isUnsaved = () => drafts.get(id)?.content.trim() !== '';
  holdTyped(`note of ${id}`, { isUnsaved, outlivesScreens: true });
  for (const tell of listeners) tell();
};

/** The draft of a case, and how to change it; undefined clears it. */
export const useDraft = (id: string) => {
  const draft = useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => drafts.get(id) ?? EMPTY,
  );
  const change = (changes: Partial<Draft> | undefined): void =>
    keep(id, changes === undefined ? EMPTY : { ...draft, ...changes });
  return [draft, change] as const;
};
