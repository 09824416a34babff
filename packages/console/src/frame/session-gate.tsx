import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { onAnswer } from '../api/api.ts';
import { Problem } from '../api/problem.ts';
import type { Session } from '../api/session.ts';
import { failedSignIn, SIGNED_OUT } from '../sign-in/failed-sign-in.ts';
import { isUnlisted, NoAccess } from '../sign-in/no-access.tsx';
import { Outside } from '../sign-in/outside.tsx';
import { onSignedInElsewhere, tellSignedIn } from '../sign-in/session-news.ts';
import { SessionOverDialog } from '../sign-in/session-over-dialog.tsx';
import {
  enterSession,
  lookAtSession,
  mayComeBack,
  SESSION,
  useSessionOver,
} from '../sign-in/session-state.ts';
import { SessionWatch } from '../sign-in/session-watch.tsx';
import { SignedOut } from '../sign-in/signed-out.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { AccessProvider, useMe } from './access.tsx';
import { useEvents } from './events.ts';
import { queryClient } from './query-client.ts';
import { useText } from './text.tsx';

/** Lets in who is signed in and may do something; shows everybody else the way. Holds no data of a session that somebody ended. */
export const SessionGate = ({ children }: { readonly children: ReactNode }) => {
  const over = useSessionOver();
  const session = useQuery<Session>({
    queryKey: SESSION,
    queryFn: enterSession,
    staleTime: Number.POSITIVE_INFINITY,
    enabled: over === undefined,
  });
  const open = session.data !== undefined && over === undefined;
  const me = useMe(open);
  useEvents(open);
  useEffect(() => onSignedInElsewhere(() => void lookAtSession()), []);
  useEffect(lookWhenComingBack, []);
  useEffect(
    () =>
      onAnswer((status) => {
        if (status === 401 && queryClient.getQueryData(SESSION) !== undefined) void lookAtSession();
      }),
    [],
  );
  const actor = session.data?.actor;
  useEffect(() => {
    if (actor !== undefined) tellSignedIn();
  }, [actor]);

  const back = over !== undefined && mayComeBack(over) && session.data !== undefined;
  if (over !== undefined && !back) return <SignedOut why={over} />;
  const failed = failedSignIn() !== undefined;
  if ((failed || window.location.pathname === SIGNED_OUT) && !session.isLoading)
    return session.data === undefined || failed ? <SignedOut why={undefined} /> : <Navigate to="/" replace />;
  if (session.data === undefined) {
    if (session.error instanceof Problem && session.error.status === 401)
      return <SignedOut why={undefined} />;
    return <Failed failure={session.error} />;
  }
  if (isUnlisted(me.error)) return <NoAccess session={session.data} me={undefined} />;
  if (me.data === undefined) return <Failed failure={me.error} />;
  const { purposes_now, duties } = me.data;
  const nothing = purposes_now.length === 0 && duties.length === 0;
  return (
    <>
      {nothing ? (
        <NoAccess session={session.data} me={me.data} />
      ) : (
        <AccessProvider key={actor} session={session.data} me={me.data}>
          {children}
        </AccessProvider>
      )}
      {over === undefined ? <SessionWatch /> : <SessionOverDialog why={over} />}
    </>
  );
};

/** Who comes back to the tab, from lunch or from signing in in another one, sees at once how things are. */
const lookWhenComingBack = (): (() => void) => {
  const look = () => {
    if (document.visibilityState === 'visible' && queryClient.getQueryData(SESSION)) void lookAtSession();
  };
  document.addEventListener('visibilitychange', look);
  return () => document.removeEventListener('visibilitychange', look);
};

const Failed = ({ failure }: { readonly failure: unknown }) => {
  const t = useText();
  if (!failure) return null;
  return (
    <Outside>
      <Page title={t('frame.unopened')}>
        <ProblemNotice failure={failure} again={() => void queryClient.refetchQueries()} />
      </Page>
    </Outside>
  );
};
