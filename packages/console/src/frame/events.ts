import { useEffect } from 'react';
import { queryClient, REGISTER } from './query-client.ts';
import { endSession } from './session-end.ts';

/**
 * Follows what changes about the person's own access and the notice, as the register tells it: what one may do is asked anew, and what
 * was read under it is read again or, where it is no longer allowed, gone.
 */
export const useEvents = (signedIn: boolean): void => {
  useEffect(() => {
    if (!signedIn) return undefined;
    const events = new EventSource('/v1/session/events');
    const changed = () => {
      void queryClient.invalidateQueries({ queryKey: ['me'] });
      void queryClient.invalidateQueries({ queryKey: ['vocabulary'] });
      void queryClient.invalidateQueries({ queryKey: [REGISTER] });
    };
    events.addEventListener('access', changed);
    events.addEventListener('notice', changed);
    events.addEventListener('signed-out', endSession);
    return () => events.close();
  }, [signedIn]);
};
