import type { Recipient } from '../language/recipient.ts';
import { safeguardInWords } from '../render/sections/transfers.ts';
import type { Voice } from '../render/voice.ts';
import { type Comparison, paired, same } from './comparison.ts';

/** Who gets data: new recipients, more data for them, new countries, other safeguards; and where data come from. */
export const compareRecipients = (comparison: Comparison): void => {
  const { before, after } = comparison;
  const both = paired(before.document.recipients, after.document.recipients, {
    added: (id, recipient) => {
      comparison.added('recipient', ['recipients', id], after.name('recipients', id), 'new_recipient');
      for (const { country } of recipient.transfers ?? []) newCountry(comparison, id, country);
    },
    removed: (id) =>
      comparison.removed('recipient', ['recipients', id], before.name('recipients', id), 'narrower'),
  });
  for (const [id, old, now] of both) compareRecipient(comparison, id, old, now);

  compareDirectory(comparison);
  paired(before.document.sources, after.document.sources, {
    added: (id) => comparison.added('source', ['sources', id], after.name('sources', id), 'new_source'),
    removed: (id) => comparison.removed('source', ['sources', id], before.name('sources', id), 'narrower'),
  });
};

/** The subscriber directory: whose data go in, who publishes it, and what one may refuse. */
const compareDirectory = (comparison: Comparison): void => {
  const { after, before } = comparison;
  const [old, now] = [before.document.directory ?? {}, after.document.directory ?? {}];
  const { directory } = after.words;
  const of = directory.heading;
  const wider = { added: 'wider_disclosure', removed: 'narrower' } as const;
  const path = ['directory'];
  comparison.members(
    'directory',
    path,
    of,
    { before: old.recipients, after: now.recipients },
    (id) => after.name('recipients', id),
    wider,
  );
  comparison.members(
    'directory',
    path,
    of,
    { before: old.of, after: now.of },
    (whom) => directory[whom as 'user'],
    wider,
  );
  comparison.members(
    'directory',
    path,
    of,
    { before: old.refusal, after: now.refusal },
    (what) => directory.refusal(directory[what as 'all']).replace(/\.$/, ''),
    {
      added: 'stronger',
      removed: 'weaker_right',
    },
  );
};

const newCountry = (comparison: Comparison, id: string, country: string | undefined): void => {
  if (country === undefined) return;
  const { after } = comparison;
  const name = `${after.name('recipients', id)}: ${after.country(country)}`;
  comparison.added('transfer', ['recipients', id, 'transfers'], name, 'new_third_country');
};

const compareRecipient = (comparison: Comparison, id: string, old: Recipient, now: Recipient): void => {
  const { before, after } = comparison;
  const name = after.name('recipients', id);
  const path = ['recipients', id];
  comparison.changed('name', [...path, 'name'], name, { before: old.name, after: now.name }, 'new_recipient');
  const role = (voice: Voice, recipient: Recipient) =>
    recipient.role && voice.words.recipientRoles[recipient.role];
  comparison.changed(
    'role',
    [...path, 'role'],
    name,
    { before: role(before, old), after: role(after, now) },
    'wider_disclosure',
  );
  const country = (voice: Voice, recipient: Recipient) =>
    recipient.country && voice.country(recipient.country);
  comparison.changed(
    'country',
    [...path, 'country'],
    name,
    { before: country(before, old), after: country(after, now) },
    'new_third_country',
  );
  const wider = { added: 'wider_disclosure', removed: 'narrower' } as const;
  comparison.members(
    'disclosure',
    [...path, 'categories'],
    name,
    { before: old.categories, after: now.categories },
    (c) => after.name('categories', c),
    wider,
  );
  comparison.members(
    'disclosure',
    [...path, 'purposes'],
    name,
    { before: old.purposes, after: now.purposes },
    (p) => after.name('purposes', p),
    wider,
  );
  if (old.employees_have_access !== true && now.employees_have_access === true)
    comparison.added(
      'disclosure',
      [...path, 'employees_have_access'],
      `${name}: ${after.words.recipients.employees.replace(/\.$/, '')}`,
      'wider_disclosure',
    );
  const dates = (voice: Voice, { agreement }: Recipient) =>
    [agreement?.valid_from, agreement?.valid_to].map((date) => (date ? voice.date(date) : '…')).join('–');
  comparison.changed(
    'agreement',
    [...path, 'agreement'],
    name,
    { before: dates(before, old), after: dates(after, now) },
    'administrative',
  );

  const countries = (recipient: Recipient) =>
    (recipient.transfers ?? []).flatMap((transfer) => transfer.country ?? []);
  const [was, is] = [new Set(countries(old)), new Set(countries(now))];
  for (const one of is) if (!was.has(one)) newCountry(comparison, id, one);
  for (const one of was)
    if (!is.has(one))
      comparison.removed('transfer', [...path, 'transfers'], `${name}: ${before.country(one)}`, 'narrower');
  const resting = (recipient: Recipient) =>
    recipient.transfers?.map(({ ground, decision, module }) => ({ ground, decision, module }));
  if (is.size > 0 && was.size > 0 && !same(resting(old), resting(now))) {
    const told = (voice: Voice, { transfers = [] }: Recipient) =>
      transfers
        .map((transfer) => [safeguardInWords(voice, transfer), transfer.decision].filter(Boolean).join(' '))
        .join('; ');
    comparison.changed(
      'transfer',
      [...path, 'transfers'],
      name,
      { before: told(before, old), after: told(after, now) },
      'safeguard_changed',
    );
  }
};
