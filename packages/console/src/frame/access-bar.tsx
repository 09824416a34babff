import { Button, NativeSelect, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState } from 'react';
import { useVocabulary } from '../api/vocabulary.ts';
import { announce, useAnnounced } from '../ui/announce.ts';
import { useAccess } from './access.tsx';
import classes from './access-bar.module.css';
import { caseAddress } from './addresses.ts';
import type { CaseInHand, LostCase } from './in-hand.ts';
import { isReasoned } from './in-hand.ts';
import { useKeptCase } from './kept-case.ts';
import { useText } from './text.tsx';

/** Under which purpose, for which controller and why: always in sight, and changed here. */
export const AccessBar = () => {
  const t = useText();
  const words = useVocabulary();
  const access = useAccess();
  const { me, purpose, controller, controllers } = access;
  const nameOf = (id: string) => words?.purposes[id]?.name ?? id;
  useInHandTold(purpose === undefined ? undefined : nameOf(purpose));
  if (me.purposes_now.length === 0 && me.duties.length === 0) return null;
  return (
    <section aria-label={t('frame.access')}>
      <LostCaseNote />
      <div className={classes.bar}>
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
      </div>
    </section>
  );
};

/** The case in hand, or the reason in words. */
const Why = () => {
  const { case: taken } = useAccess();
  return taken === undefined ? <Reason /> : <CaseInHandLink key={taken.id} taken={taken} />;
};

/** Says what became of a case that is a reason no more. */
const LostCaseNote = () => {
  const t = useText();
  const { lostCase } = useAccess();
  const toldOf = ({ label, why }: LostCase) =>
    label === undefined ? t(`frame.lost_case.${why}`) : t(`frame.lost_case.${why}_named`, { label });
  const words = lostCase && `${toldOf(lostCase)} ${t('frame.lost_case.next')}`;
  useAnnounced(words, lostCase?.why);
  return words === undefined ? null : <p className={classes.lost}>{words}</p>;
};

/** Says what was taken in hand or put away elsewhere than at the field that shows it. */
const useInHandTold = (purposeName: string | undefined): void => {
  const t = useText();
  const { purpose, case: taken, lostCase } = useAccess();
  const told = useRef({ purpose, taken });
  useEffect(() => {
    const before = told.current;
    told.current = { purpose, taken };
    if (taken === undefined && before.taken !== undefined && lostCase === undefined)
      announce(t('frame.access.case_put_away'));
    if (taken !== undefined && before.taken?.id !== taken.id)
      announce(
        taken.label === undefined
          ? t('frame.access.case')
          : t('frame.access.case_taken', { label: taken.label }),
      );
    if (before.purpose === undefined || purpose === undefined || before.purpose === purpose) return;
    if (document.activeElement?.id !== 'purpose')
      announce(t('frame.access.purpose_now', { purpose: purposeName ?? purpose }));
  });
};

const CaseInHandLink = ({ taken }: { readonly taken: CaseInHand }) => {
  const t = useText();
  const { takeCase } = useAccess();
  useKeptCase(taken);
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
};

const Reason = () => {
  const t = useText();
  const { reason = '', giveReason } = useAccess();
  const [typed, setTyped] = useState(reason);
  const [left, setLeft] = useState(false);
  const hint = useId();
  const short = left && typed.trim() !== '' && !isReasoned({ reason: typed.trim() });
  const give = () => {
    if (typed.trim() !== reason) giveReason(typed);
  };
  const leave = () => {
    setLeft(true);
    give();
  };
  return (
    <form
      className={classes.why}
      onSubmit={(event) => {
        event.preventDefault();
        leave();
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
        error={short}
        autoComplete="off"
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={leave}
      />
      <span id={hint} className={short ? classes.short : 'unseen'}>
        {t(short ? 'frame.access.reason_short' : 'frame.access.reason_hint')}
      </span>
    </form>
  );
};
