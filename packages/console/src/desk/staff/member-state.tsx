import { useText } from '../../frame/text.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import type { Member } from './calls.ts';
import { dayFromNow } from './days.ts';
import classes from './staff.module.css';

/** An undertaking is told to run out soon this many days before its last one. */
export const SOON_DAYS = 60;

/** The last day of what somebody undertook and is in force; undefined where nothing is or nothing ends. */
export const lastDayOf = ({ undertakings }: Member): string | undefined => {
  const today = dayFromNow(0);
  const ends = new Map<string, string>();
  for (const { undertaking, expires_on: last } of undertakings) {
    if (last === null || last < today) continue;
    const known = ends.get(undertaking);
    if (known === undefined || known < last) ends.set(undertaking, last);
  }
  return [...ends.values()].toSorted()[0];
};

/** Whether what they undertook runs out within {@link SOON_DAYS}. */
export const runsOutSoon = (member: Member): boolean => {
  const last = lastDayOf(member);
  return last !== undefined && last <= dayFromNow(SOON_DAYS);
};

/** What closes the register to somebody, or soon will; nothing when all is well. */
export const MemberState = ({ member }: { readonly member: Member }) => {
  const t = useText();
  if (member.ended_at !== null) return <StatusBadge>{t('staff.state.ended')}</StatusBadge>;
  const missing = member.undertakings_missing.length > 0;
  const noAgreement = member.agreement_missing != null;
  if (!missing && !noAgreement && !runsOutSoon(member))
    return <StatusBadge tone="good">{t('staff.state.good')}</StatusBadge>;
  return (
    <span className={classes.badges}>
      {missing && <StatusBadge tone="danger">{t('staff.state.no_undertaking')}</StatusBadge>}
      {noAgreement && <StatusBadge tone="danger">{t('staff.state.no_agreement')}</StatusBadge>}
      {!missing && runsOutSoon(member) && (
        <StatusBadge tone="warning">{t('staff.state.runs_out')}</StatusBadge>
      )}
    </span>
  );
};
