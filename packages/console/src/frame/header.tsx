import { IconFileDescription } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { QuickFind } from '../find/quick-find.tsx';
import classes from './header.module.css';
import { PersonMenu } from './person-menu.tsx';
import { useText } from './text.tsx';

export const Header = () => {
  const t = useText();
  return (
    <header className={classes.header}>
      <Link to="/" className={classes.name} aria-label={t('frame.home')}>
        <IconFileDescription aria-hidden size={22} />
        <span>{t('frame.name')}</span>
      </Link>
      <QuickFind />
      <PersonMenu />
    </header>
  );
};
