import { Button, NativeSelect, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useVocabulary } from '../api/vocabulary.ts';
import { useAccess } from './access.tsx';
import classes from './access-bar.module.css';
import { caseAddress } from './addresses.ts';
import { useText } from './text.tsx';

/** Under which purpose, for which controller and why: always in sight, and changed here. */
export const AccessBar = () => {
  const t = useText();
  const words = useVocabulary();
  const access = useAccess();
  const { me, purpose, controller, controllers } = access;
  if (me.purposes_now.length === 0 && me.duties.length === 0) return null;
  const nameOf = (id: string) => words?.purposes[id]?.name ?? id;
  return (
    <section className={classes.bar} aria-label={t('frame.access')}>
      {me.purposes_now.length > 0 && (
        <NativeSelect
          id="purpose"
          label={t('frame.access.purpose')}
          className={classes.choice ?? ''}
          size="xs"
          value={purpose ?? ''}
          onChange={(event) => access.choosePurpose(event.currentTarget.value)}
        >
          {purpose === undefined && <option value="">{t('frame.access.choose')}</option>}
          {me.purposes_now.map((one) => (
            <option key={one.purpose} value={one.purpose}>
              {one.because === 'break_glass'
                ? t('frame.access.broken', { purpose: nameOf(one.purpose) })
                : nameOf(one.purpose)}
            </option>
          ))}
        </NativeSelect>
      )}
      <NativeSelect
        id="controller"
        label={t('frame.access.controller')}
        className={classes.choice ?? ''}
        size="xs"
        value={controller ?? ''}
        onChange={(event) => access.chooseController(event.currentTarget.value)}
      >
        {controller === undefined && <option value="">{t('frame.access.choose')}</option>}
        {controllers.map((id) => (
          <option key={id} value={id}>
            {words?.controllers.find((one) => one.id === id)?.name ?? id}
          </option>
        ))}
      </NativeSelect>
      <Why />
    </section>
  );
};

/** The case in hand, or the reason in words. */
const Why = () => {
  const t = useText();
  const { case: taken, takeCase, reason = '', giveReason } = useAccess();
  const [typed, setTyped] = useState(reason);
  const hint = useId();
  if (taken !== undefined)
    return (
      <div className={classes.case}>
        <Link to={caseAddress(taken.id)}>
          {taken.label === undefined
            ? t('frame.access.case')
            : t('frame.access.case_named', { label: taken.label })}
        </Link>
        <Button size="compact-xs" variant="default" onClick={() => takeCase(undefined)}>
          {t('frame.access.put_case_away')}
        </Button>
      </div>
    );
  const give = () => {
    if (typed.trim() !== reason) giveReason(typed);
  };
  return (
    <form
      className={classes.why}
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
    >
      <TextInput
        id="reason"
        label={t('frame.access.reason')}
        size="xs"
        value={typed}
        maxLength={500}
        placeholder={t('frame.access.reason_example')}
        aria-describedby={hint}
        autoComplete="off"
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={give}
      />
      <span id={hint} className="unseen">
        {t('frame.access.reason_hint')}
      </span>
    </form>
  );
};
