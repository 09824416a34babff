import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';

/** What somebody has begun to type. */
interface Typed {
  readonly isUnsaved: () => boolean;
  /** It outlives a look at another screen, and goes only with the tab. */
  readonly outlivesScreens: boolean;
}

interface Question {
  readonly answer: (discard: boolean) => void;
}

const held = new Map<unknown, Typed>();
const listeners = new Set<() => void>();
let question: Question | undefined;

const tell = (): void => {
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Asks before the tab goes: the browser words that question itself. */
const askBeforeUnload = (event: BeforeUnloadEvent): void => {
  if ([...held.values()].some(({ isUnsaved }) => isUnsaved())) event.preventDefault();
};

/** Holds on to what was typed until it is let go: whatever would lose it asks first. @returns how to let go */
export const holdTyped = (key: unknown, typed: Typed): (() => void) => {
  if (held.size === 0) window.addEventListener('beforeunload', askBeforeUnload);
  held.set(key, typed);
  tell();
  return () => {
    if (!held.delete(key)) return;
    if (held.size === 0) window.removeEventListener('beforeunload', askBeforeUnload);
    tell();
  };
};

/** Holds on to what was typed in a part of the page, as long as that is there. */
export const useUnsaved = (
  isUnsaved: () => boolean,
  { outlivesScreens = false }: Partial<Pick<Typed, 'outlivesScreens'>> = {},
): void => {
  const latest = useRef(isUnsaved);
  useLayoutEffect(() => {
    latest.current = isUnsaved;
  });
  useEffect(
    () => holdTyped(latest, { isUnsaved: () => latest.current(), outlivesScreens }),
    [outlivesScreens],
  );
};

/** Whether another screen, purpose or controller would lose something that was typed. */
export const isScreenUnsaved = (): boolean =>
  [...held.values()].some(({ isUnsaved, outlivesScreens }) => !outlivesScreens && isUnsaved());

/** Whether there is anything on the screen that may be typed in and lost. */
export const useMayBeLost = (): boolean =>
  useSyncExternalStore(subscribe, () => [...held.values()].some(({ outlivesScreens }) => !outlivesScreens));

/** Asks whether what was typed is to be given up. What is asked meanwhile is answered with no. */
export const askToDiscard = (): Promise<boolean> => {
  question?.answer(false);
  return new Promise((resolve) => {
    const asked: Question = {
      answer: (discard) => {
        if (question === asked) question = undefined;
        tell();
        resolve(discard);
      },
    };
    // Not at once: the Escape that asked would be taken by the browser for an answer.
    setTimeout(() => {
      question = asked;
      tell();
    });
  });
};

export const useDiscardQuestion = (): Question | undefined => useSyncExternalStore(subscribe, () => question);

/** Does what would lose what was typed on the screen: at once where there is nothing, otherwise after a yes. */
export const discardAnd = (go: () => void): void => {
  if (!isScreenUnsaved()) go();
  else
    void askToDiscard().then((discard) => {
      if (!discard) return;
      giveUpScreen();
      go();
    });
};

/** After a yes nothing on the screen asks a second time. */
export const giveUpScreen = (): void => {
  for (const [key, { outlivesScreens }] of held) if (!outlivesScreens) held.delete(key);
  if (held.size === 0) window.removeEventListener('beforeunload', askBeforeUnload);
  tell();
};

/** Nothing asks any more: whoever typed it is not there. */
export const forgetTyped = (): void => {
  held.clear();
  window.removeEventListener('beforeunload', askBeforeUnload);
  question?.answer(false);
  tell();
};
