import { call } from '../api/api.ts';
import { forgetSession } from './session-state.ts';

/** Ends the session here (`/v1/session`) or everywhere (`/v1/sessions`), and goes where the provider ends its own. */
export const signOut = async (path: '/v1/session' | '/v1/sessions'): Promise<void> => {
  const answer = await call(path, { method: 'DELETE' }).catch(() => undefined);
  const { continue_at = null } = ((await answer?.json().catch(() => ({}))) ?? {}) as {
    continue_at?: string | null;
  };
  forgetSession('signed_out');
  if (continue_at !== null) window.location.assign(continue_at);
};
