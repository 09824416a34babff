import { vi } from 'vitest';

/**
 * Looks again and again until what is looked for holds: what one part of the register tells another (an ended role, a message that went
 * out) comes a moment later. It waits far longer than a busy machine takes.
 */
export const until = <Seen>(look: () => Seen | Promise<Seen>): Promise<Seen> =>
  vi.waitFor(look, { interval: 10, timeout: 30_000 });
