import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { api, dataOf } from '../../api/api.ts';
import { useAccess } from '../../frame/access.tsx';
import { AccessGate } from '../../frame/access-gate.tsx';
import { useText } from '../../frame/text.tsx';
import { useFormats } from '../../ui/formats.ts';
import { Page } from '../../ui/page.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { Value, Values } from '../../ui/value.tsx';
import { Verification } from './verification.tsx';

/** Whether the register is what its notice says, and its log as it was written. */
export const Screen = () => {
  const t = useText();
  return (
    <Page title={t('health.title')}>
      <AccessGate>
        <Health />
      </AccessGate>
    </Page>
  );
};

const MEBIBYTE = 1_048_576; // bytes

const Health = () => {
  const t = useText();
  const language = useIntl().locale as 'fi' | 'sv' | 'en';
  const { ready } = useAccess();
  const { time, number } = useFormats();
  const { data, error, refetch } = useQuery({
    queryKey: ['operation-health', language],
    queryFn: () => dataOf(api.GET('/v1/operation/health', { params: { query: { language } } })),
    enabled: ready,
    staleTime: 0,
  });
  if (error)
    return (
      <>
        <ProblemNotice failure={error} again={() => void refetch()} />
        <Verification />
      </>
    );
  // Nothing below the figures is shown before them: it would be pushed down.
  if (data === undefined) return <Skeleton lines={12} />;
  const { drift, log, database, edition } = data;
  return (
    <>
      <Section title={t('health.drift')}>
        {drift.length === 0 ? (
          <p>
            <StatusBadge tone="good">{t('health.drift.none')}</StatusBadge> {t('health.drift.none.body')}
          </p>
        ) : (
          <>
            <p>
              <StatusBadge tone="danger">{t('health.drift.some', { count: drift.length })}</StatusBadge>{' '}
              {t('health.drift.some.body')}
            </p>
            <ul>
              {drift.map(({ name, message }) => (
                <li key={name}>{message}</li>
              ))}
            </ul>
          </>
        )}
      </Section>
      <Section title={t('health.figures')}>
        <Values>
          <Value label={t('health.edition')}>{number(edition)}</Value>
          <Value label={t('health.entries')}>{number(log.entries)}</Value>
          <Value label={t('health.pending')} note={t('health.pending.note')}>
            {number(log.pending)}
          </Value>
          <Value label={t('health.checkpoint')} note={t('health.checkpoint.note')}>
            {log.last_checkpoint_at === null ? t('health.checkpoint.none') : time(log.last_checkpoint_at)}
          </Value>
          <Value label={t('health.size')}>
            {t('health.megabytes', { size: number(Math.round(database.bytes / MEBIBYTE)) })}
          </Value>
          <Value label={t('health.connections')}>{number(database.connections)}</Value>
          <Value label={t('health.database')}>{`PostgreSQL ${database.version}`}</Value>
        </Values>
      </Section>
      <Verification />
    </>
  );
};
