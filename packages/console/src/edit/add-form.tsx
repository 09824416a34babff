import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Problem } from '../api/problem.ts';
import { useVocabulary } from '../api/vocabulary.ts';
import { useText } from '../frame/text.tsx';
import { useLeadToWrong } from '../ui/lead-to-wrong.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useUnsaved } from '../ui/unsaved.ts';
import { useMutation } from '../ui/use-mutation.ts';
import { type Draft, draftOf, type Problems, problemsIn, problemsOf, recheck, sentValue } from './draft.ts';
import { DraftFields } from './draft-fields.tsx';
import classes from './edit.module.css';
import { addRow, removeRow } from './row-calls.ts';
import { useSaved } from './saved.tsx';
import { SourceField, useSources } from './source-field.tsx';

interface AddFormProps {
  readonly subject: string;
  readonly category: string;
  readonly record: string;
  /** Fields that the purpose may give. */
  readonly fields: readonly string[];
  readonly mayRemove: boolean;
  readonly onDone: () => void;
}

/** Fields that the register fills in by the notice: asked of nobody. */
const FILLED_IN: Readonly<Record<string, readonly string[]>> = {
  permission: ['channel', 'wording', 'decided_at'],
  phone_number: ['as_given'],
};

/** A new row of a record. What was typed stays until it is saved or given up; a second try adds nothing twice. */
export const AddForm = ({ subject, category, record, fields, mayRemove, onDone }: AddFormProps) => {
  const t = useText();
  const words = useVocabulary();
  const saved = useSaved();
  const { place, lead } = useLeadToWrong<HTMLFormElement>();
  const { likeliest } = useSources(category);
  const asked = fields.filter((field) => !FILLED_IN[record]?.includes(field));
  const [draft, setDraft] = useState<Draft>(() => draftOf(record, asked));
  const [source, setSource] = useState(likeliest);
  const [problems, setProblems] = useState<Problems>({});
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [empty] = useState(draft);
  useUnsaved(() => Object.entries(draft).some(([field, typed]) => typed !== empty[field]));
  const add = useMutation({
    mutationFn: () => {
      const values = Object.entries(draft)
        .map(([field, typed]) => [field, sentValue(record, field, typed)] as const)
        .filter(([, value]) => value !== null);
      return addRow({ subject, record }, source, Object.fromEntries(values), key);
    },
    onSuccess: async ({ id, revision }) => {
      const undo = () => removeRow({ subject, record, id }, revision ?? 1);
      onDone();
      await saved(mayRemove ? { undo } : {});
    },
    onError: (failure) => {
      // A refusal is an answer: what is sent next is another call.
      if (failure instanceof Problem) setKey(crypto.randomUUID());
      if (failure instanceof Problem && failure.status === 422) {
        setProblems(problemsIn(failure));
        lead();
      }
    },
  });
  const send = () => {
    const found = problemsOf(record, draft, 'add');
    setProblems(found);
    if (Object.keys(found).length === 0) add.mutate();
    else lead();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  return (
    <form ref={place} className={classes.form} onSubmit={submit} noValidate>
      <h3>{t('edit.adding', { what: words?.categories[category]?.records[record]?.label ?? record })}</h3>
      <DraftFields
        record={record}
        fields={asked}
        draft={draft}
        problems={problems}
        onType={(field, typed) => {
          const next = { ...draft, [field]: typed };
          setDraft(next);
          if (field in problems || field === 'country') setProblems(recheck(record, problems, next, 'add'));
        }}
        onLeave={(field) => {
          if ((draft[field] ?? '').trim() !== '')
            setProblems(recheck(record, { ...problems, [field]: '' }, draft, 'add'));
        }}
      />
      <div className={classes.source}>
        <SourceField category={category} value={source} onChoose={setSource} />
      </div>
      {add.error && <ProblemNotice failure={add.error} again={send} />}
      <div className={classes.buttons}>
        <Button type="submit" size="compact-md" loading={add.isPending}>
          {t('edit.save')}
        </Button>
        <Button size="compact-md" variant="default" onClick={onDone}>
          {t('ui.cancel')}
        </Button>
      </div>
    </form>
  );
};
