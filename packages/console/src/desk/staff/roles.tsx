import { Button } from '@mantine/core';
import { useState } from 'react';
import { api, dataOf } from '../../api/api.ts';
import { useText } from '../../frame/text.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { ChoiceField } from '../../ui/field.tsx';
import { useFormats } from '../../ui/formats.ts';
import { useLeadToWrong } from '../../ui/lead-to-wrong.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { type Member, useMemberChange } from './calls.ts';
import classes from './staff.module.css';
import { useStaffWords } from './words.ts';

interface RolesProps {
  readonly member: Member;
  /** Whether they may be changed here. */
  readonly keep: boolean;
}

/** Roles of the list with their days, and those that the sign-in provider claims, which are kept there. */
export const Roles = ({ member, keep }: RolesProps) => {
  const t = useText();
  const words = useStaffWords();
  const { day } = useFormats();
  const end = useMemberChange(
    (role: string) =>
      dataOf(api.DELETE('/v1/staff/{actor}/roles/{role}', { params: { path: { actor: member.id, role } } })),
    (role) => t('staff.told.role_ended', { role: words.role(role) }),
  );
  const daysOf = (from: string, to: string | null) =>
    to === null ? t('staff.roles.since', { from: day(from) }) : `${day(from)} – ${day(to)}`;
  return (
    <Section title={t('staff.roles')}>
      {member.roles.length === 0 && member.claimed_roles.length === 0 && <p>{t('staff.roles.none')}</p>}
      <ul className={classes.list}>
        {member.roles.map(({ role, valid_from: from, valid_to: to }) => (
          <li key={`${role} ${from}`}>
            <span className={classes.words}>
              {words.role(role)} <span className={classes.quiet}>{daysOf(from, to)}</span>
            </span>
            {keep && (
              <Button
                size="compact-sm"
                variant="default"
                loading={end.isPending && end.variables === role}
                onClick={() => end.mutate(role)}
                aria-label={t('staff.roles.end_named', { role: words.role(role) })}
              >
                {t('staff.roles.end')}
              </Button>
            )}
          </li>
        ))}
        {member.claimed_roles.map((role) => (
          <li key={`claimed ${role}`}>
            <span className={classes.words}>
              {words.role(role)} <span className={classes.quiet}>{t('staff.roles.claimed')}</span>
            </span>
          </li>
        ))}
      </ul>
      {end.error && <ProblemNotice failure={end.error} />}
      {keep && <GiveRole member={member} />}
    </Section>
  );
};

const GiveRole = ({ member }: { readonly member: Member }) => {
  const t = useText();
  const words = useStaffWords();
  const [role, setRole] = useState('');
  const [to, setTo] = useState('');
  const [asked, setAsked] = useState(false);
  const { place, lead } = useLeadToWrong<HTMLFormElement>();
  const held = member.roles.map((one) => one.role);
  const free = words.roles.filter(({ value }) => !held.includes(value));
  const give = useMemberChange(
    (given: string) =>
      dataOf(
        api.POST('/v1/staff/{actor}/roles', {
          params: { path: { actor: member.id } },
          body: { role: given, ...(to !== '' && { to }) },
        }),
      ),
    (given) => t('staff.told.role_given', { role: words.role(given) }),
  );
  return (
    <>
      <form
        ref={place}
        noValidate
        className={classes.row}
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          lead();
          if (role === '') return;
          give.mutate(role, {
            onSuccess: () => {
              setRole('');
              setTo('');
              setAsked(false);
            },
          });
        }}
      >
        <ChoiceField
          label={t('staff.roles.new')}
          value={role}
          data={[{ value: '', label: t('staff.roles.choose') }, ...free]}
          problem={asked && role === '' ? t('staff.roles.missing') : undefined}
          onChange={({ currentTarget }) => setRole(currentTarget.value)}
        />
        <DayField
          label={t('staff.roles.to')}
          value={to}
          onChange={({ currentTarget }) => setTo(currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={give.isPending}>
          {t('staff.roles.give')}
        </Button>
      </form>
      {give.error && <ProblemNotice failure={give.error} />}
    </>
  );
};
