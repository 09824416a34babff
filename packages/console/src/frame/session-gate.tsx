import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { onAnswer } from '../api/api.ts';
import { Problem } from '../api/problem.ts';
import { fetchSession } from '../api/session.ts';
import { NoAccess } from '../sign-in/no-access.tsx';
import { SignedOut } from '../sign-in/signed-out.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { AccessProvider, useMe } from './access.tsx';
import { useEvents } from './events.ts';
import { queryClient } from './query-client.ts';
import { endSession } from './session-end.ts';

/** Lets in who is signed in and may do something; shows everybody else the way. Holds no data of a session that has ended. */
export const SessionGate = ({ children }: { readonly children: ReactNode }) => {
  const session = useQuery({
    queryKey: ['session'],
    queryFn: fetchSession,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const me = useMe(session.data !== undefined);
  const wasSignedIn = useRef(false);
  if (session.data) wasSignedIn.current = true;
  useEffect(
    () =>
      onAnswer((status) => {
        if (status === 401 && wasSignedIn.current) endSession();
      }),
    [],
  );
  useEvents(session.data !== undefined && !session.isError);

  if (session.error instanceof Problem && session.error.status === 401)
    return <SignedOut expired={wasSignedIn.current} />;
  const failure = session.error ?? me.error;
  if (failure) return <ProblemNotice failure={failure} again={() => void queryClient.refetchQueries()} />;
  if (!session.data || !me.data) return null;
  const { purposes_now, duties } = me.data;
  if (purposes_now.length === 0 && duties.length === 0)
    return <NoAccess session={session.data} me={me.data} />;
  return (
    <AccessProvider session={session.data} me={me.data}>
      {children}
    </AccessProvider>
  );
};
