import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconMenu2 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useVocabulary } from '../api/vocabulary.ts';
import { useAccess } from './access.tsx';
import { DESTINATIONS } from './destinations.ts';
import classes from './navigation.module.css';
import { useText } from './text.tsx';

/** Where one may go. In a narrow window it opens from a button. */
export const Navigation = () => {
  const t = useText();
  const access = useAccess();
  const words = useVocabulary();
  const [open, { toggle, close }] = useDisclosure(false);
  return (
    <nav className={classes.nav} aria-label={t('frame.nav')}>
      <Button
        className={classes.toggle ?? ''}
        variant="default"
        leftSection={<IconMenu2 aria-hidden size={18} />}
        aria-expanded={open}
        aria-controls="destinations"
        onClick={toggle}
      >
        {t('frame.nav.menu')}
      </Button>
      <ul id="destinations" className={classes.list} data-open={open || undefined}>
        {DESTINATIONS.filter(({ shown }) => shown(access, words)).map(({ to, label, icon: Icon }) => (
          <li key={to}>
            <Link
              to={to}
              className={classes.link}
              activeOptions={{ exact: to === '/' }}
              activeProps={{ 'aria-current': 'page' }}
              onClick={close}
            >
              <Icon aria-hidden size={18} />
              <span>{t(label)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
