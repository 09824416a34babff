import { retentionSentence } from '../labels/retention-sentence.ts';
import type { Category, Retention } from '../language/category.ts';
import type { Voice } from '../render/voice.ts';
import { type Comparison, paired, same } from './comparison.ts';
import type { Reason } from './words.ts';

/** New data, new sources, longer or otherwise counted times, protections that came or went. */
export const compareCategories = (comparison: Comparison): void => {
  const { before, after } = comparison;
  const both = paired(before.document.categories, after.document.categories, {
    added: (id) => comparison.added('category', ['categories', id], after.name('categories', id), 'new_data'),
    removed: (id) =>
      comparison.removed('category', ['categories', id], before.name('categories', id), 'narrower'),
  });
  for (const [id, old, now] of both) compareCategory(comparison, id, old, now);
};

const compareCategory = (comparison: Comparison, id: string, old: Category, now: Category): void => {
  const { before, after } = comparison;
  const name = after.name('categories', id);
  const path = ['categories', id];
  const field = (one: string) => (after.document.categories?.[id]?.fields ? after : before).field(one);
  comparison.members(
    'fields',
    [...path, 'fields'],
    name,
    { before: fieldsOf(old), after: fieldsOf(now) },
    field,
    {
      added: 'new_data',
      removed: 'narrower',
    },
  );
  comparison.members(
    'sources',
    [...path, 'sources'],
    name,
    { before: old.sources, after: now.sources },
    (s) => after.name('sources', s),
    {
      added: 'new_source',
      removed: 'narrower',
    },
  );
  for (const [kept, protection] of [
    [old.encrypt, now.encrypt],
    [old.mask, now.mask],
  ] as const)
    comparison.members('handling', path, name, { before: kept, after: protection }, field, {
      added: 'stronger',
      removed: 'weaker_protection',
    });

  const kinds = { before: old.traffic?.kinds, after: now.traffic?.kinds };
  const techniques = {
    before: old.online?.map((one) => one.name),
    after: now.online?.map((one) => one.name),
  };
  for (const lists of [kinds, techniques])
    comparison.members('fields', path, name, lists, (one) => one, { added: 'new_data', removed: 'narrower' });

  compareRetention(comparison, [...path, 'retention'], name, old.retention, now.retention);
  for (const record of new Set([
    ...Object.keys(old.retention_of ?? {}),
    ...Object.keys(now.retention_of ?? {}),
  ])) {
    const of = `${name}: ${after.name('records', record)}`;
    compareRetention(
      comparison,
      [...path, 'retention_of', record],
      of,
      old.retention_of?.[record] ?? old.retention,
      now.retention_of?.[record] ?? now.retention,
    );
  }
  const duty = (category: Category) => category.provided && after.words.provided[category.provided.duty];
  const freer = now.provided === undefined || now.provided.duty === 'voluntary';
  comparison.changed(
    'provided',
    [...path, 'provided'],
    name,
    { before: duty(old), after: duty(now) },
    freer ? 'stronger' : 'new_duty',
  );
};

const fieldsOf = (category: Category): string[] =>
  Object.entries(category.fields ?? {}).flatMap(([record, fields]) =>
    fields.map((field) => `${record}.${field}`),
  );

const compareRetention = (
  comparison: Comparison,
  path: readonly string[],
  name: string,
  old: Retention | undefined,
  now: Retention | undefined,
): void => {
  const { ground: oldGround, ...oldTime } = old ?? {};
  const { ground: newGround, ...newTime } = now ?? {};
  if (same(oldTime, newTime)) return;
  const told = (voice: Voice, rule: Retention | undefined) =>
    rule && retentionSentence(voice.lang, rule, voice.retentionNames);
  const texts = { before: told(comparison.before, old), after: told(comparison.after, now) };
  comparison.changed('retention', path, name, texts, retentionReason(oldTime, newTime));
};

/** Only two times that are counted alike can be called longer or shorter; any other change may lengthen the time. */
const retentionReason = (old: Retention, now: Retention): Reason => {
  const { keep: oldKeep, until: oldUntil, ...oldCount } = old;
  const { keep: newKeep, until: newUntil, ...newCount } = now;
  if (!same(oldCount, newCount) || !same(oldUntil?.event, newUntil?.event)) return 'retention_changed';
  const steps = [
    [oldKeep, newKeep],
    [oldUntil?.keep, newUntil?.keep],
  ].map(([a, b]) => Math.sign(longestDays(b) - longestDays(a)));
  if (steps.some((step) => step > 0)) return 'longer_retention';
  return 'shorter_retention';
};

const CALENDAR_MAXIMUM: Readonly<Record<string, number>> = { Y: 366, M: 31, W: 7, D: 1 };

/** A period as a number that orders periods; no deadline is counted with it. */
const longestDays = (period: string | undefined): number =>
  [...(period ?? '').matchAll(/(\d+)([YMWD])/g)].reduce(
    (sum, [, n, unit]) => sum + Number(n) * (CALENDAR_MAXIMUM[unit ?? ''] ?? 0),
    0,
  );

export const longerPeriod = (before: string | undefined, after: string | undefined): boolean =>
  longestDays(after) > longestDays(before);
