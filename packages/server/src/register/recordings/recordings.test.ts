import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seal } from '../../platform/keys/envelope.ts';
import { MPY_APPLIED } from '../../testing/applied-register.ts';
import { ACTOR, addCustomer, openRegisterCalls, TELECOM } from '../../testing/register-calls.ts';
import { createTestDatabase } from '../../testing/test-database.ts';
import { playTokens } from './play-token.ts';

const home = await mkdtemp(join(tmpdir(), 'seloste-sounds-'));
afterAll(() => rm(home, { recursive: true }));
const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const register = await openRegisterCalls(database, { home });
const SOUND = randomBytes(1000);

let subject = '';

const addRecording = async (location: string, key = randomBytes(32), media_type = 'audio/wav') => {
  const added = await register.call({
    purpose: 'customer_service',
    method: 'POST',
    url: `/subjects/${subject}/recordings`,
    body: {
      source: 'own_records',
      fields: {
        started_at: '2026-11-01T10:00:00Z',
        seconds: 60,
        media_type,
        location,
        media_key: key.toString('base64'),
      },
    },
  });
  return { id: String(added.body.id), key };
};
const withSound = async (location: string, media_type?: string) => {
  const { id, key } = await addRecording(location, undefined, media_type);
  await writeFile(join(home, location), seal(key, SOUND, location));
  return id;
};
const play = (id: string, purpose = 'statutory_duties') =>
  register.call({ purpose, method: 'POST', url: `/subjects/${subject}/recordings/${id}/plays` });
const hear = (address: string, headers: Record<string, string> = {}) =>
  register.http.inject({ url: address, headers });

beforeAll(async () => {
  await mkdir(join(home, 'recordings'));
  subject = await addCustomer(register);
});

describe('a play', () => {
  test('gives the opened sound at an address that takes ranges', async () => {
    const begun = await play(await withSound('recordings/1'));
    expect(begun).toMatchObject({ status: 201, body: { media_type: 'audio/wav', seconds: 60 } });
    const { address } = begun.body;
    const whole = await hear(address);
    expect(whole.statusCode).toBe(200);
    expect(whole.rawPayload.equals(SOUND)).toBe(true);
    expect(whole.headers).toMatchObject({
      'content-type': 'audio/wav',
      'accept-ranges': 'bytes',
      'cache-control': 'no-store',
    });
    const part = await hear(address, { range: 'bytes=100-199' });
    expect(part.statusCode).toBe(206);
    expect(part.headers['content-range']).toBe('bytes 100-199/1000');
    expect(part.rawPayload.equals(SOUND.subarray(100, 200))).toBe(true);
    const end = await hear(address, { range: 'bytes=-10' });
    expect(end.rawPayload.equals(SOUND.subarray(990))).toBe(true);
    const beyond = await hear(address, { range: 'bytes=1000-' });
    expect(beyond.statusCode).toBe(416);
    expect(beyond.headers['content-range']).toBe('bytes */1000');
  });

  test('is one entry in the log, however much is listened to', async () => {
    const other = subject;
    subject = await addCustomer(register);
    const begun = await play(await withSound('recordings/2'));
    await hear(begun.body.address, { range: 'bytes=0-9' });
    await hear(begun.body.address, { range: 'bytes=500-' });
    const { items } = await register.audit.looksAtSubject(subject, { limit: 1000 });
    const plays = items.filter(
      ({ operation, records }) => operation === 'read' && records.includes('recording'),
    );
    expect(plays.map(({ purpose, rows }) => ({ purpose, rows }))).toEqual([
      { purpose: 'statutory_duties', rows: 1 },
    ]);
    subject = other;
  });

  test('is for purposes that read recordings, and a refusal says which', async () => {
    const id = await withSound('recordings/3');
    expect(await play(id, 'customer_service')).toMatchObject({
      status: 403,
      body: { code: 'purpose-does-not-reach', allowed_purposes: ['statutory_duties', 'subject_rights'] },
    });
  });

  test('ends for everybody but who began it, and tells nothing of itself', async () => {
    const { address } = (await play(await withSound('recordings/4'))).body;
    expect((await hear(address, { 'test-actor': randomUUID() })).json()).toMatchObject({
      status: 404,
      code: 'play-over',
    });
    expect((await hear(`${address.slice(0, -1)}${address.endsWith('A') ? 'B' : 'A'}`)).statusCode).toBe(404);
    const bytes = Buffer.from(address.slice('/v1/plays/'.length), 'base64url').toString('hex');
    expect(bytes).not.toContain(subject.replaceAll('-', ''));
    expect(register.lines.join('\n')).not.toContain(address);
  });

  test('ends when the recording is removed, while it is listened to', async () => {
    const other = subject;
    subject = await addCustomer(register);
    const id = await withSound('recordings/5');
    const { address } = (await play(id)).body;
    const row = await register.call({
      purpose: 'subject_rights',
      url: `/subjects/${subject}/recordings/${id}`,
    });
    await register.call({
      purpose: 'subject_rights',
      method: 'DELETE',
      url: `/subjects/${subject}/recordings/${id}`,
      ifMatch: String(row.headers.etag),
    });
    expect((await hear(address)).json()).toMatchObject({ status: 404, code: 'row-not-found' });
    subject = other;
  });

  test.each([
    ['the place above', '../outside'],
    ['a place that is not of recordings', 'keys/master.key'],
    ['a place through a link', 'recordings/link'],
    ['a place from the root', '/etc/hostname'],
    ['a place where nothing is', 'recordings/none'],
    ['the folder', 'recordings/'],
  ])('opens nothing at %s', async (_what, location) => {
    const { id, key } = await addRecording(location);
    await mkdir(join(home, 'keys'), { recursive: true });
    await writeFile(join(home, 'keys/master.key'), seal(key, SOUND, location));
    await rm(join(home, 'recordings/link'), { force: true });
    await symlink(join(home, 'keys/master.key'), join(home, 'recordings/link'));
    expect(await play(id)).toMatchObject({ status: 404, body: { code: 'sound-missing' } });
  });

  test('opens no sound that was put in the place of another, and shows what is no sound as bytes', async () => {
    const id = await withSound('recordings/6', 'text/html');
    const { address } = (await play(id)).body;
    expect((await hear(address)).headers['content-type']).toBe('application/octet-stream');
    const { id: moved, key } = await addRecording('recordings/7');
    await writeFile(join(home, 'recordings/7'), seal(key, SOUND, 'recordings/6'));
    expect((await play(moved)).status).toBe(500);
  });
});

describe('the address of a play', () => {
  const names = () => ({ edition: 3, purposes: ['a', 'b'], controllers: ['x', TELECOM] });
  const key = randomBytes(32);
  const what = {
    subject: randomUUID(),
    recording: randomUUID(),
    purpose: 'b',
    controller: TELECOM,
    edition: 3,
    endsAt: 2_000_000_000,
  };

  test('fits into an address, and ends in time and with the edition', () => {
    const token = playTokens(key, names).make(what, ACTOR);
    expect(token.length).toBeLessThanOrEqual(100);
    expect(playTokens(key, names).open(token, ACTOR, 1_999_999_999_000)).toEqual(what);
    for (const open of [
      () => playTokens(key, names).open(token, ACTOR, 2_000_000_000_000),
      () => playTokens(key, () => ({ ...names(), edition: 4 })).open(token, ACTOR, 0),
      () => playTokens(randomBytes(32), names).open(token, ACTOR, 0),
    ])
      expect(open).toThrow(expect.objectContaining({ code: 'play-over' }));
  });
});
