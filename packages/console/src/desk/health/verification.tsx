import { Button, Progress } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { api, dataOf } from '../../api/api.ts';
import { isProblem } from '../../api/problem.ts';
import type { paths } from '../../api/schema.d.ts';
import { useAccess } from '../../frame/access.tsx';
import { useText } from '../../frame/text.tsx';
import { useAnnounced } from '../../ui/announce.ts';
import { LongTextField } from '../../ui/field.tsx';
import { useFormats } from '../../ui/formats.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { useMutation } from '../../ui/use-mutation.ts';
import { Value, Values } from '../../ui/value.tsx';
import classes from './health.module.css';

const KEY = 'log-verification';
type Language = 'fi' | 'sv' | 'en';
const LOOK_EVERY = 500; // milliseconds, while one is under way

/** The last verification of the log, and a new one. */
export const Verification = () => {
  const t = useText();
  const { ready } = useAccess();
  const queries = useQueryClient();
  const language = useIntl().locale as Language;
  const key = [KEY, language];
  const [since, setSince] = useState('');
  const { data, error } = useQuery({
    queryKey: key,
    queryFn: async () => {
      try {
        return await dataOf(api.GET('/v1/audit/verifications/last', { params: { query: { language } } }));
      } catch (failure) {
        if (isProblem(failure, 'never-verified')) return null;
        throw failure;
      }
    },
    enabled: ready,
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? LOOK_EVERY : false),
  });
  const start = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/v1/audit/verifications', {
          body: since.trim() === '' ? {} : { since: `${since.trim()}\n` },
        }),
      ),
    onSuccess: (begun) => queries.setQueryData(key, begun),
  });
  useTold(start.isSuccess ? data : undefined);
  const failure = start.error ?? error;
  return (
    <Section title={t('health.verification')}>
      <p className={classes.lead}>{t('health.verification.lead')}</p>
      <LongTextField
        className={classes.since}
        label={t('health.verification.since')}
        description={t('health.verification.since.hint')}
        rows={3}
        value={since}
        onChange={({ currentTarget }) => setSince(currentTarget.value)}
      />
      <Button
        className={classes.start}
        loading={start.isPending || data?.state === 'running'}
        onClick={() => start.mutate()}
      >
        {t('health.verification.start')}
      </Button>
      {failure && <ProblemNotice failure={failure} />}
      {data && <Outcome outcome={data} />}
    </Section>
  );
};

type Told = paths['/v1/audit/verifications/last']['get']['responses'][200]['content']['application/json'];

/** Says how far it is, a quarter at a time, and what came of it. */
const useTold = (outcome: Told | null | undefined): void => {
  const t = useText();
  const { number } = useFormats();
  const { state = 'running', done = 0, total = 0 } = outcome ?? {};
  const words =
    state === 'running'
      ? t('health.verification.running', { done: number(done), total: number(total) })
      : `${t(`health.verification.${state}`)}. ${t(`health.verification.${state}.body`)}`;
  const quarter = Math.floor((4 * done) / Math.max(1, total));
  useAnnounced(outcome ? words : undefined, state === 'running' ? quarter : state);
};

const Outcome = ({ outcome }: { readonly outcome: Told }) => {
  const t = useText();
  const { time, number } = useFormats();
  const { state, done, total, findings = [], root, pending = 0, ended_at: endedAt } = outcome;
  if (state === 'running') {
    return (
      <>
        <p>{t('health.verification.running', { done: number(done), total: number(total) })}</p>
        <Progress
          value={total === 0 ? 0 : (100 * done) / total}
          aria-label={t('health.verification')}
          transitionDuration={0}
        />
      </>
    );
  }
  return (
    <>
      <p>
        <StatusBadge tone={state === 'verified' ? 'good' : 'danger'}>
          {t(`health.verification.${state}`)}
        </StatusBadge>{' '}
        {t(`health.verification.${state}.body`)}
      </p>
      <Values>
        {endedAt && <Value label={t('health.verification.ended')}>{time(endedAt)}</Value>}
        <Value label={t('health.entries')}>{number(done)}</Value>
        {pending > 0 && <Value label={t('health.pending')}>{number(pending)}</Value>}
        {root && (
          <Value label={t('health.verification.root')}>
            <code className={classes.root}>{root}</code>
          </Value>
        )}
      </Values>
      {findings.length > 0 && (
        <ul>
          {findings.map(({ seq, message }) => (
            <li key={`${seq} ${message}`}>
              {seq === undefined
                ? message
                : `${t('health.verification.entry', { seq: number(seq) })}: ${message}`}
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
