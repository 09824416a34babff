import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../labels/language.ts';
import type { NoticeDocument } from '../language/document.ts';
import { parseNotice } from '../parse.ts';
import type { Texts } from '../texts.ts';
import { diffNotices, writeDiff } from './diff-notices.ts';
import { DIFF_WORDS, type Reason } from './words.ts';

const file = (path: string) => ({
  name: path,
  text: readFileSync(new URL(`../../../../notices/mpy/${path}`, import.meta.url), 'utf8'),
});
const { document, texts } = parseNotice({
  ...file('notice.yaml'),
  texts: Object.fromEntries(LANGUAGES.map((lang) => [lang, file(`texts/${lang}.yaml`)])),
});
if (!document) throw new Error('notices/mpy does not parse');
const mpy = { document, texts };

/** The differences after one edit, and the reverse of it. */
const edited = (edit: (notice: NoticeDocument) => void) => {
  const changed = structuredClone(document);
  edit(changed);
  return {
    there: diffNotices(mpy, { document: changed, texts }, 'en').changes,
    back: diffNotices({ document: changed, texts }, mpy, 'en').changes,
  };
};
const some = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('the notice of MPY lacks what the test edits');
  return value;
};
const purpose = (notice: NoticeDocument, id: string) => some(notice.purposes?.[id]);
const category = (notice: NoticeDocument, id: string) => some(notice.categories?.[id]);
const recipient = (notice: NoticeDocument, id: string) => some(notice.recipients?.[id]);

