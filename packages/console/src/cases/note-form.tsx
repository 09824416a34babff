import { Button } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { api, dataOf } from '../api/api.ts';
import { useText } from '../frame/text.tsx';
import { announce } from '../ui/announce.ts';
import { ChoiceField, LongTextField } from '../ui/field.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useMutation } from '../ui/use-mutation.ts';
import { type Case, underCase, useCasesChanged, useOvertaken, useParties } from './case-calls.ts';
import { useName } from './case-words.ts';
import classes from './cases.module.css';
import { type Draft, useDraft } from './drafts.ts';

const KINDS = ['note', 'call', 'message'] as const;

/** A note on one of those whom the case is about. What was typed stays until it is saved, whatever happens. */
export const NoteForm = ({ of: one }: { readonly of: Case }) => {
  const t = useText();
  const nameOf = useName();
  const changed = useCasesChanged();
  const overtaken = useOvertaken();
  const [draft, change] = useDraft(one.id);
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const key = useRef(crypto.randomUUID());
  const parties = useParties(one).data?.pages.flatMap(({ items }) => items) ?? [];
  const [first] = parties;
  const subject = parties.some((party) => party.subject === draft.subject) ? draft.subject : first?.subject;
  const save = useMutation({
    mutationFn: ({ kind, content }: Pick<Draft, 'kind' | 'content'>) =>
      dataOf(
        api.POST('/v1/cases/{id}/notes', {
          params: { path: { id: one.id } },
          body: { subject: subject ?? '', kind, content: content.trim() },
          headers: { ...underCase(one.id), 'Idempotency-Key': key.current },
        }),
      ),
    onSuccess: () => {
      change(undefined);
      setTried(false);
      key.current = crypto.randomUUID();
      void changed();
      announce(t('cases.note.saved'));
    },
    onError: overtaken,
  });
  const edit = (changes: Partial<Draft>) => {
    if (save.isError) {
      save.reset();
      key.current = crypto.randomUUID();
    }
    change(changes);
  };
  const empty = draft.content.trim() === '';
  const send = () => {
    setTried(true);
    if (empty) field.current?.focus();
    if (!empty && subject !== undefined && !save.isPending) save.mutate(draft);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
  };
  return (
    <form
      className={classes.note}
      aria-label={t('cases.note.new')}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div className={classes.beside}>
        <ChoiceField
          label={t('cases.note.kind')}
          value={draft.kind}
          data={KINDS.map((value) => ({ value, label: t(`cases.note.kind.${value}`) }))}
          onChange={({ currentTarget }) => edit({ kind: currentTarget.value as Draft['kind'] })}
        />
        {parties.length > 1 && (
          <ChoiceField
            label={t('cases.note.about')}
            value={subject ?? ''}
            data={parties.map((party) => ({ value: party.subject, label: nameOf(party.shown) }))}
            onChange={({ currentTarget }) => edit({ subject: currentTarget.value })}
          />
        )}
      </div>
      <LongTextField
        id="case-note"
        ref={field}
        label={t('cases.note')}
        description={t('cases.note.hint')}
        value={draft.content}
        maxLength={20_000}
        problem={tried && empty ? t('cases.note.empty') : undefined}
        onChange={({ currentTarget }) => edit({ content: currentTarget.value })}
        onKeyDown={onKeyDown}
      />
      {tried && !empty && subject === undefined && <p role="alert">{t('cases.note.nobody')}</p>}
      {save.error && <ProblemNotice failure={save.error} again={send} />}
      <div className={classes.buttons}>
        <Button type="submit" loading={save.isPending}>
          {t('cases.note.save')}
        </Button>
        {!empty && (
          <Button
            variant="default"
            onClick={() => {
              edit({ content: '' });
              field.current?.focus();
              announce(t('cases.note.cleared'));
            }}
          >
            {t('cases.note.clear')}
          </Button>
        )}
      </div>
    </form>
  );
};
