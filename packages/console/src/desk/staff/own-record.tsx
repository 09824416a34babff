import { Button } from '@mantine/core';
import { useState } from 'react';
import { api, dataOf } from '../../api/api.ts';
import { customerAddress } from '../../frame/addresses.ts';
import { useText } from '../../frame/text.tsx';
import { TextField } from '../../ui/field.tsx';
import { useLeadToWrong } from '../../ui/lead-to-wrong.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { type Member, useMemberChange } from './calls.ts';
import classes from './staff.module.css';

interface OwnRecordProps {
  readonly member: Member;
  /** Whether it may be changed here. */
  readonly keep: boolean;
}

/** Which customer a member of staff is. It refuses nothing: looks at it are found by the officer. */
export const OwnRecord = ({ member, keep }: OwnRecordProps) => {
  const t = useText();
  const [text, setText] = useState('');
  const [asked, setAsked] = useState(false);
  const { place, lead } = useLeadToWrong<HTMLFormElement>();
  const link = useMemberChange(
    (subject: string | null) =>
      dataOf(
        api.PUT('/v1/staff/{actor}/own-record', {
          params: { path: { actor: member.id } },
          body: { subject },
        }),
      ),
    (subject) => t(subject === null ? 'staff.told.unlinked' : 'staff.told.linked'),
  );
  const subject = idIn(text);
  return (
    <Section title={t('staff.own_record')}>
      <p className={classes.lead}>{t('staff.own_record.lead')}</p>
      {member.own_record != null && (
        <div className={classes.row}>
          <a href={customerAddress(member.own_record)}>
            {t('staff.own_record.open', { id: member.own_record.slice(-6) })}
          </a>
          {keep && (
            <Button
              size="compact-sm"
              variant="default"
              loading={link.isPending}
              onClick={() => link.mutate(null)}
            >
              {t('staff.own_record.unlink')}
            </Button>
          )}
        </div>
      )}
      {keep && (
        <form
          ref={place}
          noValidate
          className={classes.row}
          onSubmit={(event) => {
            event.preventDefault();
            setAsked(true);
            lead();
            if (subject === undefined) return;
            link.mutate(subject, {
              onSuccess: () => {
                setText('');
                setAsked(false);
              },
            });
          }}
        >
          <TextField
            label={t('staff.own_record.id')}
            description={t('staff.own_record.hint')}
            value={text}
            problem={asked && subject === undefined ? t('staff.own_record.missing') : undefined}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={link.isPending}>
            {t('staff.own_record.link')}
          </Button>
        </form>
      )}
      {link.error && <ProblemNotice failure={link.error} />}
    </Section>
  );
};

/** The id in what was typed or pasted: an id, or the address of a customer's page. */
const idIn = (text: string): string | undefined =>
  /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(text)?.[0].toLowerCase();
