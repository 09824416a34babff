import { createContext, type ReactNode, use } from 'react';
import type { Vocabulary } from '../api/vocabulary.ts';

const Words = createContext<Vocabulary | undefined>(undefined);

/**
 * Gives the notice's words to everything on a page that has many rows: each row would else watch the query for them, which takes longer than
 * to draw it.
 */
export const WordsProvider = ({
  words,
  children,
}: {
  readonly words: Vocabulary;
  readonly children: ReactNode;
}) => <Words value={words}>{children}</Words>;

/** The notice's words, inside a {@link WordsProvider}. */
export const useWords = (): Vocabulary => {
  const words = use(Words);
  if (words === undefined) throw new TypeError('no words of the notice are given here');
  return words;
};
