import { contactFacts } from '../render/sections/contact.ts';
import type { Voice } from '../render/voice.ts';
import { type Comparison, paired } from './comparison.ts';

type Reachable = Parameters<typeof contactFacts>[1];

const contactIn = (voice: Voice, who: Reachable): string =>
  contactFacts(voice, who)
    .flatMap((fact) => fact?.values ?? [])
    .flat()
    .map((one) => (typeof one === 'string' ? one : 'text' in one ? one.text : one.strong))
    .join(', ');

/** Controllers, how they share responsibility, and how they, the officer and the authority are reached. */
export const compareControllers = (comparison: Comparison): void => {
  const { before, after } = comparison;
  const both = paired(before.document.controllers, after.document.controllers, {
    added: (id) =>
      comparison.added('controller', ['controllers', id], after.controller(id), 'new_controller'),
    removed: (id) =>
      comparison.removed('controller', ['controllers', id], before.controller(id), 'new_controller'),
  });
  for (const [id, old, now] of both) {
    const path = ['controllers', id];
    const name = after.controller(id);
    comparison.changed(
      'controller',
      [...path, 'business_id'],
      name,
      { before: old.business_id, after: now.business_id },
      'new_controller',
    );
    comparison.changed(
      'name',
      [...path, 'name'],
      name,
      { before: old.name, after: now.name },
      'administrative',
    );
    comparison.changed(
      'contact',
      path,
      name,
      { before: contactIn(before, old), after: contactIn(after, now) },
      'contact_only',
    );
  }
  const shared = (voice: Voice) => {
    const kind = voice.document.controllership?.kind;
    return kind && voice.words.controllership[kind];
  };
  comparison.changed(
    'controllership',
    ['controllership'],
    '',
    { before: shared(before), after: shared(after) },
    'controllership_changed',
  );
  for (const who of ['officer', 'authority'] as const) {
    const told = (voice: Voice) => {
      const it = voice.document[who];
      return it && contactIn(voice, it);
    };
    comparison.changed(who, [who], '', { before: told(before), after: told(after) }, 'contact_only');
  }
};
