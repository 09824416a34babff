import { Button, Radio } from '@mantine/core';
import { useState } from 'react';
import { api, dataOf } from '../api/api.ts';
import { useText } from '../frame/text.tsx';
import { announce } from '../ui/announce.ts';
import { LongTextField } from '../ui/field.tsx';
import { useLeadToWrong } from '../ui/lead-to-wrong.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useMutation } from '../ui/use-mutation.ts';
import classes from './break-glass.module.css';
import { lookAgain } from './calls.ts';

const OUTCOMES = ['justified', 'unjustified'] as const;
const SHORTEST_NOTE = 3;

/** Says whether breaking the glass was justified. What is still open ends with it. */
export const ReviewForm = ({ id, open }: { readonly id: string; readonly open: boolean }) => {
  const t = useText();
  const [outcome, setOutcome] = useState<(typeof OUTCOMES)[number]>();
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const { place, lead } = useLeadToWrong<HTMLFormElement>();
  const short = note.trim().length < SHORTEST_NOTE;
  const judge = useMutation({
    mutationFn: (said: (typeof OUTCOMES)[number]) =>
      dataOf(
        api.POST('/v1/break-glass/{id}/review', {
          params: { path: { id } },
          body: { outcome: said, note: note.trim() },
        }),
      ),
    onSuccess: () => announce(t('break-glass.judge.saved')),
    onSettled: lookAgain,
  });
  return (
    <form
      ref={place}
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (outcome === undefined) place.current?.querySelector('input')?.focus();
        else if (short) lead();
        else judge.mutate(outcome);
      }}
    >
      <Radio.Group
        label={t('break-glass.judge.outcome')}
        value={outcome ?? null}
        onChange={(value) => setOutcome(OUTCOMES.find((one) => one === value))}
        error={asked && outcome === undefined ? t('break-glass.judge.outcome_missing') : undefined}
      >
        {OUTCOMES.map((value) => (
          <Radio key={value} value={value} label={t(`break-glass.outcome.${value}`)} my="xs" />
        ))}
      </Radio.Group>
      <LongTextField
        label={t('break-glass.judge.note')}
        description={t('break-glass.judge.note_hint')}
        maxLength={2000}
        value={note}
        problem={asked && short ? t('break-glass.judge.note_missing') : undefined}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      {judge.error && <ProblemNotice failure={judge.error} />}
      <div>
        <Button type="submit" loading={judge.isPending}>
          {open ? t('break-glass.judge.save_and_end') : t('break-glass.judge.save')}
        </Button>
      </div>
    </form>
  );
};
