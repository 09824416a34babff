import type { Vocabulary } from '../api/vocabulary.ts';

export type Operation = 'read' | 'add' | 'change' | 'remove';

/** The fields of a record that a purpose may do something with, by the notice: what the register would not refuse. */
export const fieldsFor = (
  words: Vocabulary | undefined,
  purpose: string | undefined,
  record: string,
  operation: Operation,
): readonly string[] => {
  const uses = words?.purposes[purpose ?? '']?.uses ?? {};
  return Object.entries(words?.categories ?? {}).flatMap(([category, { records }]) => {
    const use = uses[category];
    const own = Object.keys(records[record]?.fields ?? {});
    if (own.length === 0 || !use?.may.includes(operation)) return [];
    const { fields } = use;
    return fields === undefined
      ? own
      : own.filter((field) => fields.includes(`${record}.${field}`) || fields.includes(`${record}.*`));
  });
};
