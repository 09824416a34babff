import type { ComponentType } from 'react';
import type { Vocabulary } from '../api/vocabulary.ts';
import { useCaseRights } from '../cases/case-words.ts';
import { CustomerCases } from '../cases/customer-cases.tsx';
import { CustomerRequests } from '../requests/customer-requests.tsx';
import { useRequestRights } from '../requests/request-rights.ts';
import { BillingSection } from './billing-section.tsx';
import { OrdersSection } from './orders-section.tsx';
import { type Overview, rowsAt, textOf } from './overview.ts';
import { PermissionsSection } from './permissions-section.tsx';
import { RecordRows } from './record-rows.tsx';
import { RecordingsSection } from './recordings-section.tsx';
import { NamedSection, type SectionProps } from './section-parts.tsx';
import { ServicesSection } from './services-section.tsx';
import { SpanSection } from './span-section.tsx';

/** Cases, as who works with them sees them; for others the bare links. */
const CasesSection = (props: SectionProps) => {
  const { mayOpen } = useCaseRights();
  return mayOpen ? <CustomerCases subject={props.customer.overview.subject} /> : <PlainSection {...props} />;
};

/** Requests with their time, for who reads it; for others the bare rows. */
const RequestsSection = (props: SectionProps) => {
  const { mayRead } = useRequestRights();
  const { overview } = props.customer;
  const [relationship] = rowsAt(overview, 'relationships');
  return mayRead ? (
    <CustomerRequests
      subject={overview.subject}
      person={relationship === undefined || textOf(relationship, 'kind') === 'person'}
      rows={rowsAt(overview, 'subject-requests')}
    />
  ) : (
    <PlainSection {...props} />
  );
};

/** Sections that show more than rows. */
const OWN: Readonly<Record<string, ComponentType<SectionProps>>> = {
  services: ServicesSection,
  orders: OrdersSection,
  billing: BillingSection,
  recordings: RecordingsSection,
  permissions: PermissionsSection,
  cases: CasesSection,
  requests: RequestsSection,
};

const recordsOf = (
  { categories }: Overview,
  words: Vocabulary,
  category: string,
): SectionProps['records'] => {
  const view = categories[category];
  if (view === undefined || view.access === 'closed') return [];
  const known = Object.entries(words.categories[category]?.records ?? {});
  return known.flatMap(([record, { path }]) => {
    const found = view.records[path];
    return found === undefined ? [] : [{ record, view: found }];
  });
};

/** One category of the notice that is open, with its rows. */
export const CategorySection = ({ customer, words, category }: Omit<SectionProps, 'records'>) => {
  const records = recordsOf(customer.overview, words, category);
  const name = words.categories[category]?.name ?? category;
  const Own = OWN[category];
  return (
    <NamedSection id={category} name={name} landmark={category !== 'cases'}>
      {Own ? (
        <Own customer={customer} words={words} category={category} records={records} />
      ) : (
        <PlainSection customer={customer} words={words} category={category} records={records} />
      )}
    </NamedSection>
  );
};

const PlainSection = ({ customer, words, category, records }: SectionProps) => {
  const { subject } = customer.overview;
  const [relationship] = rowsAt(customer.overview, 'relationships');
  const other =
    relationship === undefined || textOf(relationship, 'kind') === 'person' ? 'organisation' : 'person';
  // Persons and organisations have names of their own kind.
  return records
    .filter(({ record }) => record !== other)
    .map(({ record, view }) =>
      view.by_time ? (
        <SpanSection key={record} subject={subject} record={record} category={category} words={words} />
      ) : (
        <RecordRows
          key={record}
          customer={customer}
          record={record}
          category={category}
          view={view}
          words={words}
          alone={records.filter((one) => one.record !== other).length === 1}
        />
      ),
    );
};
