import { Link } from '@tanstack/react-router';
import { useText } from '../frame/text.tsx';
import { Page } from '../ui/page.tsx';

/** The end of a sign-in that was begun in another tab, so that what was typed there could stay. */
export const Screen = () => {
  const t = useText();
  return (
    <Page title={t('sign-in.signed_in.title')}>
      <p>{t('sign-in.signed_in.body')}</p>
      <p>
        <Link to="/">{t('sign-in.signed_in.here')}</Link>
      </p>
    </Page>
  );
};
