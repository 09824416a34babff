import { useSyncExternalStore } from 'react';
import type { Draft, Files } from './desk-calls.ts';

/** The draft as it is on the screen. In memory only: it outlives a lost connection, a refusal and a look at another screen. */
export interface DraftInHand {
  readonly revision: number;
  readonly base: number;
  /** As the register keeps it. */
  readonly kept: Files;
  /** As it is written here. */
  readonly files: Files;
  /** Grows with every change of the files. */
  readonly version: number;
}

let inHand: DraftInHand | undefined;
let versions = 0;
const listeners = new Set<() => void>();

const put = (next: DraftInHand | undefined): void => {
  inHand = next;
  for (const tell of listeners) tell();
};

export const useDraftInHand = (): DraftInHand | undefined =>
  useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => inHand,
  );

export const sameFiles = (one: Files, other: Files): boolean =>
  one.notice === other.notice &&
  (['fi', 'sv', 'en'] as const).every((language) => one.texts[language] === other.texts[language]);

export const isUnsaved = (draft: DraftInHand): boolean => !sameFiles(draft.files, draft.kept);

/** Takes up what the register keeps, unless something unsaved is on the screen: that is never written over. */
export const takeUp = (draft: Draft): void => {
  if (inHand && (isUnsaved(inHand) || inHand.revision === draft.revision)) return;
  replaceBy(draft);
};

/** Takes what the register keeps, whatever is on the screen. */
export const replaceBy = (draft: Draft): void => {
  const unchanged = inHand !== undefined && sameFiles(inHand.files, draft.files);
  if (!unchanged) versions += 1;
  put({
    revision: draft.revision,
    base: draft.base_edition,
    kept: draft.files,
    files: draft.files,
    version: versions,
  });
};

/** After a save: what was written while it was under way stays unsaved. */
export const wasSaved = (draft: Draft): void => {
  if (inHand) put({ ...inHand, revision: draft.revision, base: draft.base_edition, kept: draft.files });
};

/** Keeps what is on the screen, to be saved over a newer revision or on another edition. */
export const standOn = (revision: number, base: number): void => {
  if (inHand) put({ ...inHand, revision, base });
};

export const write = (file: FileName, text: string): void => {
  if (inHand === undefined || textOf(inHand.files, file) === text) return;
  versions += 1;
  const files =
    file === 'notice'
      ? { ...inHand.files, notice: text }
      : { ...inHand.files, texts: { ...inHand.files.texts, [file]: text } };
  put({ ...inHand, files, version: versions });
};

/** The four files of a notice by short names. */
export const FILES = ['notice', 'fi', 'sv', 'en'] as const;
export type FileName = (typeof FILES)[number];

export const textOf = (files: Files, file: FileName): string =>
  file === 'notice' ? files.notice : (files.texts[file] ?? '');

/** The name that findings call it by. */
export const nameOf = (file: FileName): string => (file === 'notice' ? 'notice.yaml' : `texts/${file}.yaml`);
