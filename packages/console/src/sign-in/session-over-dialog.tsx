import { Button } from '@mantine/core';
import { useId, useLayoutEffect } from 'react';
import { createPortal } from 'react-dom';
import { useIntl } from 'react-intl';
import { useText } from '../frame/text.tsx';
import classes from './outside.module.css';
import { forgetSession, lookAtSession, type SessionOver } from './session-state.ts';
import { SIGNED_IN, signInAddress } from './sign-in-address.ts';
import { useModal } from './use-modal.ts';

/**
 * Stands in the place of everything when the session has ended by time. What was typed waits, not drawn, until its person has signed in in
 * another tab; for anybody else it is forgotten.
 */
export const SessionOverDialog = ({ why }: { readonly why: SessionOver }) => {
  const t = useText();
  const { locale } = useIntl();
  const place = useModal({ stays: true });
  useLayoutEffect(hideAllElse, []);
  const title = useId();
  return createPortal(
    <dialog
      ref={place}
      className={classes.over}
      data-over
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
    </dialog>,
    document.body,
  );
};

/** The page, its windows and its sound (`theme.css` draws nothing but what has `data-over`). */
const hideAllElse = (): (() => void) => {
  for (const sound of document.querySelectorAll('audio')) sound.pause();
  document.documentElement.dataset.sessionOver = '';
  return () => {
    delete document.documentElement.dataset.sessionOver;
  };
};
