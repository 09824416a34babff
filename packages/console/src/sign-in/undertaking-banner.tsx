import { Link, useLocation } from '@tanstack/react-router';
import { useVocabulary } from '../api/vocabulary.ts';
import { useAccess } from '../frame/access.tsx';
import { useText } from '../frame/text.tsx';
import classes from './undertaking-banner.module.css';
import { UNDERTAKINGS } from './undertakings-address.ts';

/** Tells somebody who is at work in one role that another of theirs stays closed for want of an undertaking (A4). */
export const UndertakingBanner = () => {
  const t = useText();
  const words = useVocabulary();
  const { me } = useAccess();
  const { pathname } = useLocation();
  const roles = [...new Set(me.undertakings_missing.flatMap((one) => one.roles))];
  const shown = roles.length > 0 && pathname !== UNDERTAKINGS;
  return (
    <div role="status">
      {shown && (
        <p className={classes.banner}>
          {t('sign-in.undertaking.waiting', {
            count: roles.length,
            roles: roles.map((role) => words?.roles[role]?.name ?? role).join(', '),
          })}{' '}
          <Link to={UNDERTAKINGS}>{t('sign-in.undertaking.go')}</Link>
        </p>
      )}
    </div>
  );
};
