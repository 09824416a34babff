import { useParams } from '@tanstack/react-router';
import { useVocabulary } from '../api/vocabulary.ts';
import { useAccess } from '../frame/access.tsx';
import { AccessGate } from '../frame/access-gate.tsx';
import { useText } from '../frame/text.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { CustomerPage } from './customer-page.tsx';
import { useCustomer } from './overview.ts';

export const Screen = () => {
  const t = useText();
  const { subject = '' } = useParams({ strict: false }) as { subject?: string };
  const words = useVocabulary();
  const { ready } = useAccess();
  const customer = useCustomer(subject, words);
  if (ready && customer.data && words)
    return <CustomerPage key={subject} customer={customer.data} words={words} />;
  return (
    <Page title={t('customer.title')}>
      <AccessGate>
        {customer.error ? (
          <ProblemNotice failure={customer.error} again={() => void customer.refetch()} />
        ) : (
          <Skeleton lines={24} />
        )}
      </AccessGate>
    </Page>
  );
};
