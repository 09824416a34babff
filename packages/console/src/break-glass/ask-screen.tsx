import { Button } from '@mantine/core';
import { useCanGoBack, useLocation, useNavigate, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { api, dataOf } from '../api/api.ts';
import { isProblem } from '../api/problem.ts';
import { useVocabulary } from '../api/vocabulary.ts';
import { useAccess } from '../frame/access.tsx';
import { useText } from '../frame/text.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ChoiceField, LongTextField } from '../ui/field.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useMutation } from '../ui/use-mutation.ts';
import classes from './break-glass.module.css';
import { lookAgain } from './calls.ts';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The purpose for which somebody came to break the glass. */
    readonly purpose?: string;
  }
}

/** Opens a purpose outside one's role in an emergency. */
export const Screen = () => {
  const t = useText();
  const { me, mayUse, choosePurpose } = useAccess();
  const navigate = useNavigate();
  const { history } = useRouter();
  const canGoBack = useCanGoBack();
  const open = useMutation({
    mutationFn: (asked: Asked) => dataOf(api.POST('/v1/break-glass', { body: asked })),
    onSuccess: lookAgain,
    onError: (failure) => (isOpenAlready(failure) ? lookAgain() : undefined),
  });
  const isOpen = open.isSuccess || isOpenAlready(open.error);
  const rule = me.break_glass;
  // The register's event may come before the answer: what was asked for stands in the form until both have.
  const asked = open.isPending || isOpen ? open.variables : undefined;
  const purposes = [...new Set([...me.may_break_glass, ...(asked === undefined ? [] : [asked.purpose])])];
  const come = isOpen && asked !== undefined && mayUse(asked.purpose);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when what one may do has come with the purpose in it
  useEffect(() => {
    if (!come) return;
    choosePurpose(asked.purpose, asked.controller);
    if (canGoBack)
      history.back(); // to what was closed and now is open
    else void navigate({ to: '/' });
  }, [come]);
  return (
    <Page title={t('break-glass.ask.title')}>
      {rule === null || purposes.length === 0 ? (
        <EmptyState title={t('break-glass.none.title')}>{t('break-glass.none.body')}</EmptyState>
      ) : (
        <>
          <p className={classes.lead}>{t('break-glass.ask.lead', { minutes: rule.minutes })}</p>
          <Ask
            purposes={purposes}
            characters={rule.reason_characters}
            minutes={rule.minutes}
            busy={open.isPending || come}
            failure={isOpen ? null : open.error}
            onAsk={open.mutate}
          />
        </>
      )}
    </Page>
  );
};

/** Asked for twice, or opened in another window meanwhile: what was wanted is there. */
const isOpenAlready = (failure: unknown): boolean => isProblem(failure, 'break-glass-needless');

interface Asked {
  readonly purpose: string;
  readonly controller: string;
  readonly reason: string;
}

interface AskProps {
  readonly purposes: readonly string[];
  /** Fewest of the reason. */
  readonly characters: number;
  readonly minutes: number;
  readonly busy: boolean;
  readonly failure: unknown;
  readonly onAsk: (asked: Asked) => void;
}

const Ask = ({ purposes, characters, minutes, busy, failure, onAsk }: AskProps) => {
  const t = useText();
  const words = useVocabulary();
  const cameFor = useLocation().state.purpose;
  const { me, controller: inHand } = useAccess();
  const [picked, setPicked] = useState<string>();
  const purpose = picked ?? purposes.find((one) => one === cameFor) ?? '';
  const [chosen, setChosen] = useState(inHand ?? '');
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const controllers = me.controllers.filter(
    (id) => words?.purposes[purpose]?.controllers.includes(id) ?? true,
  );
  const controller =
    controllers.find((id) => id === chosen) ?? (controllers.length === 1 ? controllers[0] : undefined) ?? '';
  const missing = Math.max(0, characters - reason.trim().length);
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (purpose === '') document.getElementById('break-glass-purpose')?.focus();
        else if (controller === '') document.getElementById('break-glass-controller')?.focus();
        else if (missing > 0) document.getElementById('break-glass-reason')?.focus();
        else onAsk({ purpose, controller, reason });
      }}
    >
      <ChoiceField
        id="break-glass-purpose"
        label={t('break-glass.purpose')}
        value={purpose}
        data={[
          { value: '', label: t('break-glass.purpose.choose') },
          ...purposes.map((value) => ({ value, label: words?.purposes[value]?.name ?? value })),
        ]}
        problem={asked && purpose === '' ? t('break-glass.purpose.missing') : undefined}
        onChange={({ currentTarget }) => setPicked(currentTarget.value)}
      />
      <ChoiceField
        id="break-glass-controller"
        label={t('break-glass.controller')}
        value={controller}
        data={[
          ...(controller === '' ? [{ value: '', label: t('break-glass.controller.choose') }] : []),
          ...controllers.map((value) => ({
            value,
            label: words?.controllers.find(({ id }) => id === value)?.name ?? value,
          })),
        ]}
        problem={asked && controller === '' ? t('break-glass.controller.missing') : undefined}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
      />
      <LongTextField
        id="break-glass-reason"
        label={t('break-glass.reason')}
        description={t('break-glass.reason.hint', { characters })}
        maxLength={1000}
        value={reason}
        problem={asked && missing > 0 ? t('break-glass.reason.missing', { missing }) : undefined}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      {failure !== null && <ProblemNotice failure={failure} />}
      <div>
        <Button type="submit" color="red" loading={busy}>
          {t('break-glass.ask.open', { minutes })}
        </Button>
      </div>
    </form>
  );
};
