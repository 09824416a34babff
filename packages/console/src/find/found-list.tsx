import { Button } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { isProblem } from '../api/problem.ts';
import { AccessGate } from '../frame/access-gate.tsx';
import { useText } from '../frame/text.tsx';
import { useAnnounced } from '../ui/announce.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { focusField } from './field-focus.ts';
import classes from './found.module.css';
import { FoundLine } from './found-line.tsx';
import type { useFind } from './use-find.ts';

interface FoundListProps {
  readonly find: ReturnType<typeof useFind>;
  readonly onOpen?: (() => void) | undefined;
}

/** What was found, or why nothing is. Arrows go from one to the next and back to the field. */
export const FoundList = ({ find, onOpen }: FoundListProps) => {
  const t = useText();
  const list = useRef<HTMLUListElement>(null);
  const { found, current, waiting, failure, more } = find;
  const count = found.length;
  // Nothing went wrong: who types on is answered.
  const tooLittle = isProblem(failure, 'search-too-wide');
  const counted = t(more ? 'find.count_first' : 'find.count', { count });
  useAnnounced(current ? counted : undefined, find.text);
  const focusAt = useRef<number>(undefined);
  useEffect(() => {
    if (focusAt.current === undefined || count <= focusAt.current) return;
    linksIn(list.current)[focusAt.current]?.focus();
    focusAt.current = undefined;
  }, [count]);
  const showMore = () => {
    focusAt.current = count;
    void more?.();
  };
  return (
    <AccessGate>
      {count > 0 && !failure && <p className={classes.count}>{current ? counted : t('find.looking')}</p>}
      {tooLittle && <EmptyState title={t('find.little.title')}>{t('find.little.body')}</EmptyState>}
      {failure !== undefined && !tooLittle && <ProblemNotice failure={failure} again={find.again} />}
      {failure === undefined && count > 0 && (
        <ul
          ref={list}
          className={classes.list}
          onKeyDown={(event) => moveBy(event, list.current)}
          data-old={!current || undefined}
        >
          {found.map((one) => (
            <FoundLine key={one.subject} one={one} onOpen={onOpen} />
          ))}
        </ul>
      )}
      {current && more && (
        <Button variant="default" loading={find.waitingForMore} onClick={showMore}>
          {t('find.more')}
        </Button>
      )}
      {current && count === 0 && <EmptyState title={t('find.none.title')}>{t('find.none.body')}</EmptyState>}
      {waiting && count === 0 && <Skeleton lines={9} />}
    </AccessGate>
  );
};

const linksIn = (list: HTMLElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[data-found]') ?? []),
];

/** Up from the first goes to the field, as Escape does. */
const moveBy = (event: KeyboardEvent, list: HTMLElement | null): void => {
  const links = linksIn(list);
  const at = links.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
  if (event.key === 'Escape' || to === -1) {
    event.preventDefault();
    focusField();
  } else if (to !== undefined) {
    event.preventDefault();
    links[to]?.focus();
  }
};
