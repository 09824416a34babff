import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { isProblem, Problem } from '../api/problem.ts';
import { useVocabulary } from '../api/vocabulary.ts';
import type { Row } from '../customer/overview.ts';
import { useText } from '../frame/text.tsx';
import { announce } from '../ui/announce.ts';
import { useLeadToWrong } from '../ui/lead-to-wrong.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useUnsaved } from '../ui/unsaved.ts';
import { useMutation } from '../ui/use-mutation.ts';
import { type Draft, draftOf, type Problems, problemsIn, problemsOf, recheck, sentValue } from './draft.ts';
import { DraftFields } from './draft-fields.tsx';
import classes from './edit.module.css';
import { fieldSpec } from './field-specs.ts';
import { type Merge, mergeOf } from './merge.ts';
import { MergeChoices } from './merge-choices.tsx';
import { RemoveRow } from './remove-row.tsx';
import { changeRow, readRow } from './row-calls.ts';
import { useSaved } from './saved.tsx';
import { SourceField, useSources } from './source-field.tsx';

interface ChangeFormProps {
  readonly subject: string;
  readonly category: string;
  readonly record: string;
  readonly row: Row;
  /** Fields that the purpose may change. */
  readonly fields: readonly string[];
  readonly mayRemove: boolean;
  readonly onDone: () => void;
}

/** Fields whose day ends a row. */
const ENDS = ['valid_to', 'ended_on', 'ends_on', 'closed_on'];

const today = (): string => new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Helsinki' }).format(new Date());

/**
 * A row in place as a form. Only what was changed is sent, with the revision that it was changed from; where somebody else was faster, both
 * changes are shown side by side. What was typed stays until it is saved or given up.
 */
export const ChangeForm = (props: ChangeFormProps) => {
  const { subject, category, record, row, fields, mayRemove, onDone } = props;
  const t = useText();
  const words = useVocabulary();
  const saved = useSaved();
  const { likeliest } = useSources(category, row.source);
  const [base, setBase] = useState(row);
  const [draft, setDraft] = useState(() => draftOf(record, fields, row.fields));
  const [source, setSource] = useState(likeliest);
  const [problems, setProblems] = useState<Problems>({});
  const [merge, setMerge] = useState<Merge>();
  const [unchanged, setUnchanged] = useState(false);
  const place = { subject, record, id: row.id };
  const { place: form, lead } = useLeadToWrong<HTMLFormElement>();
  const { label = record, fields: labels = {} } = words?.categories[category]?.records[record] ?? {};

  const save = useMutation({
    mutationFn: async ({ changes, from }: { readonly changes: Draft; readonly from: Row }) => {
      const values = Object.entries(changes).map(([field, typed]) => [
        field,
        sentValue(record, field, typed),
      ]);
      return changeRow(place, from.revision, source, Object.fromEntries(values));
    },
    onSuccess: async (changed, { changes, from }) => {
      const before = Object.keys(changes).map((field) => [field, from.fields[field] ?? null]);
      const undo = () => changeRow(place, changed.revision, from.source, Object.fromEntries(before));
      onDone();
      await saved({ undo });
    },
    onError: async (failure, { from }) => {
      if (failure instanceof Problem && failure.status === 422) {
        setProblems(problemsIn(failure));
        lead();
      }
      if (!isProblem(failure, 'revision-changed')) return;
      const now = await readRow(place);
      setMerge(mergeOf(record, from.fields, draft, now.fields));
      setBase(now);
    },
  });

  const changesIn = (typed: Draft): Draft => {
    const before = draftOf(record, fields, base.fields);
    return Object.fromEntries(Object.entries(typed).filter(([field, value]) => value !== before[field]));
  };
  useUnsaved(() => Object.keys(changesIn(draft)).length > 0);
  /** The row as it would be, with what may not be changed here. */
  const wholeOf = (typed: Draft): Draft => ({
    ...draftOf(record, Object.keys(base.fields), base.fields),
    ...typed,
  });
  const send = (typed: Draft) => {
    const changes = changesIn(typed);
    const found = problemsOf(record, changes, 'change', wholeOf(typed));
    setProblems(found);
    const nothing = Object.keys(changes).length === 0;
    setUnchanged(nothing);
    if (nothing) announce(t('edit.unchanged'));
    else if (Object.keys(found).length > 0) lead();
    else save.mutate({ changes, from: base });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(draft);
  };
  const end = ENDS.find((field) => fields.includes(field) && (draft[field] ?? '') === '');

  if (merge)
    return (
      <div className={classes.form}>
        <MergeChoices
          record={record}
          labels={labels}
          merge={merge}
          busy={save.isPending}
          onCancel={onDone}
          onChoose={(mine) => {
            if (Object.keys(mine).length === 0) {
              onDone();
              void saved({ what: 'kept' });
            } else {
              setMerge(undefined);
              setDraft({ ...draftOf(record, fields, base.fields), ...mine });
              save.mutate({ changes: mine, from: base });
            }
          }}
        />
      </div>
    );
  return (
    <form ref={form} className={classes.form} onSubmit={submit} noValidate>
      <h3>{t('edit.changing', { what: label })}</h3>
      <DraftFields
        record={record}
        fields={fields}
        draft={draft}
        problems={problems}
        onType={(field, typed) => {
          const next = { ...draft, [field]: typed };
          setDraft(next);
          setUnchanged(false);
          if (field in problems || field === 'country')
            setProblems(recheck(record, problems, wholeOf(next), 'change'));
        }}
        onLeave={(field) => {
          if (field in changesIn(draft))
            setProblems(recheck(record, { ...problems, [field]: '' }, wholeOf(draft), 'change'));
        }}
      />
      <div className={classes.source}>
        <SourceField category={category} value={source} onChoose={setSource} />
      </div>
      {unchanged && <p className={classes.hint}>{t('edit.unchanged')}</p>}
      {save.error && !isProblem(save.error, 'revision-changed') && (
        <ProblemNotice failure={save.error} again={() => send(draft)} />
      )}
      <div className={classes.buttons}>
        <Button type="submit" size="compact-md" loading={save.isPending}>
          {t('edit.save')}
        </Button>
        <Button size="compact-md" variant="default" onClick={onDone}>
          {t('ui.cancel')}
        </Button>
        {end !== undefined && fieldSpec(record, end) && (
          <Button
            size="compact-md"
            variant="subtle"
            className={classes.apart ?? ''}
            onClick={() => setDraft({ ...draft, [end]: today() })}
          >
            {t('edit.end')}
          </Button>
        )}
        {mayRemove && <RemoveRow place={place} revision={base.revision} onDone={onDone} />}
      </div>
    </form>
  );
};
