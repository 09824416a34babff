import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { api, dataOf } from '../api/api.ts';
import { useVocabulary } from '../api/vocabulary.ts';
import { useAccess } from '../frame/access.tsx';
import { AccessGate } from '../frame/access-gate.tsx';
import { useText } from '../frame/text.tsx';
import { useFormats } from '../ui/formats.ts';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Section } from '../ui/section.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Value, Values } from '../ui/value.tsx';
import classes from './break-glass.module.css';
import type { Glass } from './calls.ts';
import { GlassAccesses } from './glass-accesses.tsx';
import { GlassState } from './glass-state.tsx';
import { ReviewForm } from './review-form.tsx';

/** One purpose that was opened in an emergency: why, what was done under it, and the officer's word on it. */
export const Screen = () => {
  const t = useText();
  return (
    <Page title={t('break-glass.review.title')}>
      <AccessGate duty>
        <OneGlass />
      </AccessGate>
    </Page>
  );
};

const OneGlass = () => {
  const { id = '' } = useParams({ strict: false });
  const t = useText();
  const { me } = useAccess();
  const { data, error, refetch } = useQuery({
    queryKey: ['break-glass', 'one', id],
    queryFn: ({ signal }) => dataOf(api.GET('/v1/break-glass/{id}', { params: { path: { id } }, signal })),
  });
  if (error) return <ProblemNotice failure={error} again={() => void refetch()} />;
  if (data === undefined) return <Skeleton lines={8} />;
  return (
    <>
      <About glass={data} />
      <GlassAccesses glass={data} />
      {data.review === null ? (
        <Section title={t('break-glass.judge.title')}>
          {data.actor === me.actor ? (
            <p>{t('break-glass.judge.own')}</p>
          ) : (
            <ReviewForm id={data.id} open={data.open} />
          )}
        </Section>
      ) : (
        <Judged review={data.review} />
      )}
    </>
  );
};

const About = ({ glass }: { readonly glass: Glass }) => {
  const t = useText();
  const words = useVocabulary();
  const { time } = useFormats();
  const { name, purpose, controller, reason, opened_at, ends_at, ended_at } = glass;
  return (
    <>
      <Values>
        <Value label={t('break-glass.column.name')}>{name}</Value>
        <Value label={t('break-glass.purpose')}>{words?.purposes[purpose]?.name ?? purpose}</Value>
        <Value label={t('break-glass.controller')}>
          {words?.controllers.find(({ id }) => id === controller)?.name ?? controller}
        </Value>
        <Value label={t('break-glass.list.state')}>
          <GlassState glass={glass} />
        </Value>
        <Value label={t('break-glass.column.opened')}>{time(opened_at)}</Value>
        <Value label={ended_at === null ? t('break-glass.ends') : t('break-glass.ended')}>
          {time(ended_at ?? ends_at)}
        </Value>
      </Values>
      <Section title={t('break-glass.column.reason')}>
        <blockquote className={classes.quote}>{reason}</blockquote>
      </Section>
    </>
  );
};

const Judged = ({ review }: { readonly review: NonNullable<Glass['review']> }) => {
  const t = useText();
  const { time } = useFormats();
  return (
    <Section title={t('break-glass.judged.title')}>
      <Values>
        <Value label={t('break-glass.judge.outcome')}>{t(`break-glass.outcome.${review.outcome}`)}</Value>
        <Value label={t('break-glass.judged.by')} note={time(review.reviewed_at)}>
          {review.reviewer_name}
        </Value>
      </Values>
      <blockquote className={classes.quote}>{review.note}</blockquote>
    </Section>
  );
};
