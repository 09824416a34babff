import { AccessGate } from '../frame/access-gate.tsx';
import { useText } from '../frame/text.tsx';
import { Page } from '../ui/page.tsx';

export const Screen = () => {
  const t = useText();
  return (
    <Page title={t('find.title')} focus={false}>
      <AccessGate>{null}</AccessGate>
    </Page>
  );
};
