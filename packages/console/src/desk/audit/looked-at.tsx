import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type Customer, rowsAt, SUBJECT, textOf } from '../../customer/overview.ts';
import { inHandNow } from '../../frame/in-hand.ts';
import { registerKey } from '../../frame/queries.ts';
import { queryClient } from '../../frame/query-client.ts';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Id of the customer whose looks the log is asked for. No address says it, and a reload keeps it. */
    readonly lookedAt?: string;
  }
}

interface LooksLinkProps {
  readonly subject: string;
  readonly label?: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** To all looks at one customer in the log. */
export const LooksLink = ({ subject, label, className = '', children }: LooksLinkProps) => (
  <Link to="/desk/log" state={{ lookedAt: subject }} aria-label={label} className={className}>
    {children}
  </Link>
);

/** What the customer is called, where their page was read under the purpose in hand a moment ago; nothing is read for it. */
export const nameInMemory = (subject: string): string | undefined => {
  const read = queryClient.getQueryData<Customer>(registerKey(inHandNow(), [SUBJECT, subject]));
  if (read === undefined) return undefined;
  const [customer] = rowsAt(read.overview, 'customers');
  const [person] = rowsAt(read.overview, 'persons');
  const [organisation] = rowsAt(read.overview, 'organisations');
  const words = [
    customer && textOf(customer, 'customer_number'),
    organisation && textOf(organisation, 'name'),
    person && [textOf(person, 'family_name'), textOf(person, 'given_names')].filter(Boolean).join(' '),
  ];
  return words.filter(Boolean).join(' · ') || undefined;
};
