import { startTransition, useEffect, useState } from 'react';
import type { Vocabulary } from '../api/vocabulary.ts';
import { SavedBar } from '../edit/saved.tsx';
import { useText } from '../frame/text.tsx';
import { Page } from '../ui/page.tsx';
import { CategorySection } from './category-section.tsx';
import { ClosedSections } from './closed-sections.tsx';
import classes from './customer.module.css';
import { CustomerFlags } from './customer-flags.tsx';
import { CustomerHead, useCustomerName } from './customer-head.tsx';
import { LooksSection } from './looks-section.tsx';
import { type Customer, isClosed } from './overview.ts';
import { ProvenanceProvider } from './provenance.tsx';
import { SectionNavigation } from './section-navigation.tsx';
import { inReadingOrder } from './section-order.ts';
import { WordsProvider } from './words.tsx';

/** Sections that fill a tall window: what is below it is drawn in the frame after, so that nobody waits for what is out of sight. */
const FIRST = 8;

const useAfterFirstPaint = (): boolean => {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setTimeout(() => startTransition(() => setPainted(true))));
    return () => cancelAnimationFrame(frame);
  }, []);
  return painted;
};

interface CustomerPageProps {
  readonly customer: Customer;
  readonly words: Vocabulary;
}

/** Everything on one subject that the purpose opens, and for the rest who has it. */
export const CustomerPage = ({ customer, words }: CustomerPageProps) => {
  const t = useText();
  const { overview } = customer;
  const name = useCustomerName(overview);
  const order = inReadingOrder(Object.keys(words.categories));
  const open = order.filter((category) => !isClosed(overview, category));
  const closed = order.filter((category) => isClosed(overview, category));
  const whole = useAfterFirstPaint();
  return (
    <WordsProvider words={words}>
      <ProvenanceProvider>
        <Page title={t('customer.title')} heading={name}>
          <CustomerHead overview={overview} />
          <CustomerFlags overview={overview} words={words} />
          <div className={classes.columns}>
            <SectionNavigation overview={overview} words={words} open={open} closed={closed} />
            <div className={classes.sections}>
              {open.slice(0, whole ? open.length : FIRST).map((category) => (
                <CategorySection key={category} category={category} customer={customer} words={words} />
              ))}
              {whole && <ClosedSections categories={closed} overview={overview} words={words} />}
              {whole && <LooksSection subject={overview.subject} words={words} />}
            </div>
          </div>
        </Page>
        <SavedBar />
      </ProvenanceProvider>
    </WordsProvider>
  );
};
