import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { seal } from '../platform/keys/envelope.ts';

const RATE = 8_000; // samples a second, as in telephony
const SECONDS = 1;

/** One second of a tone as a WAV file: 8 kHz, 16 bits, one channel. */
export const toneWav = (hertz: number): Buffer => {
  const samples = RATE * SECONDS;
  const wav = Buffer.alloc(44 + 2 * samples);
  wav.write('RIFF', 0);
  wav.writeUInt32LE(36 + 2 * samples, 4);
  wav.write('WAVEfmt ', 8);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20); // PCM
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(RATE, 24);
  wav.writeUInt32LE(2 * RATE, 28);
  wav.writeUInt16LE(2, 32);
  wav.writeUInt16LE(16, 34);
  wav.write('data', 36);
  wav.writeUInt32LE(2 * samples, 40);
  for (let n = 0; n < samples; n++) {
    wav.writeInt16LE(Math.round(8_000 * Math.sin((2 * Math.PI * hertz * n) / RATE)), 44 + 2 * n);
  }
  return wav;
};

/** Writes the sound of recordings, each sealed under its own media key with its location as the place. */
export const writeTones = async (
  home: string,
  recordings: readonly { readonly location: string; readonly key: Buffer }[],
): Promise<void> => {
  for (const [index, { location, key }] of recordings.entries()) {
    const path = join(home, location);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFile(path, seal(key, toneWav(220 * (index + 1)), location), { mode: 0o600 });
  }
};
