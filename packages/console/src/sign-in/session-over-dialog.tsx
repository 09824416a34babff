import { Button } from '@mantine/core';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '../frame/text.tsx';
import classes from './outside.module.css';
import { forgetSession, lookAtSession, type SessionOver } from './session-state.ts';
import { SIGNED_IN, signInAddress } from './sign-in-address.ts';
import { useModal } from './use-modal.ts';

/**
 * Covers everything when the session has ended by time. What was typed waits behind it, out of sight, until its person has signed in in
 * another tab; for anybody else it is forgotten.
 */
export const SessionOverDialog = ({ why }: { readonly why: SessionOver }) => {
  const t = useText();
  const { locale } = useIntl();
  const place = useModal();
  const title = useId();
  return (
    <dialog
      ref={place}
      className={classes.over}
      aria-labelledby={title}
      onCancel={(event) => event.preventDefault()}
    >
      <h2 id={title}>{t('sign-in.over.title')}</h2>
      <p>{t(why === 'absolute' ? 'sign-in.over.absolute' : 'sign-in.over.idle')}</p>
      <p>{t('sign-in.over.next')}</p>
      <div className={classes.buttons}>
        <Button component="a" href={signInAddress(SIGNED_IN, locale)} target="_blank" rel="noopener">
          {t('sign-in.over.go')}
        </Button>
        <Button variant="default" onClick={() => void lookAtSession()}>
          {t('sign-in.over.done')}
        </Button>
        <Button variant="subtle" onClick={() => forgetSession(why === 'replaced' ? 'idle' : why)}>
          {t('sign-in.over.forget')}
        </Button>
      </div>
    </dialog>
  );
};
