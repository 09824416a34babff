import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { seal } from '../../platform/keys/envelope.ts';
import { openSoundStore } from './sound-store.ts';

const home = await mkdtemp(join(tmpdir(), 'seloste-sound-store-'));
await mkdir(join(home, 'recordings'));
afterAll(() => rm(home, { recursive: true }));
const SOUND = randomBytes(1000);

const keep = async (name: string, sound = SOUND) => {
  const [key, location] = [randomBytes(32), `recordings/${name}`];
  await writeFile(join(home, location), seal(key, sound, location));
  return { recording: name, location, mediaKey: key.toString('base64') };
};
const LIMITS = { largest: 2000, kept: 2500, keptFor: 60_000 };

test('opens a sound once for the parts that a player asks for, and for who has its key alone', async () => {
  const store = openSoundStore(home, LIMITS);
  const place = await keep('1');
  const [one, two] = await Promise.all([store.open(place), store.open(place)]);
  expect(one.equals(SOUND)).toBe(true);
  expect(two).toBe(one);
  await rm(join(home, place.location));
  expect(await store.open(place)).toBe(one);
  const other = { ...place, mediaKey: randomBytes(32).toString('base64') };
  await expect(store.open(other)).rejects.toMatchObject({ code: 'sound-missing' });
});

test('keeps no more bytes than it may: the sound that was asked for longest ago goes first', async () => {
  const store = openSoundStore(home, LIMITS);
  const places = [await keep('a'), await keep('b'), await keep('c')];
  for (const place of places) await store.open(place);
  for (const { location } of places) await rm(join(home, location));
  const [first, ...others] = places;
  if (first === undefined) throw new TypeError('three were kept');
  await expect(store.open(first)).rejects.toMatchObject({ code: 'sound-missing' });
  for (const place of others) expect((await store.open(place)).equals(SOUND)).toBe(true);
});

test('keeps nothing where nothing is to be kept', async () => {
  const store = openSoundStore(home, { ...LIMITS, keptFor: 0 });
  const place = await keep('2');
  await store.open(place);
  await rm(join(home, place.location));
  await expect(store.open(place)).rejects.toMatchObject({ code: 'sound-missing' });
});

test('refuses a sound that is too large before it is read, and opens the next', async () => {
  const store = openSoundStore(home, LIMITS);
  const large = await keep('3', randomBytes(2000));
  const small = await keep('4');
  const [refused, opened] = await Promise.allSettled([store.open(large), store.open(small)]);
  expect(refused).toMatchObject({
    status: 'rejected',
    reason: { code: 'sound-too-large', message: expect.stringContaining('2000') },
  });
  expect(opened.status).toBe('fulfilled');
});
