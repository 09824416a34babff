import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seal } from '../../platform/keys/envelope.ts';
import { MPY_APPLIED } from '../../testing/applied-register.ts';
import { ACTOR, addCustomer, openRegisterCalls, SERVICES, TELECOM } from '../../testing/register-calls.ts';
import { createTestDatabase } from '../../testing/test-database.ts';
import { soundOfPlay } from './play-recording.ts';

const home = await mkdtemp(join(tmpdir(), 'seloste-sounds-'));
afterAll(() => rm(home, { recursive: true }));
const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const register = await openRegisterCalls(database, { home });
const SOUND = randomBytes(1000);
let subject = '';
let address = '';
let id = '';

const begin = (more: object = {}) =>
  register.call({
    purpose: 'statutory_duties',
    method: 'POST',
    url: `/subjects/${subject}/recordings/${id}/plays`,
    ...more,
  });
const hear = (range?: string) =>
  register.http.inject({ url: address, headers: range === undefined ? {} : { range } });

beforeAll(async () => {
  await mkdir(join(home, 'recordings'));
  subject = await addCustomer(register);
  const key = randomBytes(32);
  const location = 'recordings/1';
  await writeFile(join(home, location), seal(key, SOUND, location));
  const added = await register.call({
    purpose: 'customer_service',
    method: 'POST',
    url: `/subjects/${subject}/recordings`,
    body: {
      source: 'own_records',
      fields: {
        started_at: '2026-11-01T10:00:00Z',
        seconds: 60,
        media_type: 'audio/wav',
        location,
        media_key: key.toString('base64'),
      },
    },
  });
  id = added.body.id;
  address = (await begin()).body.address;
});

const refusals = async () => {
  const { items } = await register.audit.looksAtSubject(subject, { limit: 1000 });
  return items.filter(({ outcome, records }) => outcome === 'refused' && records.includes('recording'));
};

test.each([
  ['many ranges', `bytes=${Array.from({ length: 1500 }, (_, at) => `${at * 2}-${at * 2}`).join(',')}`],
  ['many that lie over each other', `bytes=${Array.from({ length: 2000 }, () => '0-').join(',')}`],
  ['the end before the beginning', 'bytes=500-100'],
  ['below nothing', 'bytes=-5000'],
  ['minus nothing', 'bytes=-0'],
  ['beyond the end', 'bytes=999-99999999999999999999'],
  ['far beyond', 'bytes=99999999999999999999-'],
  ['no figures', 'bytes=a-b'],
  ['another unit', 'lines=0-1'],
  ['nothing', ''],
  ['only signs', 'bytes=-'],
])('a range of %s gives no more than the sound, whole or a part, or 416', async (_what, range) => {
  const answer = await hear(range);
  expect([200, 206, 416]).toContain(answer.statusCode);
  if (answer.statusCode === 416) return;
  expect(answer.rawPayload.length).toBeLessThanOrEqual(SOUND.length);
  expect(answer.rawPayload.length).toBeGreaterThan(0);
  expect(SOUND.includes(answer.rawPayload)).toBe(true);
});

test('is begun for nobody under another controller or another subject', async () => {
  expect((await begin({ controller: SERVICES })).status).toBeGreaterThanOrEqual(403);
  const other = await addCustomer(register);
  const answer = await begin({ url: `/subjects/${other}/recordings/${id}/plays` });
  expect(answer.body.code).toBe('row-not-found');
});

test('ends with the right to it: another purpose, or the same for another controller, is none', async () => {
  const play = {
    subject,
    recording: id,
    purpose: 'statutory_duties',
    controller: TELECOM,
    edition: register.parts.notice().edition,
    endsAt: 0,
  };
  const hearAs = (...purposesNow: { purpose: string; controllers: string[] }[]) =>
    soundOfPlay(register.parts, play, {
      id: randomUUID(),
      actor: { id: ACTOR, kind: 'person', purposesNow },
    });
  const still = { purpose: 'statutory_duties', controllers: [SERVICES, TELECOM] };
  expect((await hearAs(still)).sound).toEqual(SOUND);
  for (const now of [
    [],
    [{ ...still, controllers: [SERVICES] }],
    [{ ...still, purpose: 'subject_rights' }],
    [
      { ...still, controllers: [SERVICES] },
      { ...still, purpose: 'subject_rights' },
    ],
  ])
    await expect(hearAs(...now)).rejects.toMatchObject({ code: 'play-over' });
});

test('ends when a restriction closes the subject, while it is listened to', async () => {
  expect((await hear()).statusCode).toBe(200);
  const before = await refusals();
  await database.openAsAdmin().query(
    {},
    {
      text: `update register.recording set blocked_for = array_append(blocked_for, 'statutory_duties') where id = $1`,
      values: [id],
    },
  );
  expect((await hear()).json().code).toBe('row-not-found');
  expect((await hear('bytes=0-1')).statusCode).toBe(404);
  expect((await refusals()).length).toBe(before.length + 2);
});

test('ends with the key of the person, though it was opened a moment ago', async () => {
  await database
    .openAsAdmin()
    .query({}, { text: `update register.recording set blocked_for = '{}' where id = $1`, values: [id] });
  expect((await hear()).statusCode).toBe(200);
  await register.subjectKeys.erase([subject]);
  const answer = await hear();
  expect(answer.statusCode).toBe(410);
  expect(answer.rawPayload.includes(SOUND.subarray(0, 16))).toBe(false);
  expect((await begin()).status).toBe(410);
});
