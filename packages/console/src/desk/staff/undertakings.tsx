import { Button } from '@mantine/core';
import { useState } from 'react';
import { api, dataOf } from '../../api/api.ts';
import { useText } from '../../frame/text.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { ChoiceField } from '../../ui/field.tsx';
import { useFormats } from '../../ui/formats.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { type Member, useMemberChange } from './calls.ts';
import { dayFromNow } from './days.ts';
import classes from './staff.module.css';
import { useStaffWords } from './words.ts';

interface UndertakingsProps {
  readonly member: Member;
  /** Whether they may be changed here. */
  readonly keep: boolean;
}

/** What somebody undertook (A4): accepted in the console as read, or signed on paper and recorded here. */
export const Undertakings = ({ member, keep }: UndertakingsProps) => {
  const t = useText();
  const words = useStaffWords();
  const { day } = useFormats();
  const end = useMemberChange(
    (undertaking: string) =>
      dataOf(
        api.DELETE('/v1/staff/{actor}/undertakings/{undertaking}', {
          params: { path: { actor: member.id, undertaking } },
        }),
      ),
    () => t('staff.told.undertaking_ended'),
  );
  const ids = [...new Set(member.undertakings.map(({ undertaking }) => undertaking))];
  return (
    <Section title={t('staff.undertakings')}>
      {member.undertakings_missing.map((id) => (
        <p key={id}>
          <StatusBadge tone="danger">{t('staff.state.no_undertaking')}</StatusBadge> {words.undertaking(id)}
        </p>
      ))}
      {member.undertakings.length === 0 && member.undertakings_missing.length === 0 && (
        <p>{t('staff.undertakings.none')}</p>
      )}
      <ul className={classes.list}>
        {ids.map((id) => (
          <li key={id}>
            <div className={classes.words}>
              {words.undertaking(id)}
              {member.undertakings
                .filter(({ undertaking }) => undertaking === id)
                .map((one) => (
                  <div key={`${one.version} ${one.accepted_on} ${one.language}`} className={classes.quiet}>
                    {t('staff.undertakings.accepted', {
                      version: one.version ?? '–',
                      day: day(one.accepted_on),
                    })}
                    {one.expires_on !== null &&
                      ` ${t(one.expires_on < dayFromNow(0) ? 'staff.undertakings.ran_out' : 'staff.until', { day: day(one.expires_on) })}`}{' '}
                    {one.language === null
                      ? t('staff.undertakings.on_paper')
                      : t('staff.undertakings.as_read')}
                  </div>
                ))}
            </div>
            {keep && (
              <Button
                size="compact-sm"
                variant="default"
                loading={end.isPending && end.variables === id}
                onClick={() => end.mutate(id)}
              >
                {t('staff.undertakings.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {end.error && <ProblemNotice failure={end.error} />}
      {keep && <RecordUndertaking member={member} />}
    </Section>
  );
};

const RecordUndertaking = ({ member }: { readonly member: Member }) => {
  const t = useText();
  const words = useStaffWords();
  const [chosen, setChosen] = useState('');
  const [on, setOn] = useState(() => dayFromNow(0));
  const undertaking = chosen || (words.undertakings[0]?.value ?? '');
  const record = useMemberChange(
    () =>
      dataOf(
        api.POST('/v1/staff/{actor}/undertakings', {
          params: { path: { actor: member.id } },
          body: { undertaking, ...(on !== '' && { on }) },
        }),
      ),
    () => t('staff.told.undertaking_recorded'),
  );
  if (words.undertakings.length === 0) return null;
  return (
    <>
      <form
        noValidate
        className={classes.row}
        onSubmit={(event) => {
          event.preventDefault();
          record.mutate(undefined);
        }}
      >
        <ChoiceField
          label={t('staff.undertakings.paper')}
          value={undertaking}
          data={words.undertakings}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        />
        <DayField
          label={t('staff.undertakings.signed_on')}
          value={on}
          max={dayFromNow(0)}
          onChange={({ currentTarget }) => setOn(currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={record.isPending}>
          {t('staff.undertakings.record')}
        </Button>
      </form>
      {record.error && <ProblemNotice failure={record.error} />}
    </>
  );
};
