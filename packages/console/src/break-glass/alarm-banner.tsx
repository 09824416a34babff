import { Link } from '@tanstack/react-router';
import { useAccess } from '../frame/access.tsx';
import { useText } from '../frame/text.tsx';
import classes from './break-glass.module.css';

/** Tells who supervises the register, as it happens, that somebody broke the glass and it waits for review. */
export const AlarmBanner = () => {
  const t = useText();
  const { me } = useAccess();
  const waiting = me.alarms.break_glass ?? 0;
  return (
    <div role="status">
      {waiting > 0 && (
        <div className={`${classes.banner} ${classes.alarm}`}>
          <p>
            <strong>{t('break-glass.alarm', { count: waiting })}</strong>{' '}
            <Link to="/desk/break-glass">{t('break-glass.alarm.open')}</Link>
          </p>
        </div>
      )}
    </div>
  );
};
