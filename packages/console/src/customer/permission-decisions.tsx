import { useText } from '../frame/text.tsx';
import { StatusBadge, type Tone } from '../ui/status-badge.tsx';
import classes from './customer.module.css';
import { useFieldText, useSourceName } from './field-value.tsx';
import { type Decisions, type Overview, rowsAt } from './overview.ts';
import { OriginButton } from './provenance.tsx';
import { Nothing } from './section-parts.tsx';

const TONES: Readonly<Record<string, Tone>> = {
  given: 'good',
  existing_customer: 'good',
  banned: 'danger',
  withdrawn: 'neutral',
};

interface PermissionDecisionsProps {
  readonly overview: Overview;
  readonly decisions: Decisions;
}

/** The latest decision on each permission, with where its proof is. */
export const PermissionDecisions = ({ overview, decisions }: PermissionDecisionsProps) => {
  const t = useText();
  const text = useFieldText();
  const sourceName = useSourceName();
  if (decisions.decisions.length === 0) return <Nothing />;
  return (
    <ul className={classes.rows}>
      {decisions.decisions.map((one) => {
        const row = rowsAt(overview, 'permissions').find(({ id }) => id === one.id);
        const said = (field: keyof typeof one) => text('permission', field, one[field]);
        return (
          <li key={one.id} className={classes.row}>
            <div className={classes.said}>
              <span className={classes.main}>{said('permission')}</span>{' '}
              <StatusBadge tone={TONES[one.decision] ?? 'neutral'}>{said('decision')}</StatusBadge>{' '}
              {!one.allows && ['given', 'existing_customer'].includes(one.decision) && (
                <StatusBadge>{t('customer.row_ended')}</StatusBadge>
              )}
              <div className={classes.note}>
                {[
                  said('decided_at'),
                  said('channel'),
                  one.ends_on === null ? '' : t('customer.until', { day: said('ends_on') }),
                  t('customer.permissions.evidence', { evidence: one.evidence }),
                  sourceName(one.source),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
            </div>
            {row && (
              <div className={classes.actions}>
                <OriginButton
                  subject={overview.subject}
                  record="permission"
                  row={row}
                  what={said('permission')}
                />
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
};
