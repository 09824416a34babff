import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { seal } from '../platform/keys/envelope.ts';

const RATE = 8_000; // samples a second, as in telephony
/** Steps after which the tones begin anew: an octave. */
const STEPS = 12;

/**
 * Tones as a WAV file: 8 kHz, 16 bits, one channel. Each second is a semitone higher than the one before, so that whoever seeks in it
 * hears where they are.
 */
export const toneWav = (hertz: number, seconds: number): Buffer => {
  const samples = RATE * seconds;
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
    const step = Math.floor(n / RATE) % STEPS;
    const turns = (hertz * 2 ** (step / STEPS) * n) / RATE;
    wav.writeInt16LE(Math.round(8_000 * Math.sin(2 * Math.PI * turns)), 44 + 2 * n);
  }
  return wav;
};

/** Writes the sound of recordings, each sealed under its own media key with its location as the place. */
export const writeTones = async (
  home: string,
  recordings: readonly { readonly location: string; readonly key: Buffer; readonly seconds: number }[],
): Promise<void> => {
  for (const [index, { location, key, seconds }] of recordings.entries()) {
    const path = join(home, location);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFile(path, seal(key, toneWav(110 * (index + 1), seconds), location), { mode: 0o600 });
  }
};
