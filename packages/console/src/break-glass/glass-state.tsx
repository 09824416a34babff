import { useText } from '../frame/text.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import type { Glass } from './calls.ts';

/** Open, waiting for review, or what the review said. */
export const GlassState = ({ glass: { open, review } }: { readonly glass: Glass }) => {
  const t = useText();
  if (review !== null)
    return (
      <StatusBadge tone={review.outcome === 'justified' ? 'good' : 'danger'}>
        {t(`break-glass.outcome.${review.outcome}`)}
      </StatusBadge>
    );
  return (
    <StatusBadge tone={open ? 'danger' : 'warning'}>
      {open ? t('break-glass.state.open') : t('break-glass.state.waiting')}
    </StatusBadge>
  );
};
