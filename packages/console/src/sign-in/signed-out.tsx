import { Button } from '@mantine/core';
import { useIntl } from 'react-intl';
import { useText } from '../frame/text.tsx';
import { Page } from '../ui/page.tsx';
import { failedSignIn, SIGNED_OUT, wayBack } from './failed-sign-in.ts';
import classes from './outside.module.css';
import { Outside } from './outside.tsx';
import type { SessionOver } from './session-state.ts';
import { signInAddress } from './sign-in-address.ts';
import { signOutAgain } from './sign-out.ts';

/** What somebody sees who is not signed in, or no longer. Signing in leads back to where they were. */
export const SignedOut = ({ why }: { readonly why: SessionOver | undefined }) => {
  const t = useText();
  const { locale } = useIntl();
  const { code, minutes } = failedSignIn() ?? {};
  const known = code !== undefined && CODES.has(code) ? code : 'other';
  const end = why ?? (window.location.pathname === SIGNED_OUT ? 'signed_out' : 'first');
  return (
    <Outside>
      <Page title={code !== undefined ? t(`sign-in.code.${known}.title`) : t(`sign-in.end.${end}.title`)}>
        <div role={code === undefined && end !== 'unconfirmed' ? undefined : 'alert'}>
          <p>
            {code !== undefined ? t(`sign-in.code.${known}.next`, { minutes }) : t(`sign-in.end.${end}.next`)}
          </p>
        </div>
        <p className={classes.buttons}>
          {code === undefined && end === 'unconfirmed' ? (
            <Button onClick={() => void signOutAgain()}>{t('frame.sign_out')}</Button>
          ) : (
            <Button component="a" href={signInAddress(wayBack(), locale, code === 'actor-unknown')}>
              {code === 'actor-unknown' ? t('sign-in.go_as_another') : t('sign-in.go')}
            </Button>
          )}
        </p>
        {code !== undefined && <p className={classes.code}>{t('ui.problem.code', { code: shown(code) })}</p>}
      </Page>
    </Outside>
  );
};

/** Codes of a failed sign-in that the console has words for. */
const CODES = new Set([
  'sign-in-expired',
  'sign-in-cookie-missing',
  'sign-in-declined',
  'sign-in-failed',
  'sign-in-provider-unreachable',
  'console-sign-in-not-configured',
  'actor-unknown',
  'too-many-sign-ins',
  'database-unreachable',
]);

/** What stands in the address can be anybody's: only what could be a code is shown. */
const shown = (code: string): string => (/^[a-z][a-z-]{2,40}$/.test(code) ? code : '–');
