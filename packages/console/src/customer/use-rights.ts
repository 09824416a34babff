import { recordSpec } from '../edit/field-specs.ts';
import { useAccess } from '../frame/access.tsx';
import { fieldsFor, type Operation } from './rights.ts';
import { useWords } from './words.tsx';

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
    change: mayChange.filter((field) => !fixedIn(record, field)),
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

/** Decisions are never rewritten (GDPR 7(1)); what was said is corrected, not when, and not in which case. */
const fixedIn = (record: string, field: string): boolean =>
  record === 'permission' || field === 'case_id' || `${record}.${field}` === 'case_note.written_at';
