import { joinedByOr } from '../labels/calendar.ts';
import { periodInWords } from '../labels/period.ts';
import type { Block } from '../language/rights.ts';
import { breakGlassSentence } from '../render/sections/protection.ts';
import type { Voice } from '../render/voice.ts';
import { longerPeriod } from './compare-categories.ts';
import { type Comparison, paired } from './comparison.ts';

/** Rights, the ways to use them, bans and permissions, and protective measures. */
export const compareRights = (comparison: Comparison): void => {
  const { before, after } = comparison;
  const both = paired(before.document.rights, after.document.rights, {
    added: (id) => comparison.added('right', ['rights', id], after.name('rights', id), 'stronger'),
    removed: (id) => comparison.removed('right', ['rights', id], before.name('rights', id), 'removed_right'),
  });
  const { yes, no } = after.words.sources;
  for (const [id, old, now] of both) {
    const name = after.name('rights', id);
    const apart = (separate: boolean | undefined) => (separate ? yes : no);
    comparison.changed(
      'apart',
      ['rights', id, 'separate'],
      name,
      { before: apart(old.separate), after: apart(now.separate) },
      now.separate ? 'stronger' : 'weaker_right',
    );
    const conditions = {
      before: before.text(old.condition) ?? old.condition,
      after: after.text(now.condition) ?? now.condition,
    };
    comparison.changed(
      'right',
      ['rights', id, 'condition'],
      name,
      conditions,
      now.condition ? 'weaker_right' : 'stronger',
    );
  }
  for (const [group, subject] of [
    ['blocks', 'block'],
    ['permissions', 'permission'],
  ] as const) {
    const kept = paired<object>(before.document[group], after.document[group], {
      added: (id) => comparison.added(subject, [group, id], after.name(group, id), 'stronger'),
      removed: (id) => comparison.removed(subject, [group, id], before.name(group, id), 'weaker_right'),
    });
    if (group === 'blocks') for (const [id] of kept) compareBlock(comparison, id);
  }
  comparison.changed(
    'measure',
    ['break_glass'],
    '',
    { before: breakGlassSentence(before), after: breakGlassSentence(after) },
    'administrative',
  );
  paired<object>(before.document.measures, after.document.measures, {
    added: (id) =>
      comparison.added(
        'measure',
        ['measures', id],
        after.name('measures', id).replace(/\.$/, ''),
        'stronger',
      ),
    removed: (id) =>
      comparison.removed(
        'measure',
        ['measures', id],
        before.name('measures', id).replace(/\.$/, ''),
        'weaker_protection',
      ),
  });
  compareRequests(comparison);
};

/** A ban that closes fewer purposes than before is weaker. */
const compareBlock = (comparison: Comparison, id: string): void => {
  const [was, is] = [closedBy(comparison.before, id), closedBy(comparison.after, id)];
  const names = (voice: Voice, purposes: readonly string[]) =>
    purposes.map((one) => voice.name('purposes', one)).join(', ');
  const told = { before: names(comparison.before, was), after: names(comparison.after, is) };
  const weaker = was.some((purpose) => !is.includes(purpose));
  comparison.changed(
    'block',
    ['blocks', id, 'closes'],
    comparison.after.name('blocks', id),
    told,
    weaker ? 'weaker_right' : 'stronger',
  );
  const [old, now] = [comparison.before, comparison.after].map(({ document }) => document.blocks?.[id]);
  const more = { added: 'stronger', removed: 'weaker_right' } as const;
  comparison.members(
    'block',
    ['blocks', id, 'refuses_sources'],
    comparison.after.name('blocks', id),
    { before: old?.refuses_sources, after: now?.refuses_sources },
    (source) => comparison.after.name('sources', source),
    more,
  );
  const values = (rows: Block['rows']) =>
    Object.entries(rows ?? {}).flatMap(([field, all]) => all.map((value) => `${field}=${value}`));
  comparison.members(
    'block',
    ['blocks', id, 'rows'],
    comparison.after.name('blocks', id),
    { before: values(old?.rows), after: values(now?.rows) },
    (value) => {
      const [field = '', said = ''] = value.split('=', 2);
      return `${comparison.after.field(field)} (${said})`;
    },
    more,
  );
};

const closedBy = ({ document }: Voice, id: string): string[] => {
  const { closes = [], except = [] } = document.blocks?.[id] ?? {};
  const closed = closes === 'all' ? Object.keys(document.purposes ?? {}) : closes;
  return closed.filter((purpose) => !except.includes(purpose));
};

const compareRequests = (comparison: Comparison): void => {
  const { before, after } = comparison;
  const [old = {}, now = {}] = [before.document.requests, after.document.requests];
  const easier = { added: 'stronger', removed: 'weaker_right' } as const;
  const { sections, ways, identification, feeGrounds, sources } = after.words;
  const of = sections.requests;
  comparison.members(
    'ways',
    ['requests', 'ways'],
    of,
    { before: old.ways, after: now.ways },
    (way) => ways[way as 'post'],
    easier,
  );
  comparison.members(
    'identify',
    ['requests', 'identify'],
    of,
    { before: old.identify, after: now.identify },
    (means) => identification[means as 'signed_form'],
    easier,
  );
  for (const key of ['deadline', 'extension'] as const) {
    const told = (voice: Voice, period: string | undefined) => period && periodInWords(voice.lang, period);
    const reason = longerPeriod(old[key], now[key]) || now[key] === undefined ? 'weaker_right' : 'stronger';
    comparison.changed(
      'deadline',
      ['requests', key],
      '',
      { before: told(before, old[key]), after: told(after, now[key]) },
      reason,
    );
  }
  for (const key of ['form_required', 'signature_required'] as const) {
    const told = (required: boolean | undefined) => (required ? sources.yes : sources.no);
    comparison.changed(
      'form',
      ['requests', key],
      '',
      { before: told(old[key]), after: told(now[key]) },
      now[key] ? 'weaker_right' : 'stronger',
    );
  }
  const grounds = (fee: typeof old.fee) => (fee?.grounds ?? []).map((ground) => feeGrounds[ground]);
  const more = grounds(now.fee).some((ground) => !grounds(old.fee).includes(ground));
  const told = (fee: typeof old.fee) => joinedByOr(after.lang, grounds(fee));
  comparison.changed(
    'fee',
    ['requests', 'fee'],
    '',
    { before: told(old.fee), after: told(now.fee) },
    more ? 'weaker_right' : 'stronger',
  );
};
