import { Link, useParams } from '@tanstack/react-router';
import { isProblem } from '../api/problem.ts';
import { useVocabulary } from '../api/vocabulary.ts';
import { SavedProvider, useSavedLast } from '../edit/saved.tsx';
import { useAccess } from '../frame/access.tsx';
import { AccessGate } from '../frame/access-gate.tsx';
import { useText } from '../frame/text.tsx';
import { useAnnounced } from '../ui/announce.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { CustomerPage } from './customer-page.tsx';
import { useCustomer } from './overview.ts';

export const Screen = () => {
  const { subject = '' } = useParams({ strict: false }) as { subject?: string };
  const { purpose, controller } = useAccess();
  return (
    <SavedProvider key={[subject, purpose, controller].join(' ')}>
      <CustomerScreen subject={subject} />
    </SavedProvider>
  );
};

const CustomerScreen = ({ subject }: { readonly subject: string }) => {
  const t = useText();
  const words = useVocabulary();
  const { ready } = useAccess();
  const customer = useCustomer(subject, words);
  const saved = useSavedLast();
  if (ready && customer.data && words)
    return <CustomerPage key={subject} customer={customer.data} words={words} />;
  const closedBySaving = saved !== undefined && isProblem(customer.error, 'subject-not-found');
  return (
    <Page title={t('customer.title')}>
      <AccessGate>
        {closedBySaving ? (
          <ClosedBySaving />
        ) : customer.error ? (
          <ProblemNotice failure={customer.error} again={() => void customer.refetch()} />
        ) : (
          <Skeleton lines={24} />
        )}
      </AccessGate>
    </Page>
  );
};

/** A ban, an objection or a block closes the customer to the purpose that wrote it down: that is what was to be, and no failure. */
const ClosedBySaving = () => {
  const t = useText();
  const words = useVocabulary();
  const { purpose = '' } = useAccess();
  const title = t('customer.closed.saved');
  useAnnounced(title);
  return (
    <EmptyState title={title} action={<Link to="/">{t('customer.closed.saved_on')}</Link>}>
      {t('customer.closed.saved_why', { purpose: words?.purposes[purpose]?.name ?? purpose })}
    </EmptyState>
  );
};
