import type { Me, Session } from '../api/session.ts';
import { useText } from '../frame/text.tsx';
import { Page } from '../ui/page.tsx';

interface NoAccessProps {
  readonly session: Session;
  readonly me: Me;
}

/** Somebody who is signed in but may do nothing today: no role, or an undertaking is missing. */
export const NoAccess = ({ session }: NoAccessProps) => {
  const t = useText();
  return (
    <main>
      <Page title={t('sign-in.no_access.title')}>
        <p>{t('sign-in.no_access.body', { name: session.name })}</p>
      </Page>
    </main>
  );
};
