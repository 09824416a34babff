import { useText } from '../frame/text.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import type { Case } from './case-calls.ts';

/** Open, or how it ended. */
export const CaseStatus = ({
  of: { status, outcome },
}: {
  readonly of: Pick<Case, 'status' | 'outcome'>;
}) => {
  const t = useText();
  if (status === 'open') return <StatusBadge tone="info">{t('cases.status.open')}</StatusBadge>;
  return (
    <StatusBadge tone={outcome === 'unsolved' ? 'warning' : 'neutral'}>
      {t('cases.closed_as', { outcome: t(`cases.outcome.${outcome ?? 'solved'}`) })}
    </StatusBadge>
  );
};
