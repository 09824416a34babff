// Over 400 lines: each rule of who is let in is a test, and they share one small notice and one person.
import type { NoticeDocument } from '@seloste/notice';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rulesOf } from './access-rules.ts';
import {
  type Asked,
  breakablePurposesOf,
  decide,
  openPurposesOf,
  type Question,
  type Standing,
} from './decide.ts';

const NOTICE: NoticeDocument = {
  seloste: 1,
  notice: { id: 'test', languages: ['en'] },
  controllers: { one: {}, two: {}, three: {} },
  purposes: { care: {}, billing: { controllers: ['one', 'two'] }, selling: { controllers: ['three'] } },
  roles: {
    agent: { purposes: ['care'], undertaking: 'silence' },
    biller: { purposes: ['billing', 'care'], undertaking: 'silence' },
    seller: { purposes: ['selling'] },
    officer: { purposes: [], duties: ['audit'], undertaking: 'deep_silence' },
  },
  undertakings: { silence: { version: '2' }, deep_silence: {} },
  recipients: {
    call_centre: {
      role: 'processor',
      employees_have_access: true,
      purposes: ['care'],
      agreement: { valid_from: '2026-01-01', valid_to: '2026-12-31' },
    },
    data_centre: { role: 'processor', agreement: { valid_from: '2026-01-01' } },
    endless: { role: 'processor', employees_have_access: true, agreement: { valid_from: '2026-01-01' } },
    no_agreement: { role: 'processor', employees_have_access: true },
    authority: { role: 'authority', employees_have_access: true, agreement: { valid_from: '2026-01-01' } },
  },
};
const TODAY = '2026-06-15';
const rules = rulesOf(NOTICE);

const silence = (over: Partial<Standing['undertakings'][number]> = {}) => ({
  undertaking: 'silence',
  version: '2',
  acceptedOn: '2026-01-01',
  expiresOn: '2027-12-31',
  ...over,
});

const actor = (over: Partial<Standing> = {}): Standing => ({
  id: 'a',
  kind: 'person',
  employer: null,
  controllers: ['one'],
  roles: [],
  undertakings: [silence()],
  ...over,
});

const ask = (
  over: Partial<Asked> = {},
  who: Partial<Standing> = {},
  more: Partial<Pick<Question, 'claimedRoles' | 'today'>> = {},
) =>
  decide({
    actor: actor(who),
    claimedRoles: ['agent'],
    rules,
    today: TODAY,
    ...more,
    asked: { purpose: 'care', controller: null, reason: 'case 12', ...over },
  });

const outcome = (decision: ReturnType<typeof decide>) =>
  decision.outcome === 'refused' ? decision.code : decision.outcome;

