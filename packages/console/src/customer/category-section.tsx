import { type ComponentType, type ReactNode, useId } from 'react';
import type { Vocabulary } from '../api/vocabulary.ts';
import { useCaseRights } from '../cases/case-words.ts';
import { CustomerCases } from '../cases/customer-cases.tsx';
import { useText } from '../frame/text.tsx';
import { BillingSection } from './billing-section.tsx';
import { ClosedTo } from './closed-to.tsx';
import classes from './customer.module.css';
import { OrdersSection } from './orders-section.tsx';
import { type Customer, type Overview, type RecordView, rowsAt, textOf } from './overview.ts';
import { PermissionsSection } from './permissions-section.tsx';
import { RecordRows } from './record-rows.tsx';
import { RecordingsSection } from './recordings-section.tsx';
import { ServicesSection } from './services-section.tsx';
import { SpanSection } from './span-section.tsx';

/** What a section is given: the category's records that are open, by record. */
export interface SectionProps {
  readonly customer: Customer;
  readonly words: Vocabulary;
  readonly category: string;
  readonly records: readonly { readonly record: string; readonly view: RecordView }[];
}

/** Cases, as who works with them sees them; for others the bare links. */
const CasesSection = (props: SectionProps) => {
  const { mayOpen } = useCaseRights();
  return mayOpen ? <CustomerCases subject={props.customer.overview.subject} /> : <PlainSection {...props} />;
};

/** Sections that show more than rows. */
const OWN: Readonly<Record<string, ComponentType<SectionProps>>> = {
  services: ServicesSection,
  orders: OrdersSection,
  billing: BillingSection,
  recordings: RecordingsSection,
  permissions: PermissionsSection,
  cases: CasesSection,
};

const recordsOf = (
  { categories }: Overview,
  words: Vocabulary,
  category: string,
): SectionProps['records'] | undefined => {
  const view = categories[category];
  if (view === undefined || view.access === 'closed') return undefined;
  const known = Object.entries(words.categories[category]?.records ?? {});
  return known.flatMap(([record, { path }]) => {
    const found = view.records[path];
    return found === undefined ? [] : [{ record, view: found }];
  });
};

/** One category of the notice: open with its rows, or closed with those who have it. */
export const CategorySection = ({ customer, words, category }: Omit<SectionProps, 'records'>) => {
  const records = recordsOf(customer.overview, words, category);
  const view = customer.overview.categories[category];
  const name = words.categories[category]?.name ?? category;
  if (records === undefined) {
    const openedBy = view?.access === 'closed' ? view.opened_by : [];
    return (
      <NamedSection id={category} name={name}>
        <ClosedTo openedBy={openedBy} />
      </NamedSection>
    );
  }
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

interface NamedSectionProps {
  readonly id: string;
  readonly name: string;
  /** Whether it is a landmark; not where what is in it is one. Default true. */
  readonly landmark?: boolean;
  readonly children: ReactNode;
}

/** A section that the navigation of the page leads to. */
export const NamedSection = ({ id, name, landmark = true, children }: NamedSectionProps) => {
  const heading = useId();
  return (
    <section id={id} className={classes.section} aria-labelledby={landmark ? heading : undefined}>
      <h2 id={heading}>{name}</h2>
      {children}
    </section>
  );
};

/** Says that there is nothing. */
export const Nothing = () => {
  const t = useText();
  return <p className={classes.nothing}>{t('customer.nothing')}</p>;
};
