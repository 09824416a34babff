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

/** Whether a person has no undertaking in force that their roles need, or none at all. */
export const lacksUndertaking = (member: Member): boolean =>
  member.kind === 'person' &&
  (member.undertakings_missing.length > 0 ||
    !member.undertakings.some(({ expires_on: last }) => last === null || last >= dayFromNow(0)));

/** What closes the register to somebody, or soon will. Roles that the sign-in provider claims are known after the first sign-in. */
export const MemberState = ({ member }: { readonly member: Member }) => {
  const t = useText();
  if (member.ended_at !== null) return <StatusBadge>{t('staff.state.ended')}</StatusBadge>;
  const missing = lacksUndertaking(member);
  const noAgreement = member.agreement_missing != null;
  const idle = member.roles.length + member.claimed_roles.length === 0;
  if (!missing && !noAgreement && !runsOutSoon(member))
    return (
      <StatusBadge tone={idle ? 'neutral' : 'good'}>
        {idle ? t('staff.state.no_role') : t('staff.state.good')}
      </StatusBadge>
    );
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
