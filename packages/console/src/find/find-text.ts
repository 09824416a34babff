import { useSyncExternalStore } from 'react';

/** What was typed last: in memory only, so that one finds it again on coming back from a page. */
let typed = '';
const listeners = new Set<() => void>();

export const setFindText = (text: string): void => {
  typed = text;
  for (const tell of listeners) tell();
};

export const useFindText = (): string =>
  useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => typed,
  );
