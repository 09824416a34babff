import { finished } from 'node:stream/promises';
import { expect, test } from 'vitest';
import { openSessionEvents } from './session-events.ts';

const sessions = { over: async () => [], renewClaims: async () => undefined };
const events = () => openSessionEvents({ sessions, today: () => '2026-11-23' });
const MANY = 5_000;

test('a browser that never reads is let go before it fills the memory; one that reads hears on', async () => {
  const register = events();
  const [deaf, hearing] = [
    register.listen({ id: 'one', actor: 'a' }),
    register.listen({ id: 'other', actor: 'b' }),
  ];
  let heard = 0;
  hearing.on('data', (part: Buffer) => {
    heard += part.toString().split('event: notice').length - 1;
  });
  for (let edition = 1; edition <= MANY; edition += 1) {
    register.noticeChanged(edition);
    if (edition % 100 === 0) await new Promise((turned) => setImmediate(turned));
  }
  expect(deaf.destroyed).toBe(true);
  expect(deaf.readableLength).toBeLessThan(100_000);
  expect(hearing.destroyed).toBe(false);
  register.close();
  await finished(hearing);
  expect(heard).toBe(MANY);
});

test('what concerns one person is told to them alone, and the end of a session to its own streams', () => {
  const register = events();
  const [mine, others] = [
    register.listen({ id: 'one', actor: 'a' }),
    register.listen({ id: 'other', actor: 'b' }),
  ];
  const told = (stream: typeof mine) => String(stream.read() ?? '');
  told(mine);
  told(others);
  register.announced({ actor: 'a' });
  expect([told(mine), told(others)]).toEqual(['event: access\ndata: {}\n\n', '']);
  register.announced({ session: 'one', why: 'signed_out' });
  expect([told(mine), told(others)]).toEqual(['event: signed-out\ndata: {"why":"signed_out"}\n\n', '']);
  register.announced('anything');
  expect([told(mine), told(others)]).toEqual(['', 'event: access\ndata: {}\n\n']);
  register.close();
});
