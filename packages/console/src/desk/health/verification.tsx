import { Button, Progress } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { api, dataOf } from '../../api/api.ts';
import { isProblem } from '../../api/problem.ts';
import type { paths } from '../../api/schema.d.ts';
import { useAccess } from '../../frame/access.tsx';
import { useText } from '../../frame/text.tsx';
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
      <div aria-live="polite">{data && <Outcome outcome={data} />}</div>
    </Section>
  );
};

type Told = paths['/v1/audit/verifications/last']['get']['responses'][200]['content']['application/json'];

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