describe('what changed between two notices', () => {
  it('finds nothing between a notice and itself', () => {
    const diff = diffNotices(mpy, structuredClone(mpy), 'fi');
    expect(diff.changes).toEqual([]);
    expect(writeDiff(diff, 'text')).toContain(DIFF_WORDS.fi.same);
  });

  const edits: readonly [
    what: string,
    edit: (notice: NoticeDocument) => void,
    there: Reason,
    back: Reason,
  ][] = [
    [
      'a new purpose',
      (n) => Object.assign(some(n.purposes), { extra: { basis: { article: '6(1)(f)' } } }),
      'new_purpose',
      'narrower',
    ],
    [
      'a use of one more category',
      (n) => Object.assign(some(purpose(n, 'billing').uses), { dwelling: ['read'] }),
      'wider_use',
      'narrower',
    ],
    [
      'one more operation',
      (n) => Object.assign(some(purpose(n, 'customer_service').uses), { orders: ['read', 'change'] }),
      'wider_use',
      'narrower',
    ],
    [
      'one more field',
      (n) =>
        Object.assign(some(purpose(n, 'customer_service').uses), {
          identity_code: { may: ['read'], fields: ['identity_code.masked', 'identity_code.code'] },
        }),
      'wider_use',
      'narrower',
    ],
    ['more people', (n) => purpose(n, 'billing').concerns?.push('prospect'), 'more_subjects', 'narrower'],
    [
      'another basis',
      (n) => Object.assign(purpose(n, 'billing'), { basis: { article: '6(1)(f)' } }),
      'basis_changed',
      'basis_changed',
    ],
    [
      'one more field of a category',
      (n) => category(n, 'dwelling').fields?.dwelling?.push('owner'),
      'new_data',
      'narrower',
    ],
    ['a new source', (n) => category(n, 'dwelling').sources?.push('partners'), 'new_source', 'narrower'],
    [
      'a longer time',
      (n) => Object.assign(some(category(n, 'recordings').retention), { keep: 'P1Y' }),
      'longer_retention',
      'shorter_retention',
    ],
    [
      'a time from another moment',
      (n) => Object.assign(some(category(n, 'recordings').retention), { event: 'relationship_ended' }),
      'retention_changed',
      'retention_changed',
    ],
    [
      'an encryption left out',
      (n) => void category(n, 'identity_code').encrypt?.pop(),
      'weaker_protection',
      'stronger',
    ],
    [
      'a new recipient',
      (n) => Object.assign(some(n.recipients), { extra: { role: 'processor' } }),
      'new_recipient',
      'narrower',
    ],
    [
      'more data to a recipient',
      (n) => recipient(n, 'voice_service').categories?.push('billing'),
      'wider_disclosure',
      'narrower',
    ],
    [
      'a new third country',
      (n) => recipient(n, 'microsoft').transfers?.push({ country: 'IN', ground: 'standard_clauses' }),
      'new_third_country',
      'narrower',
    ],
    ['a right left out', (n) => void delete n.rights?.portability, 'removed_right', 'stronger'],
    [
      'a right no longer told apart',
      (n) => void delete n.rights?.objection?.separate,
      'weaker_right',
      'stronger',
    ],
    [
      'a longer time to answer',
      (n) => Object.assign(some(n.requests), { deadline: 'P3M' }),
      'weaker_right',
      'stronger',
    ],
    [
      'a form that is required',
      (n) => Object.assign(some(n.requests), { form_required: true }),
      'weaker_right',
      'stronger',
    ],
    [
      'a new ground for a fee',
      (n) => n.requests?.fee?.grounds?.push('quota_used'),
      'weaker_right',
      'stronger',
    ],
    [
      'a use that outlasts the relationship',
      (n) => Object.assign(purpose(n, 'customer_service'), { ends: 'relationship_ended' }),
      'narrower',
      'lasts_longer',
    ],
    [
      'a new phone number',
      (n) => Object.assign(some(n.controllers?.mpy_telecom), { phone: '030 000 0000' }),
      'contact_only',
      'contact_only',
    ],
    [
      'a longer agreement',
      (n) => Object.assign(some(recipient(n, 'voice_service').agreement), { valid_to: '2030-12-31' }),
      'administrative',
      'administrative',
    ],
    [
      'a refusal of the directory left out',
      (n) => void n.directory?.refusal?.pop(),
      'weaker_right',
      'stronger',
    ],
    [
      'a ban that closes less',
      (n) => Object.assign(some(n.blocks?.telemarketing_ban), { closes: [] }),
      'weaker_right',
      'stronger',
    ],
    [
      'a ban that lets a source in again',
      (n) => void some(n.blocks?.update_ban).refuses_sources?.pop(),
      'weaker_right',
      'stronger',
    ],
    [
      'a value that no longer closes a row',
      (n) => void delete some(n.blocks?.secret_number).rows,
      'weaker_right',
      'stronger',
    ],
    [
      'a new kind of traffic data',
      (n) => category(n, 'traffic_data').traffic?.kinds.push('location'),
      'new_data',
      'narrower',
    ],
  ];
  const minor: readonly Reason[] = [
    'narrower',
    'shorter_retention',
    'stronger',
    'contact_only',
    'wording_only',
    'administrative',
  ];

  it.each(edits)('judges %s', (_, edit, expectedThere, expectedBack) => {
    const { there, back } = edited(edit);
    for (const [changes, expected] of [
      [there, expectedThere],
      [back, expectedBack],
    ] as const) {
      const found = changes.find(({ reason }) => reason === expected);
      expect(changes.map(({ reason }) => reason)).toContain(expected);
      expect(found?.significant).toBe(!minor.includes(expected));
    }
  });

  it('tells an added retention in words of both times', () => {
    const { there } = edited((n) =>
      Object.assign(some(category(n, 'recordings').retention), { keep: 'P1Y' }),
    );
    expect(there[0]?.sentence.replaceAll('\u00A0', ' ')).toMatch(
      /Before: Kept for 6 months .+ Now: Kept for 1 year/,
    );
  });

  it('does not mind another spelling, but minds another question of consent', () => {
    const reworded = (key: 'name' | 'wording') => {
      const copy = structuredClone(texts) as Record<
        string,
        { permissions: Record<string, Record<string, string>> }
      >;
      some(copy.fi?.permissions.electronic_marketing)[key] = 'Toinen teksti';
      return diffNotices(mpy, { document, texts: copy as unknown as Texts }, 'fi').changes;
    };
    expect(reworded('name').map(({ reason, significant }) => [reason, significant])).toEqual([
      ['wording_only', false],
    ]);
    expect(reworded('wording').map(({ reason, significant }) => [reason, significant])).toEqual([
      ['consent_changed', true],
    ]);
  });

  it.each(LANGUAGES)('is written in %s as text, Markdown and JSON, significant ones first', (lang) => {
    const changed = structuredClone(document);
    delete changed.rights?.access;
    Object.assign(some(changed.officer), { phone: '030 000 0000' });
    const diff = diffNotices(mpy, { document: changed, texts }, lang);
    expect(diff.changes.map(({ significant }) => significant)).toEqual([true, false]);
    for (const format of ['text', 'markdown'] as const) {
      const told = writeDiff(diff, format);
      expect(told.indexOf(DIFF_WORDS[lang].significant)).toBeLessThan(told.indexOf(DIFF_WORDS[lang].other));
      expect(told).toContain(DIFF_WORDS[lang].reasons.removed_right);
    }
    expect(JSON.parse(writeDiff(diff, 'json'))).toMatchObject({
      language: lang,
      changes: [{ reason: 'removed_right' }, {}],
    });
  });

  it('compares the notice as published with the one written anew', () => {
    const published = parseNotice({
      name: 'notice.yaml',
      text: readFileSync(
        new URL('../../../../notices/mpy-as-published/notice.yaml', import.meta.url),
        'utf8',
      ),
      texts: {},
    });
    const diff = diffNotices({ document: some(published.document), texts: published.texts }, mpy, 'sv');
    expect(diff.changes.length).toBeGreaterThan(50);
    for (const { sentence } of diff.changes) expect(sentence).not.toMatch(/undefined|\[object/);
  });
});