describe('a call is let in or refused', () => {
  const table: [string, string, ReturnType<typeof decide>][] = [
    ['a role, a purpose, an undertaking, a reason', 'allowed', ask()],
    ['no purpose', 'purpose-missing', ask({ purpose: null })],
    ['an empty purpose', 'purpose-missing', ask({ purpose: '' })],
    ['a purpose that the notice lacks', 'purpose-not-in-notice', ask({ purpose: 'spying' })],
    ['a purpose named as an inherited property', 'purpose-not-in-notice', ask({ purpose: 'constructor' })],
    ['a purpose of another role', 'purpose-refused', ask({ purpose: 'billing' })],
    ['no role at all', 'purpose-refused', ask({}, {}, { claimedRoles: [] })],
    ['a claimed role that the notice lacks', 'purpose-refused', ask({}, {}, { claimedRoles: ['root'] })],
    [
      'a role of the staff list',
      'allowed',
      ask({}, { roles: [{ role: 'agent', validFrom: TODAY, validTo: TODAY }] }, { claimedRoles: [] }),
    ],
    [
      'a role that begins tomorrow',
      'purpose-refused',
      ask({}, { roles: [{ role: 'agent', validFrom: '2026-06-16', validTo: null }] }, { claimedRoles: [] }),
    ],
    [
      'a role that ended yesterday',
      'purpose-refused',
      ask(
        {},
        { roles: [{ role: 'agent', validFrom: '2026-01-01', validTo: '2026-06-14' }] },
        { claimedRoles: [] },
      ),
    ],
    ['no undertaking', 'undertaking-missing', ask({}, { undertakings: [] })],
    ['an undertaking on its last day', 'allowed', ask({}, { undertakings: [silence({ expiresOn: TODAY })] })],
    [
      'an undertaking that ran out yesterday',
      'undertaking-missing',
      ask({}, { undertakings: [silence({ expiresOn: '2026-06-14' })] }),
    ],
    [
      'an undertaking of tomorrow',
      'undertaking-missing',
      ask({}, { undertakings: [silence({ acceptedOn: '2026-06-16' })] }),
    ],
    ['an undertaking without end', 'allowed', ask({}, { undertakings: [silence({ expiresOn: null })] })],
    [
      'the text of an older version',
      'undertaking-missing',
      ask({}, { undertakings: [silence({ version: '1' })] }),
    ],
    [
      'another undertaking',
      'undertaking-missing',
      ask({}, { undertakings: [silence({ undertaking: 'deep_silence' })] }),
    ],
    [
      'a role that asks for none',
      'allowed',
      ask({ purpose: 'selling' }, { undertakings: [], controllers: ['three'] }, { claimedRoles: ['seller'] }),
    ],
    [
      'a second role whose undertaking is in force',
      'allowed',
      ask({}, {}, { claimedRoles: ['officer', 'biller'] }),
    ],
    ['a service without undertaking', 'allowed', ask({}, { kind: 'service', undertakings: [] })],
    ["a processor's employee", 'allowed', ask({}, { employer: 'call_centre' })],
    [
      "on the last day of the processor's agreement",
      'allowed',
      ask({}, { employer: 'call_centre' }, { today: '2026-12-31' }),
    ],
    [
      "the day after the processor's agreement",
      'agreement-missing',
      ask({}, { employer: 'call_centre' }, { today: '2027-01-01' }),
    ],
    [
      "the day before the processor's agreement",
      'agreement-missing',
      ask(
        {},
        { employer: 'call_centre', undertakings: [silence({ acceptedOn: '2025-01-01' })] },
        { today: '2025-12-31' },
      ),
    ],
    [
      "a purpose that is not the processor's",
      'purpose-refused',
      ask({ purpose: 'billing' }, { employer: 'call_centre' }, { claimedRoles: ['biller'] }),
    ],
    ['a processor whose employees have no access', 'agreement-missing', ask({}, { employer: 'data_centre' })],
    [
      'a processor whose agreement has no end',
      'allowed',
      ask({}, { employer: 'endless' }, { today: '2027-06-15' }),
    ],
    ['a processor without agreement', 'agreement-missing', ask({}, { employer: 'no_agreement' })],
    ['a recipient that is no processor', 'agreement-missing', ask({}, { employer: 'authority' })],
    [
      'a recipient that left the notice',
      'purpose-refused',
      ask({ purpose: 'billing' }, { employer: 'gone' }),
    ],
    ['an employer that the notice lacks', 'agreement-missing', ask({}, { employer: 'gone' })],
    [
      "a processor's service too",
      'agreement-missing',
      ask({}, { kind: 'service', employer: 'no_agreement' }),
    ],
    ['the only controller left out', 'allowed', ask()],
    ['several controllers and none named', 'controller-missing', ask({}, { controllers: ['one', 'two'] })],
    [
      'several, of which one has the purpose',
      'allowed',
      ask({ purpose: 'billing' }, { controllers: ['one', 'three'] }, { claimedRoles: ['biller'] }),
    ],
    ['a controller for which one does not work', 'controller-refused', ask({ controller: 'two' })],
    [
      'a controller that the notice lacks',
      'controller-refused',
      ask({ controller: 'four' }, { controllers: ['four'] }),
    ],
    [
      'a controller without the purpose',
      'controller-refused',
      ask({ purpose: 'selling' }, { undertakings: [] }, { claimedRoles: ['seller'] }),
    ],
    ['no reason', 'reason-missing', ask({ reason: null })],
    ['a reason of blanks', 'reason-missing', ask({ reason: '      ' })],
    ['a reason of two characters', 'reason-missing', ask({ reason: ' ab ' })],
    ['a reason of three', 'allowed', ask({ reason: 'abc' })],
    ['a reason of 500', 'allowed', ask({ reason: 'x'.repeat(500) })],
    ['a reason of 501', 'reason-missing', ask({ reason: 'x'.repeat(501) })],
    [
      'a duty of the role',
      'allowed',
      ask(
        { duty: 'audit', purpose: null },
        { undertakings: [silence({ undertaking: 'deep_silence' })] },
        { claimedRoles: ['officer'] },
      ),
    ],
    ['a duty of another role', 'duty-refused', ask({ duty: 'audit', purpose: null })],
    [
      'a duty without undertaking',
      'undertaking-missing',
      ask({ duty: 'audit', purpose: null }, {}, { claimedRoles: ['officer'] }),
    ],
    [
      'a duty does not make a purpose',
      'purpose-not-in-notice',
      ask({ purpose: 'duty:audit' }, {}, { claimedRoles: ['officer'] }),
    ],
  ];

  test.each(table)('%s: %s', (_what, expected, decision) => {
    expect(outcome(decision)).toBe(expected);
  });

  test('what is let in names purpose, controller and the trimmed reason', () => {
    expect(ask({ reason: '  case 12 ' })).toEqual({
      outcome: 'allowed',
      purpose: 'care',
      controller: 'one',
      reason: 'case 12',
    });
    expect(
      ask({ duty: 'audit', purpose: null }, { kind: 'service' }, { claimedRoles: ['officer'] }),
    ).toMatchObject({
      purpose: 'duty:audit',
    });
  });

  test('a refusal tells what could be asked for instead, and of whom', () => {
    expect(ask({ purpose: 'billing' })).toMatchObject({ allowedPurposes: ['care'], rolesWithIt: ['biller'] });
    expect(ask({}, { controllers: ['one', 'two'] })).toMatchObject({ allowedControllers: ['one', 'two'] });
    expect(ask({}, { undertakings: [] })).toMatchObject({ allowedPurposes: [], missing: 'silence' });
    expect(ask({}, { employer: 'no_agreement' })).toMatchObject({
      allowedPurposes: [],
      missing: 'no_agreement',
    });
  });
});

