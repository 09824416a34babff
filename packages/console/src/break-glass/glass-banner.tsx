import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useVocabulary } from '../api/vocabulary.ts';
import { useAccess } from '../frame/access.tsx';
import { queryClient } from '../frame/query-client.ts';
import { useText } from '../frame/text.tsx';
import { announce } from '../ui/announce.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import classes from './break-glass.module.css';
import { useEndGlass } from './calls.ts';

/** Says, on every screen, which purposes are open in an emergency and for how long, and ends them. */
export const GlassBanner = () => {
  const { me } = useAccess();
  const open = me.purposes_now.flatMap(({ purpose, break_glass: id, ends_at: endsAt }) =>
    id !== undefined && endsAt !== undefined ? [{ purpose, id, endsAt }] : [],
  );
  useTold(open);
  return open.map((glass) => <OpenGlass key={glass.id} {...glass} />);
};

/** Says which open and which close: by whom or what ever they do, the purpose is there or gone. */
const useTold = (open: readonly OpenGlassProps[]): void => {
  const t = useText();
  const words = useVocabulary();
  const told = useRef<readonly OpenGlassProps[]>([]);
  useEffect(() => {
    if (words === undefined) return;
    const among = (all: readonly OpenGlassProps[]) => (one: OpenGlassProps) =>
      all.some(({ id }) => id === one.id);
    const say = (id: 'break-glass.open' | 'break-glass.over') => (one: OpenGlassProps) =>
      announce(t(id, { purpose: words.purposes[one.purpose]?.name ?? one.purpose }));
    open.filter((one) => !among(told.current)(one)).forEach(say('break-glass.open'));
    told.current.filter((one) => !among(open)(one)).forEach(say('break-glass.over'));
    told.current = open;
  });
};

interface OpenGlassProps {
  readonly purpose: string;
  readonly id: string;
  /** ISO 8601. */
  readonly endsAt: string;
}

const OpenGlass = ({ purpose, id, endsAt }: OpenGlassProps) => {
  const t = useText();
  const words = useVocabulary();
  const minutes = useMinutesLeft(endsAt);
  const end = useEndGlass();
  const name = words?.purposes[purpose]?.name ?? purpose;
  return (
    <section className={classes.banner} aria-label={t('break-glass.banner')}>
      <p>
        <strong>{t('break-glass.open', { purpose: name })}</strong> {t('break-glass.left', { minutes })}
      </p>
      <Button
        size="compact-sm"
        color="red"
        loading={end.isPending}
        onClick={() => end.mutate(id)}
        aria-label={t('break-glass.end_named', { purpose: name })}
      >
        {t('break-glass.end')}
      </Button>
      {end.error && <ProblemNotice failure={end.error} again={() => end.mutate(id)} />}
    </section>
  );
};

const MINUTE = 60_000;

/** Whole minutes until the moment, begun ones counted; when it comes, what one may do is asked anew. */
const useMinutesLeft = (endsAt: string): number => {
  const [now, setNow] = useState(Date.now);
  const left = Date.parse(endsAt) - now;
  useEffect(() => {
    if (left <= 0) {
      void queryClient.invalidateQueries({ queryKey: ['me'] });
      return undefined;
    }
    const timer = setTimeout(() => setNow(Date.now()), left % MINUTE || Math.min(left, MINUTE));
    return () => clearTimeout(timer);
  }, [left]);
  return Math.max(0, Math.ceil(left / MINUTE));
};
