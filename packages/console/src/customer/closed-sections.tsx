import { IconLock } from '@tabler/icons-react';
import type { Vocabulary } from '../api/vocabulary.ts';
import { useText } from '../frame/text.tsx';
import { OpenedBy } from './closed-to.tsx';
import classes from './customer.module.css';
import type { Overview } from './overview.ts';
import { NamedSection } from './section-parts.tsx';

interface ClosedSectionsProps {
  readonly categories: readonly string[];
  readonly overview: Overview;
  readonly words: Vocabulary;
}

/** The categories that the purpose does not open, together: each with the purposes that do and who has them. */
export const ClosedSections = ({ categories, overview, words }: ClosedSectionsProps) => {
  const t = useText();
  if (categories.length === 0) return null;
  const openedBy = (category: string) => {
    const view = overview.categories[category];
    return view?.access === 'closed' ? view.opened_by : [];
  };
  return (
    <NamedSection id="closed" name={t('customer.closed.title', { count: categories.length })}>
      <p className={classes.note}>{t('customer.closed.lead')}</p>
      {categories.map((category) => (
        <div key={category} id={category} className={classes.closedLine}>
          <h3>
            <IconLock aria-hidden size={14} className={classes.lock} />
            {words.categories[category]?.name ?? category}
          </h3>
          <div>
            {openedBy(category).length === 0 && <p>{t('customer.closed.by_none')}</p>}
            <OpenedBy openedBy={openedBy(category)} />
          </div>
        </div>
      ))}
    </NamedSection>
  );
};