describe('whatever the actor, the claims and the day', () => {
  const day = fc.constantFrom('2025-12-31', '2026-01-01', '2026-06-15', '2026-12-31', '2027-01-01');
  const maybeDay = fc.option(day);
  const role = fc.constantFrom('agent', 'biller', 'seller', 'officer', 'root');
  const standing: fc.Arbitrary<Standing> = fc.record({
    id: fc.constant('a'),
    kind: fc.constantFrom('person' as const, 'service' as const),
    employer: fc.option(fc.constantFrom(...Object.keys(NOTICE.recipients ?? {}), 'gone')),
    controllers: fc.uniqueArray(fc.constantFrom('one', 'two', 'three', 'four')),
    roles: fc.array(fc.record({ role, validFrom: day, validTo: maybeDay }), { maxLength: 3 }),
    undertakings: fc.array(
      fc.record({
        undertaking: fc.constantFrom('silence', 'deep_silence'),
        version: fc.constantFrom('1', '2', null),
        acceptedOn: day,
        expiresOn: maybeDay,
      }),
      { maxLength: 3 },
    ),
  });
  const question: fc.Arbitrary<Question> = fc.record({
    actor: standing,
    claimedRoles: fc.array(role, { maxLength: 2 }),
    rules: fc.constant(rules),
    today: day,
    asked: fc.record({
      purpose: fc.option(fc.constantFrom('care', 'billing', 'selling', 'spying')),
      controller: fc.option(fc.constantFrom('one', 'two', 'three', 'four')),
      reason: fc.option(fc.constantFrom('case 12', ' ', 'ab')),
    }),
  });
  const allowed = (asked: Question) => decide(asked).outcome === 'allowed';

  test('a refusal lists exactly the purposes that some call of the same actor could name', () => {
    fc.assert(
      fc.property(question, (one) => {
        const decision = decide(one);
        fc.pre(decision.outcome === 'refused');
        const possible = ['care', 'billing', 'selling'].filter((purpose) =>
          ['one', 'two', 'three'].some((controller) =>
            allowed({ ...one, asked: { purpose, controller, reason: 'case 12' } }),
          ),
        );
        expect(decision.outcome === 'refused' && decision.allowedPurposes).toEqual(possible);
      }),
      { numRuns: 1_000 },
    );
  });

  test('taking a role, an undertaking or a controller away never opens anything', () => {
    fc.assert(
      fc.property(question, fc.nat(2), (one, index) => {
        fc.pre(!allowed(one) && one.asked.controller !== null);
        const without = <Item>(items: readonly Item[]) => items.filter((_item, at) => at !== index);
        const { actor: who } = one;
        expect(allowed({ ...one, claimedRoles: without(one.claimedRoles) })).toBe(false);
        expect(allowed({ ...one, actor: { ...who, roles: without(who.roles) } })).toBe(false);
        expect(allowed({ ...one, actor: { ...who, undertakings: without(who.undertakings) } })).toBe(false);
        expect(allowed({ ...one, actor: { ...who, controllers: without(who.controllers) } })).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });

  test('nobody is let in for a purpose that no role of theirs has, or for a controller without it', () => {
    fc.assert(
      fc.property(question, (one) => {
        const decision = decide(one);
        fc.pre(decision.outcome === 'allowed');
        if (decision.outcome !== 'allowed') return;
        const all = [...one.claimedRoles, ...one.actor.roles.map((assigned) => assigned.role)];
        expect(all.some((id) => NOTICE.roles?.[id]?.purposes?.includes(decision.purpose))).toBe(true);
        expect(one.actor.controllers).toContain(decision.controller);
        expect(NOTICE.purposes?.[decision.purpose]?.controllers ?? ['one', 'two', 'three']).toContain(
          decision.controller,
        );
      }),
      { numRuns: 200, maxSkipsPerRun: 500 },
    );
  });
});

describe('a broken glass', () => {
  const bounded: NoticeDocument = {
    ...NOTICE,
    break_glass: { minutes: 60, reason_characters: 20 },
    roles: { ...NOTICE.roles, agent: { ...NOTICE.roles?.agent, break_glass: ['billing', 'selling'] } },
  };
  const glass = { id: 'g', purpose: 'billing', controller: 'one', endsAt: 1_000 };
  const question = (over: Partial<Question> = {}, who: Partial<Standing> = {}): Question => ({
    actor: actor({ brokenGlasses: [glass], ...who }),
    claimedRoles: ['agent'],
    rules: rulesOf(bounded),
    today: TODAY,
    now: 999,
    asked: { purpose: 'billing', controller: null, reason: 'case 12' },
    ...over,
  });

  test('opens its purpose for its controller, and marks the reason', () => {
    expect(decide(question({}, { controllers: ['one', 'two'] }))).toEqual({
      outcome: 'allowed',
      purpose: 'billing',
      controller: 'one',
      reason: 'case 12 [break-glass g]',
    });
    const open = openPurposesOf(question()).find(({ purpose }) => purpose === 'billing');
    expect(open).toEqual({ purpose: 'billing', controllers: ['one'], glass });
  });

  test('marks nothing that a role opens', () => {
    expect(decide(question({ claimedRoles: ['biller'] }))).toMatchObject({ reason: 'case 12' });
  });

  test.each<[string, string, Partial<Question>, Partial<Standing>]>([
    ['its time is over', 'purpose-refused', { now: 1_000 }, {}],
    ['nobody told the time', 'purpose-refused', { now: Number.POSITIVE_INFINITY }, {}],
    [
      'it was broken for another purpose',
      'purpose-refused',
      {},
      { brokenGlasses: [{ ...glass, purpose: 'selling' }] },
    ],
    ['the role is no longer held', 'purpose-refused', { claimedRoles: [] }, {}],
    ['the notice takes the line away', 'purpose-refused', { rules }, {}],
    ['the undertaking runs out', 'undertaking-missing', {}, { undertakings: [] }],
    [
      'another controller is named',
      'controller-refused',
      { asked: { purpose: 'billing', controller: 'two', reason: 'case 12' } },
      { controllers: ['one', 'two'] },
    ],
    ['the processor does not act for the purpose', 'purpose-refused', {}, { employer: 'call_centre' }],
    ['it is a service', 'purpose-refused', {}, { kind: 'service' }],
    [
      'a duty is asked for',
      'duty-refused',
      { asked: { purpose: 'billing', duty: 'audit', controller: null, reason: 'case 12' } },
      {},
    ],
  ])('opens nothing when %s', (_what, code, over, who) => {
    expect(outcome(decide(question(over, who)))).toBe(code);
  });

  test('can be broken for what the notice says, while no role opens it', () => {
    const none = { brokenGlasses: [] };
    const breakable = (over: Partial<Question> = {}, who: Partial<Standing> = {}) =>
      breakablePurposesOf(question(over, { ...none, ...who }));
    expect(breakable()).toEqual([{ purpose: 'billing', controllers: ['one'] }]);
    expect(breakable({}, { controllers: ['three'] })).toEqual([
      { purpose: 'selling', controllers: ['three'] },
    ]);
    expect(breakablePurposesOf(question())).toEqual([]);
    expect(breakable({ claimedRoles: ['agent', 'biller'] })).toEqual([]);
    expect(breakable({}, { undertakings: [] })).toEqual([]);
    expect(breakable({}, { kind: 'service' })).toEqual([]);
    expect(breakable({ rules })).toEqual([]);
  });
});
