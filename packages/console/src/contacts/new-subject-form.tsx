import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { Problem } from '../api/problem.ts';
import { useVocabulary } from '../api/vocabulary.ts';
import { useSourceName } from '../customer/field-value.tsx';
import { type Draft, draftOf } from '../edit/draft.ts';
import { DraftFields } from '../edit/draft-fields.tsx';
import { useAccess } from '../frame/access.tsx';
import { customerAddress } from '../frame/addresses.ts';
import { useText } from '../frame/text.tsx';
import { ChoiceField } from '../ui/field.tsx';
import { useLeadToWrong } from '../ui/lead-to-wrong.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Section } from '../ui/section.tsx';
import { giveUpScreen, useUnsaved } from '../ui/unsaved.ts';
import { useMutation } from '../ui/use-mutation.ts';
import classes from './contacts.module.css';
import {
  type AllProblems,
  addSubject,
  type Drafts,
  isAsked,
  neededFor,
  problemsOfAll,
  refusedFields,
} from './new-subject.ts';
import { partsOf, type Standing, sourcesFor, type Who, whoMayBe } from './parts.ts';

/** A new contact or prospect: the ground is asked first, and without it nothing is saved. What was typed stays until it is. */
export const NewSubjectForm = ({ standing }: { readonly standing: Standing }) => {
  const t = useText();
  const words = useVocabulary();
  const sourceName = useSourceName();
  const navigate = useNavigate();
  const { purpose } = useAccess();
  const [chosenWho, setWho] = useState<Who>('person');
  const [drafts, setDrafts] = useState<Drafts>({});
  const [problems, setProblems] = useState<AllProblems>({});
  const [chosenSource, setSource] = useState('');
  const [key, setKey] = useState(() => crypto.randomUUID());
  const { place, lead } = useLeadToWrong<HTMLFormElement>();
  useUnsaved(() => Object.keys(drafts).length > 0);
  const choices = whoMayBe(words, purpose);
  const who = choices.includes(chosenWho) ? chosenWho : 'person';
  const parts = partsOf(words, purpose, standing, who);
  const sources = sourcesFor(
    words,
    parts.map(({ record }) => record),
  );
  const source =
    sources.find((one) => one === chosenSource) ??
    sources.find((one) => one === 'data_subject') ??
    sources[0] ??
    '';
  const draftIn = (record: string, fields: readonly string[]): Draft => ({
    ...draftOf(record, fields),
    ...drafts[record],
    // A consumer is a prospect on consent alone.
    ...(record === 'prospect' && who === 'person' && { ground: 'consent' }),
  });
  const whole: Drafts = Object.fromEntries(
    parts.map(({ record, fields }) => [record, draftIn(record, fields)]),
  );

  const add = useMutation({
    mutationFn: () => addSubject({ standing, who, source, parts, drafts: whole }, key),
    onSuccess: (subject) => {
      giveUpScreen();
      return navigate({ to: customerAddress(subject) });
    },
    onError: (failure) => {
      if (!(failure instanceof Problem)) return;
      setKey(crypto.randomUUID());
      setProblems(refusedFields(failure, parts));
      lead();
    },
  });
  const send = () => {
    const found = problemsOfAll(parts, who, whole);
    setProblems(found);
    if (Object.keys(found).length === 0) add.mutate();
    else lead();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  const nameOf = (record: string) =>
    Object.values(words?.categories ?? {}).find((category) => record in category.records)?.records[record]
      ?.label ?? record;
  return (
    <form ref={place} onSubmit={submit} noValidate>
      <div className={classes.kind}>
        <ChoiceField
          label={t('contacts.kind')}
          value={who}
          onChange={(event) => {
            setWho(event.currentTarget.value as Who);
            setProblems({});
          }}
        >
          {choices.map((one) => (
            <option key={one} value={one}>
              {t(`contacts.who.${standing === 'prospect' && one === 'person' ? 'consumer' : one}`)}
            </option>
          ))}
        </ChoiceField>
        <ChoiceField
          label={t('edit.source')}
          value={source}
          onChange={(event) => setSource(event.currentTarget.value)}
        >
          {sources.map((one) => (
            <option key={one} value={one}>
              {sourceName(one)}
            </option>
          ))}
        </ChoiceField>
      </div>
      {parts.map(({ record, fields, needed }) => (
        <Section key={record} title={nameOf(record)} level={3}>
          {record === 'prospect' && (
            <p className={classes.hint}>
              {t(`contacts.prospect.${who === 'company' || who === 'association' ? 'organisation' : who}`)}
            </p>
          )}
          {record === 'representation' && <p className={classes.hint}>{t('contacts.representation.why')}</p>}
          {record === 'contact_ground' && <p className={classes.hint}>{t('contacts.contact.why')}</p>}
          <DraftFields
            record={record}
            fields={fields.filter((field) => isAsked(record, field, who, whole[record]))}
            draft={whole[record] ?? {}}
            problems={problems[record] ?? {}}
            needed={neededFor(record, who, whole[record])}
            {...(!needed && { optional: true })}
            {...(record === 'prospect' && who === 'person' && { only: { ground: ['consent'] } })}
            focus={false}
            onType={(field, typed) => {
              setDrafts({ ...drafts, [record]: { ...whole[record], [field]: typed } });
              const { [field]: _mended, ...left } = problems[record] ?? {};
              setProblems({ ...problems, [record]: left });
            }}
          />
        </Section>
      ))}
      {add.error && <ProblemNotice failure={add.error} again={send} />}
      <div className={classes.buttons}>
        <Button type="submit" loading={add.isPending}>
          {t('contacts.save')}
        </Button>
      </div>
    </form>
  );
};
