import { IconLock } from '@tabler/icons-react';
import type { Vocabulary } from '../api/vocabulary.ts';
import { useText } from '../frame/text.tsx';
import classes from './customer.module.css';
import type { CategoryView, Overview } from './overview.ts';

const countOf = (view: CategoryView): number =>
  view.access === 'closed'
    ? 0
    : Object.values(view.records).reduce((sum, one) => sum + (one.by_time ? 0 : one.rows.length), 0);

const isByTime = (view: CategoryView): boolean =>
  view.access === 'open' && Object.values(view.records).some((one) => one.by_time);

interface SectionNavigationProps {
  readonly overview: Overview;
  readonly words: Vocabulary;
  readonly order: readonly string[];
}

/** Leads to the sections of the page; what is closed or empty is seen from here. */
export const SectionNavigation = ({ overview, words, order }: SectionNavigationProps) => {
  const t = useText();
  return (
    <nav className={classes.navigation} aria-label={t('customer.sections')}>
      <ul>
        {order.map((category) => {
          const view = overview.categories[category] ?? { access: 'closed', opened_by: [] };
          const closed = view.access === 'closed';
          return (
            <li key={category}>
              <a
                href={`#${category}`}
                data-faint={(!closed && countOf(view) === 0 && !isByTime(view)) || undefined}
              >
                <span>{words.categories[category]?.name ?? category}</span>
                {closed ? (
                  <>
                    <IconLock aria-hidden size={14} />
                    <span className="unseen">{t('customer.closed')}</span>
                  </>
                ) : (
                  !isByTime(view) && <span className={classes.count}>{countOf(view)}</span>
                )}
              </a>
            </li>
          );
        })}
        <li>
          <a href="#looks">
            <span>{t('customer.looks.title')}</span>
          </a>
        </li>
      </ul>
    </nav>
  );
};
