import { IconLock } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
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

const CLOSED: CategoryView = { access: 'closed', opened_by: [] };

interface SectionNavigationProps {
  readonly overview: Overview;
  readonly words: Vocabulary;
  /** In reading order, as they stand on the page. */
  readonly open: readonly string[];
  readonly closed: readonly string[];
}

/** Leads to the sections of the page; what is closed or empty is seen from here. */
export const SectionNavigation = ({ overview, words, open, closed }: SectionNavigationProps) => {
  const t = useText();
  const list = useRef<HTMLElement>(null);
  useEffect(() => keepInWindow(list.current), []);
  const nameOf = (category: string) => words.categories[category]?.name ?? category;
  return (
    <nav ref={list} className={classes.navigation} aria-label={t('customer.sections')}>
      <ul>
        {open.map((category) => {
          const view = overview.categories[category] ?? CLOSED;
          return (
            <li key={category}>
              <a href={`#${category}`} data-faint={(countOf(view) === 0 && !isByTime(view)) || undefined}>
                <span>{nameOf(category)}</span>
                {!isByTime(view) && <span className={classes.count}>{countOf(view)}</span>}
              </a>
            </li>
          );
        })}
        {closed.map((category) => (
          <li key={category}>
            <a href={`#${category}`} data-faint>
              <span>{nameOf(category)}</span>
              <IconLock aria-hidden size={14} />
              <span className="unseen">{t('customer.closed')}</span>
            </a>
          </li>
        ))}
        <li>
          <a href="#looks">
            <span>{t('customer.looks.title')}</span>
          </a>
        </li>
      </ul>
    </nav>
  );
};

/**
 * Has the list end in the window wherever it begins there: under the head of the page, or in its place once that is scrolled away. What does not
 * fit is scrolled to in the list itself. Whether it stands beside the sections at all is the style's matter.
 */
const keepInWindow = (list: HTMLElement | null): (() => void) | undefined => {
  if (list === null) return undefined;
  const measure = () => list.style.setProperty('--begins', `${list.getBoundingClientRect().top}px`);
  measure();
  const moved = new ResizeObserver(measure); // what is above it has come or gone
  moved.observe(document.body);
  window.addEventListener('scroll', measure, { passive: true });
  window.addEventListener('resize', measure);
  return () => {
    moved.disconnect();
    window.removeEventListener('scroll', measure);
    window.removeEventListener('resize', measure);
  };
};
