import { Link } from '@tanstack/react-router';
import { Page } from '../ui/page.tsx';
import { useText } from './text.tsx';

/** An address at which there is no screen. */
export const Lost = () => {
  const t = useText();
  return (
    <Page title={t('frame.lost.title')}>
      <p>{t('frame.lost.body')}</p>
      <p>
        <Link to="/">{t('frame.lost.home')}</Link>
      </p>
    </Page>
  );
};
