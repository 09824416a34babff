import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { onAnswer } from '../api/api.ts';
import { fetchMe, type Session } from '../api/session.ts';
import { useText } from '../frame/text.tsx';
import { useFormats } from '../ui/formats.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useMutation } from '../ui/use-mutation.ts';
import classes from './outside.module.css';
import { lookAtSession, lookAtSessionAnew, SESSION } from './session-state.ts';
import { SIGNED_IN, signInAddress } from './sign-in-address.ts';
import { useModal } from './use-modal.ts';

/** How long before its end the person is warned (WCAG 2.2.1 asks for 20 seconds at least). */
const WARNED_BEFORE = 120_000; // milliseconds
/** Somebody who types is at work: the register hears of it this often. */
const TOLD_EVERY = 300_000;

/** Warns before the session ends, and lets it go on: by a button, and by working. */
export const SessionWatch = () => {
  const { data: session, dataUpdatedAt } = useQuery<Session>({ queryKey: SESSION, enabled: false });
  const [warned, setWarned] = useState(false);
  useEffect(() => {
    if (session === undefined) return undefined;
    const left = endOf(session, dataUpdatedAt).at - Date.now();
    const soon = left <= WARNED_BEFORE;
    setWarned(soon);
    // Other tabs may have kept it open: its end is asked for anew, before the warning and before it is said to be over.
    const wait = Math.max(0, soon ? left : left - WARNED_BEFORE) + 500;
    const timer = setTimeout(() => void lookAtSession(), wait);
    return () => clearTimeout(timer);
  }, [session, dataUpdatedAt]);
  useEffect(keepOpenWhileWorking, []);
  if (session === undefined || !warned) return null;
  return <Warning {...endOf(session, dataUpdatedAt)} close={() => setWarned(false)} />;
};

interface End {
  /** By this browser's clock, milliseconds since 1970. */
  readonly at: number;
  /** Whether it ends in any case. */
  readonly final: boolean;
}

const endOf = (session: Session, heardAt: number): End => {
  const ahead = Date.parse(session.now) - heardAt;
  const [idle, final] = [Date.parse(session.idle_ends_at), Date.parse(session.ends_at)];
  return { at: Math.min(idle, final) - ahead, final: final <= idle };
};

/**
 * A call that counts as use, and then the new end. It is a call of its own: the answer to one under way may be from before.
 * @throws when the register has not heard of it, or has not told the new end
 */
const goOn = async (): Promise<void> => {
  await fetchMe();
  await lookAtSessionAnew();
};

const keepOpenWhileWorking = (): (() => void) => {
  let usedAt = Date.now();
  const stop = onAnswer((status) => {
    if (status !== 0) usedAt = Date.now();
  });
  const work = () => {
    if (Date.now() - usedAt < TOLD_EVERY) return;
    usedAt = Date.now();
    void goOn().catch(() => undefined); // the warning comes in its time
  };
  for (const event of ['keydown', 'pointerdown']) document.addEventListener(event, work, { passive: true });
  return () => {
    stop();
    for (const event of ['keydown', 'pointerdown']) document.removeEventListener(event, work);
  };
};

/** Goes away when the new end is known. */
const Warning = ({ at, final, close }: End & { readonly close: () => void }) => {
  const t = useText();
  const { locale } = useIntl();
  const { clock } = useFormats();
  const title = useId();
  const place = useModal();
  const stay = useMutation({ mutationFn: goOn });
  const until = { time: clock(at) };
  return (
    <dialog
      ref={place}
      className={classes.soon}
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault();
        if (final) close();
        else if (!stay.isPending) stay.mutate();
      }}
      onClose={() => !place.current?.open && close()} // the browser closes it when Escape is pressed again and again
    >
      <h2 id={title}>{t('sign-in.soon.title')}</h2>
      <p>{final ? t('sign-in.soon.final', until) : t('sign-in.soon.idle', until)}</p>
      {!final && stay.error && <ProblemNotice failure={stay.error} />}
      <div className={classes.buttons}>
        {final ? (
          <Button
            component="a"
            href={signInAddress(SIGNED_IN, locale, true)}
            target="_blank"
            rel="noopener"
            onClick={close}
          >
            {t('sign-in.over.go')}
          </Button>
        ) : (
          <Button loading={stay.isPending} onClick={() => stay.mutate()}>
            {t('sign-in.soon.stay')}
          </Button>
        )}
        <Button variant="default" onClick={close}>
          {t('ui.close')}
        </Button>
      </div>
    </dialog>
  );
};
