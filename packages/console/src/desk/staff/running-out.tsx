import { Link } from '@tanstack/react-router';
import { useText } from '../../frame/text.tsx';
import { useFormats } from '../../ui/formats.ts';
import { Section } from '../../ui/section.tsx';
import type { Member } from './calls.ts';
import { lacksUndertaking, lastDayOf, MemberState, runsOutSoon, SOON_DAYS } from './member-state.tsx';
import classes from './staff.module.css';

/** Those to whom the register is closed for want of an undertaking or agreement, or soon will be. Nothing when there are none. */
export const RunningOut = ({ members }: { readonly members: readonly Member[] }) => {
  const t = useText();
  const { day } = useFormats();
  const found = members.filter(
    (member) => lacksUndertaking(member) || member.agreement_missing != null || runsOutSoon(member),
  );
  if (found.length === 0) return null;
  return (
    <Section title={t('staff.attention')}>
      <p className={classes.lead}>{t('staff.attention.lead', { days: SOON_DAYS })}</p>
      <ul className={classes.list}>
        {found.map((member) => {
          const last = lastDayOf(member);
          return (
            <li key={member.id}>
              <Link className={classes.words ?? ''} to="/desk/staff/$actor" params={{ actor: member.id }}>
                {member.name}
              </Link>
              {last !== undefined && (
                <span className={classes.quiet}>{t('staff.until', { day: day(last) })}</span>
              )}
              <MemberState member={member} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
};
