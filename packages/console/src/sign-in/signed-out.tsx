import { Button } from '@mantine/core';
import { useText } from '../frame/text.tsx';
import { Page } from '../ui/page.tsx';

/** What somebody sees who is not signed in, or no longer. Signing in leads back to where they were. */
export const SignedOut = ({ expired }: { readonly expired: boolean }) => {
  const t = useText();
  const back = encodeURIComponent(window.location.pathname);
  return (
    <main>
      <Page title={expired ? t('sign-in.expired.title') : t('sign-in.signed_out.title')}>
        <p>{expired ? t('sign-in.expired.body') : t('sign-in.signed_out.body')}</p>
        <p>
          <Button component="a" href={`/sign-in?return_to=${back}`}>
            {t('sign-in.go')}
          </Button>
        </p>
        <p>
          <a href="/notice">{t('sign-in.notice')}</a>
        </p>
      </Page>
    </main>
  );
};
