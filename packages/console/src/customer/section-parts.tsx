import { type ReactNode, useId } from 'react';
import type { Vocabulary } from '../api/vocabulary.ts';
import { useText } from '../frame/text.tsx';
import classes from './customer.module.css';
import type { Customer, RecordView } from './overview.ts';

/** What a section is given: the category's records that are open, by record. */
export interface SectionProps {
  readonly customer: Customer;
  readonly words: Vocabulary;
  readonly category: string;
  readonly records: readonly { readonly record: string; readonly view: RecordView }[];
}

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

/** For sections that tell the rows themselves: what is left is to add one. */
export const NO_ROWS = { closed_by: [], rows: [] } as const;

/** Says that there is nothing. */
export const Nothing = () => {
  const t = useText();
  return <p className={classes.nothing}>{t('customer.nothing')}</p>;
};
