import { useEffect, useSyncExternalStore } from 'react';

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
  for (const tell of listeners) tell();
};

const unfinished = (): boolean => [...drafts.values()].some(({ content }) => content.trim() !== '');

/** Asks before the tab goes, while a note is unfinished. */
const warn = (event: BeforeUnloadEvent): void => {
  if (unfinished()) event.preventDefault();
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
  useEffect(() => {
    window.addEventListener('beforeunload', warn);
  }, []);
  const change = (changes: Partial<Draft> | undefined): void =>
    keep(id, changes === undefined ? EMPTY : { ...draft, ...changes });
  return [draft, change] as const;
};
