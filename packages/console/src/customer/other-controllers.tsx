import { Button } from '@mantine/core';
import { useState } from 'react';
import { api, dataOf } from '../api/api.ts';
import { isProblem } from '../api/problem.ts';
import type { Vocabulary } from '../api/vocabulary.ts';
import { useAccess } from '../frame/access.tsx';
import { useRegisterQuery } from '../frame/queries.ts';
import { useText } from '../frame/text.tsx';
import { useAnnounced } from '../ui/announce.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import classes from './customer.module.css';
import { DecisionMatrix } from './decision-matrix.tsx';
import { type Decisions, SUBJECT } from './overview.ts';

interface OtherControllersProps {
  readonly subject: string;
  readonly words: Vocabulary;
}

/** The same matrix under the other controllers that one works for: looked up when asked, since each is a look-up of its own. */
export const OtherControllers = ({ subject, words }: OtherControllersProps) => {
  const t = useText();
  const { controllers, controller } = useAccess();
  const [asked, setAsked] = useState(false);
  const others = controllers.filter((id) => id !== controller);
  if (others.length === 0) return null;
  if (!asked)
    return (
      <Button size="compact-sm" variant="subtle" onClick={() => setAsked(true)}>
        {t('customer.permissions.others')}
      </Button>
    );
  return others.map((id) => <OneController key={id} controller={id} subject={subject} words={words} />);
};

const OneController = ({ controller, subject, words }: OtherControllersProps & { controller: string }) => {
  const t = useText();
  const name = words.controllers.find(({ id }) => id === controller)?.name ?? controller;
  const found = useRegisterQuery<Decisions | null>({
    queryKey: [SUBJECT, subject, 'decisions', controller],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/v1/subjects/{subject}/decisions', {
          params: { path: { subject } },
          headers: { 'Seloste-Controller': controller },
          signal,
        }),
      ).catch((failure: unknown) => {
        if (isProblem(failure, 'subject-not-found')) return null;
        throw failure;
      }),
  });
  const told =
    found.data === null
      ? t('customer.permissions.not_there', { controller: name })
      : t('customer.permissions.came', { controller: name });
  useAnnounced(found.isSuccess ? told : undefined, controller);
  if (found.error) return <ProblemNotice failure={found.error} again={() => void found.refetch()} />;
  if (found.data === undefined) return <Skeleton lines={5} />;
  if (found.data === null) return <p className={classes.nothing}>{told}</p>;
  return <DecisionMatrix decisions={found.data} words={words} />;
};
