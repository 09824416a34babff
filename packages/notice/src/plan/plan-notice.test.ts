import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../labels/language.ts';
import type { NoticeDocument } from '../language/document.ts';
import type { Catalogue } from './catalogue.ts';
import type { PlanProblem } from './declared.ts';
import { lastDayExpression } from './last-day.ts';
import { planNotice } from './plan-notice.ts';
import { tellPlanProblem } from './tell-plan-problem.ts';

const technical = ['id', 'subject', 'controller', 'source', 'obtained_at', 'blocked_for', 'last_day'];
const column = (name: string, type = 'text', more = {}) => ({
  name,
  type,
  technical: technical.includes(name),
  ...more,
});
const catalogue: Catalogue = {
  records: {
    code: {
      stream: false,
      columns: [
        ...technical.map((name) => column(name)),
        column('code', 'bytea'),
        column('code_hash', 'bytea', { accompanies: 'code.code' }),
        column('masked'),
        column('masked_key', 'text', { derivedFrom: 'code.masked' }),
      ],
    },
    call: {
      stream: true,
      columns: [...technical.map((name) => column(name)), column('started_at', 'timestamp with time zone')],
    },
  },
};

const notice = (changes: Partial<NoticeDocument> = {}): NoticeDocument => ({
  seloste: 1,
  notice: { id: 'small', languages: ['en'] },
  controllers: { one: { financial_year_end: '03-31' } },
  purposes: {
    selling: { uses: { codes: { may: ['read'], fields: ['code.masked'] } } },
    billing: { uses: { codes: ['read', 'add'], calls: ['add'] } },
  },
  categories: {
    codes: { fields: { code: ['code', 'masked'] }, encrypt: ['code.code'], sources: ['self'] },
    calls: { fields: { call: ['started_at'] }, sources: ['self'] },
  },
  ...changes,
});

const planned = (document: NoticeDocument) => planNotice(document, catalogue, { instance: 'x' });
const columnsOf = (purpose: string, record: string, operation: string) =>
  planned(notice()).plan.grants.find(
    (grant) => grant.purpose === purpose && grant.record === record && grant.operation === operation,
  )?.columns;

describe('grants', () => {
  test('a field brings along what is derived from it, and no other field', () => {
    expect(columnsOf('selling', 'code', 'read')).toEqual([...technical, 'masked', 'masked_key'].toSorted());
  });

  test('what accompanies a field is written and read with it; what is derived is never written', () => {
    expect(columnsOf('billing', 'code', 'read')).toContain('code_hash');
    expect(columnsOf('billing', 'code', 'add')).toEqual(
      ['code', 'code_hash', 'id', 'masked', 'obtained_at', 'source', 'subject', 'controller'].toSorted(),
    );
  });

  test('only a stream lets its writer say what is closed and until when', () => {
    expect(columnsOf('billing', 'call', 'add')).toContain('blocked_for');
    expect(columnsOf('billing', 'code', 'add')).not.toContain('blocked_for');
  });

  test('only streams that an engine may distribute ask their settings row by row', () => {
    const asksOnce = (distributes: boolean) =>
      planNotice(
        notice({
          purposes: { billing: { uses: { codes: ['read'], calls: ['read'] } } },
        }),
        { ...catalogue, distributes },
        { instance: 'x' },
      ).plan.policies.map(({ record, using }) => [record, using?.includes('SELECT')]);
    expect(asksOnce(false)).toEqual(
      expect.arrayContaining([
        ['call', true],
        ['code', true],
      ]),
    );
    expect(asksOnce(true)).toEqual(
      expect.arrayContaining([
        ['call', false],
        ['code', true],
      ]),
    );
  });

  test('every grant has its policy, and every policy its grant', () => {
    const { grants, policies } = planned(notice()).plan;
    const key = ({ purpose, record }: { purpose: string; record: string }, what: string) =>
      `${purpose} ${what} ${record}`;
    expect(policies.map((policy) => key(policy, policy.command)).toSorted()).toEqual(
      grants.map((grant) => key(grant, grant.privilege)).toSorted(),
    );
  });
});

