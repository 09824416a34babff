import type { Vocabulary } from '../api/vocabulary.ts';
import { useVocabulary } from '../api/vocabulary.ts';
import { useAccess } from '../frame/access.tsx';
import { useText } from '../frame/text.tsx';
import type { CaseKind, Shown } from './case-calls.ts';

/** Kinds that somebody opens by hand; a disruption is opened where it is selected by. */
export const KINDS = [
  'enquiry',
  'fault',
  'order',
  'billing',
  'contract',
  'complaint',
  'moving',
  'other',
] as const satisfies readonly CaseKind[];

export const OUTCOMES = ['solved', 'answered', 'referred', 'withdrawn', 'unsolved'] as const;

/** Family name first: lists are looked through by it. Undefined where the purpose knows no name. */
export const nameIn = ({ person = [], organisation = [], customer = [] }: Shown): string | undefined => {
  const [one] = person;
  const name = organisation[0]?.name ?? [one?.family_name, one?.given_names].filter(Boolean).join(' ');
  return name || customer[0]?.customer_number || undefined;
};

/** The name of who belongs to a case, or words for one without. */
export const useName = () => {
  const t = useText();
  return (shown: Shown): string => nameIn(shown) ?? t('cases.nameless');
};

/** What a purpose may do with one of the records of cases, by the notice. */
export const mayDo = (
  words: Vocabulary | undefined,
  purpose: string | undefined,
  record: 'case_link' | 'case_note',
  operation: 'read' | 'add',
): boolean => {
  const use = words?.purposes[purpose ?? '']?.uses.cases;
  if (!use?.may.includes(operation)) return false;
  return use.fields === undefined || use.fields.some((field) => field.startsWith(`${record}.`));
};

/** What the purpose in hand may do with cases. */
export const useCaseRights = () => {
  const words = useVocabulary();
  const { purpose } = useAccess();
  return {
    mayOpen: mayDo(words, purpose, 'case_link', 'add'),
    mayReadNotes: mayDo(words, purpose, 'case_note', 'read'),
    mayWriteNotes: mayDo(words, purpose, 'case_note', 'add'),
    /** The purposes that read notes, by name: for who may not. */
    readers: Object.entries(words?.purposes ?? {})
      .filter(([id]) => mayDo(words, id, 'case_note', 'read'))
      .map(([, { name }]) => name),
  };
};
