import { IconChevronDown } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useVocabulary } from '../api/vocabulary.ts';
import { useAccess } from './access.tsx';
import { AccessBar } from './access-bar.tsx';
import { ConnectionBanner } from './connection-banner.tsx';
import { Header } from './header.tsx';
import { useText } from './text.tsx';
import classes from './top.module.css';

/** Header and bar. Where they do not stay in sight, a line with the purpose and the reason does, and opens them where one is. */
export const Top = () => {
  const bar = useRef<HTMLDivElement>(null);
  const top = useRef<HTMLDivElement>(null);
  const gone = useOutOfSight(bar);
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    if (opened)
      top.current?.querySelector<HTMLElement>('#purpose, #controller')?.focus({ preventScroll: true });
  }, [opened]);
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it hears only that the keyboard has left it */}
      <div
        ref={top}
        className={opened ? `${classes.top} ${classes.opened}` : classes.top}
        onBlur={({ relatedTarget }) => {
          if (document.hasFocus() && !top.current?.contains(relatedTarget)) setOpened(false);
        }}
      >
        <Header />
        <div ref={bar}>
          <AccessBar />
        </div>
        <ConnectionBanner />
      </div>
      {gone && !opened && <Strip open={() => setOpened(true)} />}
    </>
  );
};

const Strip = ({ open }: { readonly open: () => void }) => {
  const t = useText();
  const words = useVocabulary();
  const { me, purpose, case: taken, reason } = useAccess();
  if (me.purposes_now.length === 0 && me.duties.length === 0) return null;
  const label = taken?.label;
  const ofCase = label === undefined ? t('frame.access.case') : t('frame.access.case_named', { label });
  return (
    <button type="button" className={classes.strip} onClick={open}>
      <span className="unseen">{t('frame.access')}: </span>
      {purpose !== undefined && (
        <span className={classes.purpose}>{words?.purposes[purpose]?.name ?? purpose}</span>
      )}
      <span className={classes.why}>{taken === undefined ? reason : ofCase}</span>
      <IconChevronDown className={classes.open} size={16} aria-hidden />
    </button>
  );
};

/** Whether less than half of an element is in the window. */
const useOutOfSight = (place: { readonly current: Element | null }): boolean => {
  const [gone, setGone] = useState(false);
  useEffect(() => {
    if (place.current === null) return undefined;
    const looks = new IntersectionObserver((seen) => setGone((seen.at(-1)?.intersectionRatio ?? 1) < 0.5), {
      threshold: 0.5,
    });
    looks.observe(place.current);
    return () => looks.disconnect();
  }, [place]);
  return gone;
};
