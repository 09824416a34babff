import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MPY } from '../src/testing/applied-register.ts';
import { type RegisterProcess, startRegisterProcess } from '../src/testing/register-process.ts';

let register: RegisterProcess;

beforeAll(async () => {
  register = await startRegisterProcess('--example', MPY, '--customers', '40');
}, 120_000);
afterAll(() => register?.stop());

/** The calls that `npm start` prints, as they are printed: who, headers, address. */
const printedCalls = () => {
  const text = register.printed.join('\n').replaceAll(/ \\\n\s+/g, ' ');
  return [...text.matchAll(/curl -s (.*?) '?(http:[^\s']+)/g)].map(([, options = '', url = '']) => ({
    url,
    who: /npx seloste token (\w+)/.exec(options)?.[1] ?? '',
    headers: Object.fromEntries(
      [...options.matchAll(/-H '([^:]+): ([^']+)'/g)].map(([, name = '', value = '']) => [name, value]),
    ),
  }));
};

const carryOut = async ({ url, who, headers }: ReturnType<typeof printedCalls>[number]) => {
  const { stdout } = await register.seloste('token', who);
  const answer = await fetch(url, { headers: { ...headers, authorization: `Bearer ${stdout.trim()}` } });
  return { status: answer.status, body: (await answer.json()) as { subject?: string; items?: unknown[] } };
};

describe('what npm start prints', () => {
  test('leads to the notice in three languages, the reader of the API and the health of the register', async () => {
    const text = register.printed.join('\n');
    for (const [path, said] of [
      ['/', 'id="console"'],
      ['/notice/fi', 'tietosuojaseloste'],
      ['/notice/sv', 'lang="sv"'],
      ['/notice/en', 'lang="en"'],
      ['/api', 'swagger'],
      ['/readyz', 'ready'],
      ['/metrics', 'seloste_notice_edition 1'],
    ] as const) {
      expect(text).toContain(path.slice(0, 7));
      const answer = await fetch(`${register.address}${path}`);
      expect(answer.status, path).toBe(200);
      expect((await answer.text()).toLowerCase(), path).toContain(said.toLowerCase());
    }
  });

  test('calls that do as they say: allowed, refused, and both in the log', async () => {
    const [allowed, refused, log] = printedCalls();
    if (allowed === undefined || refused === undefined || log === undefined)
      throw new Error('three calls are printed');
    const read = await carryOut(allowed);
    expect(read).toMatchObject({
      status: 200,
      body: { categories: { identity: { access: 'open' }, traffic_data: { access: 'closed' } } },
    });
    expect(await carryOut(refused)).toMatchObject({
      status: 403,
      body: { code: 'purpose-refused', allowed_purposes: expect.arrayContaining(['customer_service']) },
    });
    const { body } = await carryOut(log);
    expect(body.items).toMatchObject([
      { outcome: 'refused', purpose: 'billing', code: 'purpose-refused', subjects: [] },
      {
        outcome: 'allowed',
        purpose: 'customer_service',
        reason: 'a first look',
        subjects: [read.body.subject],
      },
    ]);
  });

  test('is at most eighty columns wide but for the calls', () => {
    const wide = register.printed.filter((line) => line.length > 80 && !line.includes('http'));
    expect(wide).toEqual([]);
  });

  test('one demo agent has no access until the undertaking is given', async () => {
    const without = await register.call('ville', '/v1/me');
    expect(without.body).toMatchObject({ purposes: [] });
    const read = await register.call('ville', `/v1/audit/checkpoint`);
    expect(read.status).toBe(200);
  });

  test('the log verifies, without the register', async () => {
    const { stdout } = await register.seloste('audit', 'verify');
    expect(stdout).toMatch(/^The log holds: \d+ entries/);
  });
});
