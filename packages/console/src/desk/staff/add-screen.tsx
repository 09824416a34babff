import { Button, Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, dataOf } from '../../api/api.ts';
import { useVocabulary } from '../../api/vocabulary.ts';
import { useAccess } from '../../frame/access.tsx';
import { AccessGate } from '../../frame/access-gate.tsx';
import { useText } from '../../frame/text.tsx';
import { ChoiceField, TextField } from '../../ui/field.tsx';
import { useLeadToWrong } from '../../ui/lead-to-wrong.ts';
import { Page } from '../../ui/page.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { useAgreements, useMemberChange } from './calls.ts';
import classes from './staff.module.css';
import { useStaffWords } from './words.ts';

const KINDS = ['person', 'service'] as const;

/** Puts somebody on the staff list. */
export const Screen = () => {
  const t = useText();
  return (
    <Page title={t('staff.add.title')}>
      <p className={classes.lead}>{t('staff.add.lead')}</p>
      <AccessGate duty>
        <Add />
      </AccessGate>
    </Page>
  );
};

const Add = () => {
  const t = useText();
  const words = useStaffWords();
  const vocabulary = useVocabulary();
  const navigate = useNavigate();
  const { me } = useAccess();
  const agreements = useAgreements();
  const issuer = useIssuer(me.actor);
  const [name, setName] = useState('');
  const [subject, setSubject] = useState('');
  const [kind, setKind] = useState<(typeof KINDS)[number]>('person');
  const [employer, setEmployer] = useState('');
  const [controllers, setControllers] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState(false);
  const add = useMemberChange(
    () =>
      dataOf(
        api.POST('/v1/staff', {
          body: {
            issuer: issuer ?? '',
            subject: subject.trim(),
            kind,
            name: name.trim(),
            employer: employer === '' ? null : employer,
            controllers: [...controllers],
          },
        }),
      ),
    () => t('staff.told.added'),
  );
  const { place, lead } = useLeadToWrong<HTMLFormElement>();
  const missing = {
    name: name.trim() === '',
    subject: subject.trim() === '',
    controllers: controllers.length === 0,
  };
  const problem = (field: keyof typeof missing) =>
    asked && missing[field] ? t(`staff.add.missing.${field}`) : undefined;
  const employers = (agreements.data?.items ?? []).filter((one) => one.employees_have_access);
  const mine = (vocabulary?.controllers ?? []).filter(({ id }) => me.controllers.includes(id));
  return (
    <form
      ref={place}
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        lead();
        if (Object.values(missing).includes(true) || issuer === undefined) return;
        add.mutate(undefined, {
          onSuccess: ({ id }) => void navigate({ to: '/desk/staff/$actor', params: { actor: id } }),
        });
      }}
    >
      <TextField
        label={t('staff.name')}
        description={t('staff.add.name_hint')}
        maxLength={200}
        value={name}
        problem={problem('name')}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <TextField
        label={t('staff.subject')}
        description={t('staff.add.subject_hint')}
        maxLength={200}
        value={subject}
        problem={problem('subject')}
        onChange={({ currentTarget }) => setSubject(currentTarget.value)}
      />
      <ChoiceField
        label={t('staff.kind')}
        value={kind}
        data={KINDS.map((value) => ({ value, label: t(`staff.kind.${value}`) }))}
        onChange={({ currentTarget }) =>
          setKind(KINDS.find((one) => one === currentTarget.value) ?? 'person')
        }
      />
      <ChoiceField
        label={t('staff.employer')}
        value={employer}
        data={[
          { value: '', label: t('staff.employer.own') },
          ...employers.map(({ recipient }) => ({ value: recipient, label: words.employer(recipient) })),
        ]}
        onChange={({ currentTarget }) => setEmployer(currentTarget.value)}
      />
      <Checkbox.Group
        label={t('staff.controllers')}
        value={[...controllers]}
        onChange={setControllers}
        error={problem('controllers')}
      >
        {mine.map((one) => (
          <Checkbox key={one.id} value={one.id} label={one.name} my="xs" />
        ))}
      </Checkbox.Group>
      {add.error && <ProblemNotice failure={add.error} />}
      <div>
        <Button type="submit" loading={add.isPending}>
          {t('staff.add.save')}
        </Button>
      </div>
    </form>
  );
};

/** The sign-in provider of whoever adds: a new colleague signs in there too. */
const useIssuer = (actor: string): string | undefined =>
  useQuery({
    queryKey: ['staff', 'issuer', actor],
    queryFn: async ({ signal }) =>
      (await dataOf(api.GET('/v1/staff/{actor}', { params: { path: { actor } }, signal }))).issuer,
  }).data;
