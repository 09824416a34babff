import { Link } from '@tanstack/react-router';
import { useAccess } from '../frame/access.tsx';
import { useText } from '../frame/text.tsx';
import { useAnnounced } from '../ui/announce.ts';
import classes from './break-glass.module.css';

/** Tells who supervises the register, as it happens, that somebody broke the glass and it waits for review. */
export const AlarmBanner = () => {
  const t = useText();
  const { me } = useAccess();
  const waiting = me.alarms.break_glass ?? 0;
  const told = t('break-glass.alarm', { count: waiting });
  useAnnounced(waiting > 0 ? told : undefined, String(waiting));
  return waiting > 0 ? (
    <section className={`${classes.banner} ${classes.alarm}`} aria-label={t('break-glass.nav.review')}>
      <p>
        <strong>{told}</strong> <Link to="/desk/break-glass">{t('break-glass.alarm.open')}</Link>
      </p>
    </section>
  ) : null;
};
