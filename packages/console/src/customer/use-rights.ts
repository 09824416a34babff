import type { Vocabulary } from '../api/vocabulary.ts';
import { recordSpec } from '../edit/field-specs.ts';
import { useAccess } from '../frame/access.tsx';
import { useWords } from './words.tsx';

type Operation = 'read' | 'add' | 'change' | 'remove';

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

/** What the purpose in hand may do with the rows of a record. */
export const useRights = (record: string) => {
  const words = useWords();
  const { purpose } = useAccess();
  const given = (operation: Operation) =>
    fieldsFor(words, purpose, record, operation).filter(
      (field) => recordSpec(record)?.fields[field]?.derived !== true,
    );
  const [mayAdd, mayChange] = [given('add'), given('change')];
  const required = Object.entries(recordSpec(record)?.fields ?? {}).filter(([, spec]) => spec.required);
  return {
    change: BY_OTHER_MEANS.has(record) ? [] : mayChange,
    /** Fields of a new row; none where a needed one is not granted. A relationship comes with its subject. */
    add:
      record !== 'subject' &&
      !record.startsWith('case_') &&
      required.every(([field]) => mayAdd.includes(field))
        ? mayAdd
        : [],
    remove: fieldsFor(words, purpose, record, 'remove').length > 0,
  };
};

/** Decisions are never rewritten (GDPR 7(1)); what belongs to a case is written in the case. */
const BY_OTHER_MEANS = new Set(['permission', 'case_link', 'case_note']);
