import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { AccessGate } from '../../frame/access-gate.tsx';
import { useText } from '../../frame/text.tsx';
import { useAnnounced } from '../../ui/announce.ts';
import { ChoiceField, TextField } from '../../ui/field.tsx';
import { Filters } from '../../ui/filters.tsx';
import { Page } from '../../ui/page.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Agreements } from './agreements.tsx';
import { type Member, useStaff } from './calls.ts';
import { RunningOut } from './running-out.tsx';
import classes from './staff.module.css';
import { StaffTable } from './staff-table.tsx';

/** Who may use the register: named people and services, with roles and undertakings. */
export const Screen = () => {
  const t = useText();
  const add = (
    <Button component={Link} to="/desk/staff/add">
      {t('staff.add')}
    </Button>
  );
  return (
    <Page title={t('staff.title')} actions={add}>
      <p className={classes.lead}>{t('staff.lead')}</p>
      <AccessGate duty>
        <Staff />
        <Agreements />
      </AccessGate>
    </Page>
  );
};

const STATES = ['working', 'ended'] as const;

const Staff = () => {
  const t = useText();
  const [state, setState] = useState<(typeof STATES)[number]>('working');
  const [text, setText] = useState('');
  const { data, error, refetch } = useStaff(state);
  const shown = data?.filter(saying(text)) ?? [];
  const count = shown.length === 0 ? t('staff.empty') : t('staff.caption', { count: shown.length });
  useAnnounced(data && !error ? count : undefined, `${state} ${text.trim()}`);
  if (error) return <ProblemNotice failure={error} again={() => void refetch()} />;
  return (
    <>
      {data && state === 'working' && <RunningOut members={data} />}
      <Filters label={t('staff.filter')}>
        <TextField
          label={t('staff.filter.text')}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <ChoiceField
          label={t('staff.filter.state')}
          value={state}
          data={STATES.map((value) => ({ value, label: t(`staff.filter.${value}`) }))}
          onChange={({ currentTarget }) =>
            setState(STATES.find((one) => one === currentTarget.value) ?? 'working')
          }
        />
      </Filters>
      {data ? <StaffTable members={shown} /> : <Skeleton lines={10} />}
    </>
  );
};

/** Those whose name or sign-in name holds the text. */
const saying = (text: string) => {
  const sought = text.trim().toLocaleLowerCase();
  return ({ name, subject }: Member) => `${name} ${subject}`.toLocaleLowerCase().includes(sought);
};
