import type en from './words/en.json';

/** What can be wrong with a log. Said of an entry where it can be laid to one. */
export type Fault = keyof typeof en;

export type FaultValues = Readonly<Record<string, string | number>>;
