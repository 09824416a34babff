import { call } from '../api/api.ts';
import { Problem } from '../api/problem.ts';
import { forgetSession } from './session-state.ts';

type SignOutPath = '/v1/session' | '/v1/sessions';

let asked: SignOutPath = '/v1/session';

/**
 * Ends the session here (`/v1/session`) or everywhere (`/v1/sessions`), and goes where the provider ends its own. What was read and typed is
 * forgotten in any case; that the session has ended is said only when the register has said so.
 */
export const signOut = async (path: SignOutPath): Promise<void> => {
  asked = path;
  try {
    const { continue_at } = (await (await call(path, { method: 'DELETE' })).json()) as {
      continue_at?: string | null;
    };
    forgetSession('signed_out');
    if (continue_at) window.location.assign(continue_at);
  } catch (failure) {
    const wasOver = failure instanceof Problem && failure.status === 401;
    forgetSession(wasOver ? 'signed_out' : 'unconfirmed');
  }
};

/** The same once more, after an answer that never came. */
export const signOutAgain = (): Promise<void> => signOut(asked);
