import { Button } from '@mantine/core';
import { useIntl } from 'react-intl';
import { isProblem } from '../api/problem.ts';
import type { Me, Session } from '../api/session.ts';
import { useVocabulary } from '../api/vocabulary.ts';
import { useText } from '../frame/text.tsx';
import { Page } from '../ui/page.tsx';
import { AcceptUndertakings } from './accept-undertakings.tsx';
import classes from './outside.module.css';
import { Outside } from './outside.tsx';
import { signInAddress } from './sign-in-address.ts';
import { signOut } from './sign-out.ts';

interface NoAccessProps {
  readonly session: Session;
  /** Undefined for who is not on the staff list. */
  readonly me: Me | undefined;
}

/** Whether a failed `/v1/me` says that the person is not, or no longer, on the staff list. */
export const isUnlisted = (failure: unknown): boolean => isProblem(failure, 'actor-unknown');

/** Somebody who is signed in but may do nothing today: why, and what opens it. */
export const NoAccess = ({ session, me }: NoAccessProps) => {
  const t = useText();
  const { locale } = useIntl();
  const recipients = useVocabulary()?.recipients;
  const why = whyNothing(me);
  const employer = me?.agreement_missing ?? '';
  return (
    <Outside>
      <Page title={t(`sign-in.no_access.${why}.title`)}>
        <p>
          {t(`sign-in.no_access.${why}.body`, {
            name: session.name,
            employer: recipients?.[employer]?.name ?? employer,
          })}
        </p>
        {why === 'undertaking' && <AcceptUndertakings />}
        <div className={classes.buttons}>
          <Button variant="default" onClick={() => void signOut('/v1/session')}>
            {t('frame.sign_out')}
          </Button>
          {why !== 'undertaking' && (
            <Button variant="default" component="a" href={signInAddress('/', locale, true)}>
              {t('sign-in.go_as_another')}
            </Button>
          )}
        </div>
      </Page>
    </Outside>
  );
};

/** The employer's agreement closes everything, so it goes before an undertaking that would open nothing. */
const whyNothing = (me: Me | undefined): 'unlisted' | 'agreement' | 'undertaking' | 'role' => {
  if (me === undefined) return 'unlisted';
  if (me.agreement_missing != null) return 'agreement';
  return me.undertakings_missing.length > 0 ? 'undertaking' : 'role';
};
