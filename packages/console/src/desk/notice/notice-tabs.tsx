import { Link } from '@tanstack/react-router';
import { useText } from '../../frame/text.tsx';
import classes from './notice-tabs.module.css';

const TABS = [
  { to: '/desk/notice', label: 'notice.tab.published' },
  { to: '/desk/notice/draft', label: 'notice.tab.draft' },
  { to: '/desk/notice/access', label: 'notice.tab.access' },
] as const;

/** The parts of the desk. */
export const NoticeTabs = () => {
  const t = useText();
  return (
    <nav className={classes.tabs} aria-label={t('notice.tabs')}>
      {TABS.map(({ to, label }) => (
        <Link key={to} to={to} activeOptions={{ exact: true }} activeProps={{ 'aria-current': 'page' }}>
          {t(label)}
        </Link>
      ))}
    </nav>
  );
};
