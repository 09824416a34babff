import { api, dataOf } from '../api/api.ts';
import type { Problem } from '../api/problem.ts';
import { type Draft, type Problems, problemsOf, sentValue } from '../edit/draft.ts';
import { recordSpec } from '../edit/field-specs.ts';
import { kindOf, type Part, type Standing, type Who } from './parts.ts';

/** What was typed, by record. */
export type Drafts = Readonly<Record<string, Draft>>;
export type AllProblems = Readonly<Record<string, Problems>>;

export const isWritten = (draft: Draft = {}): boolean =>
  Object.values(draft).some((typed) => typed.trim() !== '');

/**
 * The fields that a ground itself asks for (D20): a consumer, unlike who acts for an organisation, only with prior consent, to whom and when it was given, and where its proof is;
 * a partner by its name. The register and its database refuse the same.
 */
export const neededFor = (record: string, who: Who, draft: Draft = {}): readonly string[] => {
  if (record !== 'prospect') return [];
  const consent = who === 'person' || draft.ground === 'consent';
  return [
    ...(consent ? ['given_to', 'given_at', 'evidence'] : []),
    ...(draft.given_to === 'partner' ? ['partner'] : []),
  ];
};

/** Of a prospect only what the ground calls for: whom consent was given to, and when, where it is the ground; the partner where it was to one. */
export const isAsked = (record: string, field: string, who: Who, draft: Draft = {}): boolean => {
  if (record !== 'prospect') return true;
  if (field === 'partner' && draft.given_to !== 'partner') return false;
  return (
    who === 'person' || draft.ground === 'consent' || !['given_to', 'given_at', 'partner'].includes(field)
  );
};

/** What was typed into the fields that are asked: what is hidden again is not sent. */
const askedOf = (record: string, who: Who, draft: Draft = {}): Draft =>
  Object.fromEntries(Object.entries(draft).filter(([field]) => isAsked(record, field, who, draft)));

/** What keeps the form from being saved: the ground and the name whole, the rest right where something is written. */
export const problemsOfAll = (parts: readonly Part[], who: Who, drafts: Drafts): AllProblems =>
  Object.fromEntries(
    parts.flatMap(({ record, needed }) => {
      const draft = askedOf(record, who, drafts[record]);
      if (!needed && !isWritten(draft)) return [];
      const missing = neededFor(record, who, draft).filter((field) => (draft[field] ?? '').trim() === '');
      const ahead = typeof draft.given_at === 'string' && Date.parse(draft.given_at) > Date.now();
      const found = {
        ...Object.fromEntries(missing.map((field) => [field, 'needed-here'])),
        ...(ahead && { given_at: 'in-the-future' }),
        ...problemsOf(record, draft, 'add'),
      };
      return Object.keys(found).length > 0 ? [[record, found]] : [];
    }),
  );

/** What the register found wrong, by record: `#/records/persons/0/fields/family_name`. */
export const refusedFields = ({ members }: Problem, parts: readonly Part[]): AllProblems => {
  const errors: unknown = members.errors;
  if (!Array.isArray(errors)) return {};
  const found: Record<string, Record<string, string>> = {};
  for (const { pointer, code } of errors as { pointer?: unknown; code?: unknown }[]) {
    const [, , path, , , field] = String(pointer ?? '').split('/');
    const record = parts.find((part) => recordSpec(part.record)?.path === path)?.record;
    if (record !== undefined && field !== undefined)
      found[record] = { ...found[record], [field]: String(code ?? 'other') };
  }
  return found;
};

interface NewSubject {
  readonly standing: Standing;
  readonly who: Who;
  readonly source: string;
  readonly parts: readonly Part[];
  readonly drafts: Drafts;
}

/** Adds the subject with its ground in one call: all of it or nothing. Gives its id. @param key the same for every try of one form */
export const addSubject = async (
  { standing, who, source, parts, drafts }: NewSubject,
  key: string,
): Promise<string> => {
  const rows = parts
    .filter(({ record, needed }) => needed || isWritten(drafts[record]))
    .map(({ record }) => {
      const values = Object.entries(askedOf(record, who, drafts[record]))
        .map(([field, typed]) => [field, sentValue(record, field, typed)] as const)
        .filter(([, value]) => value !== null);
      const market = record === 'prospect' ? [['market', who === 'person' ? 'consumer' : 'business']] : [];
      return [
        recordSpec(record)?.path ?? record,
        [{ fields: Object.fromEntries([...market, ...values]) }],
      ] as const;
    });
  const { subject } = await dataOf(
    api.POST('/v1/subjects', {
      body: { source, relationship: { kind: kindOf(who), standing }, records: Object.fromEntries(rows) },
      headers: { 'Idempotency-Key': key },
    }),
  );
  return subject;
};
