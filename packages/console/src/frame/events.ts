import { useEffect } from 'react';
import { followRegister } from '../sign-in/register-events.ts';
import { lookAtSession, sessionEnded } from '../sign-in/session-state.ts';
import { queryClient, REGISTER } from './query-client.ts';

/**
 * Follows what changes about the person's own access and the notice, as the register tells it: what one may do is asked anew, and what
 * was read under it is read again or, where it is no longer allowed, gone.
 */
export const useEvents = (signedIn: boolean): void => {
  useEffect(() => {
    if (!signedIn) return undefined;
    return followRegister(
      ({ event, why }) => {
        if (event === 'signed-out') return sessionEnded(why);
        void queryClient.invalidateQueries({ queryKey: ['me'] });
        void queryClient.invalidateQueries({ queryKey: ['vocabulary'] });
        void queryClient.invalidateQueries({ queryKey: [REGISTER] });
      },
      () => void lookAtSession(),
    );
  }, [signedIn]);
};
