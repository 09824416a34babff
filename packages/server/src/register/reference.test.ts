import { expect, test } from 'vitest';
import { MPY_APPLIED } from '../testing/applied-register.ts';
import { openRegisterCalls } from '../testing/register-calls.ts';
import { createTestDatabase } from '../testing/test-database.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const { http } = await openRegisterCalls(database);

interface Operation {
  readonly operationId?: string;
  readonly tags?: string[];
  readonly summary?: string;
  readonly responses: Record<string, unknown>;
  readonly requestBody?: unknown;
}

const answer = await http.inject({ url: '/api/json' });
const { paths } = answer.json<{ paths: Record<string, Record<string, Operation>> }>();
const operations = Object.entries(paths)
  .filter(([path]) => path.startsWith('/v1/'))
  .flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
  );

test('every route says what it is called, what it does and what it answers', () => {
  expect(operations.length).toBeGreaterThan(100);
  for (const { path, method, operationId, tags, summary, responses } of operations) {
    const where = `${method} ${path}`;
    expect(operationId, where).toMatch(/^[a-z][A-Za-z]+$/);
    expect(tags, where).toHaveLength(1);
    expect(summary, where).toBeTruthy();
    expect(Object.keys(responses), where).toEqual(expect.arrayContaining(['401', '403', '429', '503']));
  }
  const ids = operations.map(({ operationId }) => operationId);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every body has an example, and no address holds more than ids', () => {
  for (const { path, method, requestBody } of operations) {
    if (requestBody !== undefined) expect(JSON.stringify(requestBody), path).toContain('"example');
    else expect(['get', 'delete', 'post'], path).toContain(method);
    const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    // A token is sealed, and tells nothing.
    expect(['subject', 'id', 'token']).toEqual(expect.arrayContaining(parameters));
  }
});
