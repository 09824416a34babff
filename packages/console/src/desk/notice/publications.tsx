import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { api, dataOf } from '../../api/api.ts';
import { useText, useTextIfAny } from '../../frame/text.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { useFormats } from '../../ui/formats.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { useMutation } from '../../ui/use-mutation.ts';
import { DESK, type Language, type Publication, useDeskHeaders, usePublications } from './desk-calls.ts';
import classes from './publications.module.css';

/** What waits for its day, with the way to withdraw it; and the last one that failed, until another is published. */
export const Publications = () => {
  const t = useText();
  const publications = usePublications();
  const items = publications.data?.items ?? [];
  const waiting = items.find(({ state }) => state === 'scheduled');
  const failed = items[0]?.state === 'failed' ? items[0] : undefined;
  if (publications.error) return <ProblemNotice failure={publications.error} />;
  if (!waiting && !failed) return null;
  return (
    <Section title={t('notice.coming')}>
      {waiting && <Waiting publication={waiting} />}
      {failed && <Failed publication={failed} />}
    </Section>
  );
};

const Waiting = ({ publication }: { readonly publication: Publication }) => {
  const t = useText();
  const { day, time } = useFormats();
  const language = useIntl().locale as Language;
  const [asking, setAsking] = useState(false);
  const headers = useDeskHeaders();
  const queries = useQueryClient();
  const withdrawal = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/v1/notice/publications/{publication}/withdrawal', {
          params: { path: { publication: publication.id } },
          headers: headers(),
        }),
      ),
    onSuccess: () => {
      setAsking(false);
      void queries.invalidateQueries({ queryKey: [DESK] });
    },
  });
  return (
    <div className={classes.publication}>
      <p>
        <StatusBadge tone="info">{t('notice.waiting')}</StatusBadge>{' '}
        {t('notice.waiting.since', {
          day: day(publication.valid_from),
          who: publication.asked_by?.name ?? '–',
          at: time(publication.asked_at),
        })}
      </p>
      {publication.announcement && <blockquote>{publication.announcement[language]}</blockquote>}
      {publication.failure && <p>{t('notice.waiting.tried', { code: publication.failure })}</p>}
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('notice.withdraw')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('notice.withdraw.title')}
        confirm={t('notice.withdraw')}
        busy={withdrawal.isPending}
        failure={withdrawal.error}
        onConfirm={() => withdrawal.mutate()}
        onClose={() => setAsking(false)}
      >
        <p>{t('notice.withdraw.body')}</p>
      </ConfirmDialog>
    </div>
  );
};

const Failed = ({ publication }: { readonly publication: Publication }) => {
  const t = useText();
  const any = useTextIfAny();
  const { day } = useFormats();
  const code = publication.failure ?? '';
  return (
    <div className={classes.publication}>
      <p>
        <StatusBadge tone="danger">{t('notice.failed')}</StatusBadge>{' '}
        {t('notice.failed.why', {
          day: day(publication.valid_from),
          why: any(`problems.${code}.title`) ?? code,
        })}
      </p>
    </div>
  );
};
