import { Link } from '@tanstack/react-router';
import { useAccess } from '../frame/access.tsx';
import { useText } from '../frame/text.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { AcceptUndertakings } from './accept-undertakings.tsx';

/** The undertakings that one's roles need and that are not in force, to be read and accepted. */
export const Screen = () => {
  const t = useText();
  const { me } = useAccess();
  return (
    <Page title={t('sign-in.undertakings.title')}>
      <div role="status">
        {me.undertakings_missing.length === 0 && (
          <EmptyState
            title={t('sign-in.undertakings.none')}
            action={<Link to="/">{t('sign-in.undertakings.home')}</Link>}
          />
        )}
      </div>
      {me.undertakings_missing.length > 0 && <AcceptUndertakings />}
    </Page>
  );
};