describe('what cannot be planned is a problem with its place', () => {
  const problem = (changes: Partial<NoticeDocument>) =>
    planned(notice(changes)).problems.map(({ code, path }) => [code, path.join('.')]);
  const categories = (codes: object) => ({
    categories: { codes, calls: { fields: { call: ['started_at'] } } },
  });

  test('a record or a field that the database does not have', () => {
    expect(problem(categories({ fields: { code: ['code', 'masked', 'colour'], hat: ['size'] } }))).toEqual([
      ['unknown-field', 'categories.codes.fields.code.2'],
      ['unknown-record', 'categories.codes.fields.hat'],
    ]);
  });

  test('a field that nobody declares', () => {
    expect(problem(categories({ fields: { code: ['code'] } }))).toEqual([
      ['undeclared-field', 'categories.codes.fields.code'],
    ]);
  });

  test('a column that every row carries', () => {
    expect(problem(categories({ fields: { code: ['code', 'masked', 'source'] } }))).toEqual([
      ['technical-field', 'categories.codes.fields.code.2'],
    ]);
  });

  test('a field to be encrypted that the database keeps in clear', () => {
    expect(problem(categories({ fields: { code: ['code', 'masked'] }, encrypt: ['code.masked'] }))).toEqual([
      ['not-encrypted', 'categories.codes.encrypt.0'],
    ]);
  });

  test('a purpose whose role name PostgreSQL would cut', () => {
    const long = 'a'.repeat(60);
    expect(problem({ purposes: { [long]: {} } })).toEqual([['role-name-too-long', `purposes.${long}`]]);
  });

  test('and is told in each language, with the names in it', () => {
    const { problems } = planned(
      notice({
        ...categories({
          fields: { code: ['code', 'colour', 'source'], hat: ['size'] },
          encrypt: ['code.masked'],
        }),
        purposes: { ['a'.repeat(60)]: {} },
      }),
    );
    expect(new Set(problems.map(({ code }) => code)).size).toBe(6);
    for (const language of LANGUAGES)
      for (const problem of problems) {
        const told = tellPlanProblem(problem, language);
        for (const value of Object.values(problem.values)) expect(told).toContain(String(value));
        expect(told).not.toMatch(/[{}]/);
      }
    expect(tellPlanProblem(problems[0] as PlanProblem, 'fi')).toMatch(/^Tietueessa code ei ole kenttää/);
  });

  test.each(LANGUAGES)('and every code has words in %s', async (language) => {
    const words = async (of: string) =>
      Object.keys((await import(`./words/${of}.json`, { with: { type: 'json' } })).default);
    expect(await words(language)).toEqual(await words('en'));
  });
});

describe('blocks', () => {
  const blocks: NoticeDocument['blocks'] = {
    silence: { closes: 'all', except: ['billing'], records: ['code'] },
    update_ban: { refuses_sources: ['registry'] },
    hidden: { closes: ['selling'], rows: { 'code.masked': ["O'Neill", 'x'] } },
  };
  const { plan } = planned(notice({ blocks }));
  const byValue = (record: string) => plan.records.find((one) => one.record === record)?.closedByValue;

  test('on a subject close records to purposes, and keep sources out', () => {
    expect(plan.blockRules).toEqual([{ block: 'silence', record: 'code', purpose: 'selling' }]);
    expect(plan.sourceRefusals).toEqual([{ block: 'update_ban', record: '*', source: 'registry' }]);
  });

  test('that rows carry are an expression over the row, and a constant for every other record', () => {
    expect(byValue('code')).toBe(
      "case when r.masked::text = any (array['O''Neill', 'x']::text[]) then array['selling']::text[] else '{}' end",
    );
    expect(byValue('call')).toBe("'{}'::text[]");
  });
});

describe('the last day', () => {
  const day = (rule: Parameters<typeof lastDayExpression>[0]) =>
    lastDayExpression(rule, notice(), { started_at: 'timestamp with time zone', due_on: 'date' });

  test('of a moment is counted in the time of the country', () => {
    expect(day({ event: 'call.started_at', keep: 'P6M' })).toBe(
      "((r.started_at at time zone 'Europe/Helsinki')::date + interval 'P6M')::date",
    );
  });

  test('of several events is unknown until the last of them has come', () => {
    expect(day({ event: ['invoice.due_on', 'relationship_ended'], keep: 'P3M' })).toBe(
      "(case when r.due_on is not null and ended is not null then greatest(r.due_on, ended) end + interval 'P3M')::date",
    );
  });

  test('counts bookkeeping from the end of the calendar year in which the financial year ended', () => {
    expect(
      day({ event: 'financial_year_end(invoice.due_on)', keep: 'P6Y', round: 'calendar_year_end' }),
    ).toBe("(platform.year_end(platform.year_end(r.due_on, '03-31'), '12-31') + interval 'P6Y')::date");
  });

  test('without a rule is not known', () => {
    expect(day(undefined)).toBe('null::date');
  });
});
