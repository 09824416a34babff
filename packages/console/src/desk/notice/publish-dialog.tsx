import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { api, dataOf } from '../../api/api.ts';
import { Problem } from '../../api/problem.ts';
import { useText } from '../../frame/text.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { LongTextField, TextField } from '../../ui/field.tsx';
import { useFormats } from '../../ui/formats.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { useMutation } from '../../ui/use-mutation.ts';
import {
  type Assessment,
  type Draft,
  type Language,
  type Publication,
  useDeskHeaders,
} from './desk-calls.ts';
import { type DraftInHand, write } from './draft-in-hand.ts';
import { withHead } from './head-values.ts';
import classes from './publish-dialog.module.css';
import { RefusedFor } from './refused-for.tsx';

interface PublishDialogProps {
  readonly open: boolean;
  readonly inHand: DraftInHand;
  readonly assessment: Assessment;
  readonly save: (draft: DraftInHand) => Promise<Draft>;
  readonly onClose: () => void;
}

/** From which day, why, and, for a significant change, what people are told. */
export const PublishDialog = (props: PublishDialogProps) => {
  const t = useText();
  const { open, onClose } = props;
  const [published, setPublished] = useState<Publication>();
  const close = () => {
    setPublished(undefined);
    onClose();
  };
  return (
    <Dialog open={open} onClose={close} size="lg" title={t('notice.publish.title')}>
      {published ? (
        <Done publication={published} onClose={close} />
      ) : (
        <Form {...props} onDone={setPublished} />
      )}
    </Dialog>
  );
};

const Done = ({
  publication,
  onClose,
}: {
  readonly publication: Publication;
  readonly onClose: () => void;
}) => {
  const t = useText();
  const { day } = useFormats();
  const { state, edition, valid_from } = publication;
  return (
    <>
      <p role="status">
        {state === 'applied'
          ? t('notice.published', { edition: edition ?? 0 })
          : t('notice.scheduled', { day: day(valid_from) })}
      </p>
      <Button data-autofocus onClick={onClose}>
        {t('ui.close')}
      </Button>
    </>
  );
};

const Form = (props: PublishDialogProps & { readonly onDone: (publication: Publication) => void }) => {
  const { inHand, assessment, save, onDone, onClose } = props;
  const t = useText();
  const { day } = useFormats();
  const headers = useDeskHeaders();
  const locale = useIntl().locale as Language;
  const { significant, earliest, languages, head } = assessment;
  const first = significant ? earliest.significant : earliest.today;
  const [from, setFrom] = useState(first);
  const [reason, setReason] = useState('');
  const [told, setTold] = useState<Partial<Record<Language, string>>>({});
  const [attempt, setAttempt] = useState(0);
  const tried = attempt > 0;
  const key = useRef(crypto.randomUUID());
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (attempt > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [attempt]);

  const stated = head?.valid_from.value ?? null;
  const untrue = stated !== null && (stated > from || (significant && stated !== from));
  const untold = significant ? languages.filter((language) => !told[language]?.trim()) : [];
  const problems = {
    from: from < first ? t('notice.publish.too_early', { day: day(first) }) : undefined,
    reason: reason.trim().length < 3 ? t('notice.publish.reason_missing') : undefined,
  };
  const ready = !problems.from && !problems.reason && untold.length === 0 && !untrue;

  const publishing = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/v1/notice/draft/publication', {
          body: { revision: inHand.revision, valid_from: from, announcement: told, language: locale },
          headers: { ...headers(reason), 'Idempotency-Key': key.current },
        }),
      ),
    onSuccess: onDone,
    // Without an answer it may have been published: the same key gets the same answer.
    onError: (failure) => {
      if (failure instanceof Problem) key.current = crypto.randomUUID();
    },
  });
  const stating = useMutation({
    mutationFn: async () => {
      if (head === null) return;
      const number = String(Number(head.version.value ?? 0) + 1);
      const notice = withHead(inHand.files.notice, head, {
        version: number,
        dated: earliest.today,
        valid_from: from,
      });
      write('notice', notice);
      await save({ ...inHand, files: { ...inHand.files, notice } });
    },
  });

  return (
    <form
      ref={form}
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) publishing.mutate();
        else setAttempt((before) => before + 1);
      }}
    >
      <p>
        {t('notice.publish.what', {
          changes: assessment.changes.length,
          objects: assessment.plan.changes.length,
        })}
      </p>
      <DayField
        data-autofocus
        label={t('notice.publish.from')}
        description={t(significant ? 'notice.publish.from_significant' : 'notice.publish.from_today', {
          day: day(first),
        })}
        required
        min={first}
        value={from}
        problem={tried || from < first ? problems.from : undefined}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
      {untrue && (
        <div className={classes.untrue}>
          <p>{t('notice.publish.untrue', { stated: day(stated), day: day(from) })}</p>
          {from >= first && (
            <Button
              variant="default"
              size="compact-md"
              loading={stating.isPending}
              onClick={() => stating.mutate()}
            >
              {t('notice.publish.state', { day: day(from) })}
            </Button>
          )}
          {stating.error && <ProblemNotice failure={stating.error} />}
        </div>
      )}
      {significant && (
        <fieldset className={classes.announcement}>
          <legend>{t('notice.publish.announcement')}</legend>
          <p>{t('notice.publish.announcement_help')}</p>
          {languages.map((language) => (
            <LongTextField
              key={language}
              lang={language}
              label={t(`notice.language.${language}`)}
              required
              value={told[language] ?? ''}
              problem={
                tried && untold.includes(language) ? t('notice.publish.announcement_missing') : undefined
              }
              onChange={(event) => {
                const text = event.currentTarget.value;
                setTold((before) => ({ ...before, [language]: text }));
              }}
            />
          ))}
        </fieldset>
      )}
      <TextField
        label={t('notice.publish.reason')}
        description={t('notice.publish.reason_help')}
        required
        value={reason}
        problem={tried ? problems.reason : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {publishing.error && <ProblemNotice failure={publishing.error} />}
      <RefusedFor failure={publishing.error} assessment={assessment} />
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
        <Button type="submit" loading={publishing.isPending}>
          {t(from === earliest.today ? 'notice.publish.now' : 'notice.publish.later')}
        </Button>
      </div>
    </form>
  );
};
