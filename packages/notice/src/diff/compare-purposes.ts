import type { Purpose } from '../language/purpose.ts';
import { basisInWords } from '../render/sections/purposes.ts';
import type { Voice } from '../render/voice.ts';
import { usesOf } from '../uses.ts';
import { type Comparison, paired, same } from './comparison.ts';

/** New purposes, wider uses, other bases, more people, other marketing rules: what GDPR 13(3) is about. */
export const comparePurposes = (comparison: Comparison): void => {
  const { before, after } = comparison;
  const both = paired(before.document.purposes, after.document.purposes, {
    added: (id) => comparison.added('purpose', ['purposes', id], after.name('purposes', id), 'new_purpose'),
    removed: (id) => comparison.removed('purpose', ['purposes', id], before.name('purposes', id), 'narrower'),
  });
  for (const [id, old, now] of both) comparePurpose(comparison, id, old, now);
};

const comparePurpose = (comparison: Comparison, id: string, old: Purpose, now: Purpose): void => {
  const { before, after } = comparison;
  const name = after.name('purposes', id);
  const path = ['purposes', id];
  const told = (voice: Voice, purpose: Purpose) => basisInWords(voice, purpose.basis ?? {});
  comparison.changed(
    'basis',
    [...path, 'basis'],
    name,
    { before: told(before, old), after: told(after, now) },
    'basis_changed',
  );
  compareUses(comparison, id, old, now);

  const people = (purpose: Purpose) => purpose.concerns ?? ['customer'];
  comparison.members(
    'concerns',
    [...path, 'concerns'],
    name,
    { before: people(old), after: people(now) },
    (standing) => after.words.standings[standing as 'customer'],
    { added: 'more_subjects', removed: 'narrower' },
  );
  const controllers = (voice: Voice, purpose: Purpose) =>
    purpose.controllers ?? Object.keys(voice.document.controllers ?? {});
  comparison.members(
    'controllers',
    [...path, 'controllers'],
    name,
    { before: controllers(before, old), after: controllers(after, now) },
    (controller) => after.controller(controller),
    { added: 'new_controller', removed: 'narrower' },
  );
  if (!same(old.consent, now.consent))
    comparison.changed(
      'consent',
      [...path, 'consent'],
      name,
      { before: consentIn(before, old), after: consentIn(after, now) },
      'consent_changed',
    );
  for (const channel of new Set([...Object.keys(old.marketing ?? {}), ...Object.keys(now.marketing ?? {})])) {
    const gone = now.marketing?.[channel] === undefined;
    if (same(old.marketing?.[channel], now.marketing?.[channel])) continue;
    const rules = { before: marketingIn(before, old, channel), after: marketingIn(after, now, channel) };
    comparison.changed(
      'marketing',
      [...path, 'marketing', channel],
      name,
      rules,
      gone ? 'narrower' : 'marketing_rule',
    );
  }
  if (old.automated_decision?.used !== now.automated_decision?.used) {
    const { yes, no } = after.words.sources;
    const used = (purpose: Purpose) =>
      purpose.automated_decision ? (purpose.automated_decision.used ? yes : no) : undefined;
    const reason = now.automated_decision?.used ? 'automated_decision' : 'stronger';
    comparison.changed(
      'automated',
      [...path, 'automated_decision'],
      name,
      { before: used(old), after: used(now) },
      reason,
    );
  }
  if (old.ends !== now.ends) {
    const end = (purpose: Purpose) =>
      purpose.ends === 'relationship_ended' ? after.words.purpose.endsWithRelationship : undefined;
    const reason = now.ends === 'relationship_ended' ? 'narrower' : 'lasts_longer';
    comparison.changed('ends', [...path, 'ends'], name, { before: end(old), after: end(now) }, reason);
  }
};

const consentIn = (voice: Voice, { consent }: Purpose): string | undefined => {
  if (!consent) return undefined;
  const ways: Readonly<Record<string, string>> = voice.words.ways;
  const told = [
    voice.name('permissions', consent.permission),
    ...(consent.withdraw ?? []).map((way) => ways[way] ?? way),
  ];
  return `${told.join(', ')}.${consent.gates_service ? ` ${voice.words.purpose.gates}` : ''}`;
};

const marketingIn = (voice: Voice, purpose: Purpose, channel: string): string | undefined => {
  const rule = purpose.marketing?.[channel];
  if (rule === undefined) return undefined;
  const channels: Readonly<Record<string, string>> = voice.words.channels;
  const to = (rule.to ?? []).map((audience) => voice.words.audiences[audience]).join(', ');
  const limits = (rule.limits ?? []).map((limit) => voice.text(`limits.${limit}`) ?? limit).join(' ');
  const told = rule.rule ? voice.words.marketingRules[rule.rule] : voice.words.record.none;
  return `${channels[channel] ?? channel}${to ? ` (${to})` : ''}: ${[told, limits].filter(Boolean).join('. ')}`;
};

/** A use is wider when it has a new category, a new operation or a new field; anything less is narrower. */
const compareUses = (comparison: Comparison, id: string, old: Purpose, now: Purpose): void => {
  const { before, after } = comparison;
  const name = after.name('purposes', id);
  const [usedBefore, usedNow] = [usesOf(old), usesOf(now)];
  for (const category of new Set([...Object.keys(usedBefore), ...Object.keys(usedNow)])) {
    const path = ['purposes', id, 'uses', category];
    const [was, is] = [usedBefore[category], usedNow[category]];
    const of = (voice: Voice) => `${name}: ${voice.name('categories', category)}`;
    if (was === undefined || is === undefined) {
      if (is) comparison.added('use', path, of(after), 'wider_use');
      else comparison.removed('use', path, of(before), 'narrower');
      continue;
    }
    const operations = (may: typeof is.may) =>
      may.map((operation) => after.words.operations[operation]).join(', ');
    const more = is.may.some((operation) => !was.may.includes(operation));
    comparison.changed(
      'use',
      path,
      of(after),
      { before: operations(was.may), after: operations(is.may) },
      more ? 'wider_use' : 'narrower',
    );
    const [fieldsBefore, fieldsNow] = [
      fieldsIn(before, category, was.fields),
      fieldsIn(after, category, is.fields),
    ];
    const named = (fields: readonly string[]) => after.joined(fields.map((field) => after.field(field)));
    if (same(was.fields, is.fields) || same(fieldsBefore, fieldsNow)) continue;
    const wider = fieldsNow.some((field) => !fieldsBefore.includes(field));
    comparison.changed(
      'fields',
      [...path, 'fields'],
      of(after),
      { before: named(fieldsBefore), after: named(fieldsNow) },
      wider ? 'wider_use' : 'narrower',
    );
  }
};

const fieldsIn = (voice: Voice, category: string, narrowed: readonly string[] | undefined): string[] => {
  const records = Object.entries(voice.document.categories?.[category]?.fields ?? {});
  const all = records.flatMap(([record, fields]) => fields.map((field) => `${record}.${field}`));
  return narrowed
    ? all.filter((field) => narrowed.includes(field) || narrowed.includes(`${field.split('.')[0]}.*`))
    : all;
};
