import type { RenderedDocument } from '@seloste/notice/document';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '../../frame/text.tsx';
import { ChoiceField } from '../../ui/field.tsx';
import { Page } from '../../ui/page.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { type Language, useEditions, useEditionText } from './desk-calls.ts';
import { EditionTable } from './edition-table.tsx';
import { NoticeTabs } from './notice-tabs.tsx';
import { NoticeText } from './notice-text.tsx';
import { Publications } from './publications.tsx';
import classes from './published-screen.module.css';

/** The notice as the public reads it, every edition that was in force, and what waits for its day. */
export const Screen = () => {
  const t = useText();
  const editions = useEditions();
  const own = useIntl().locale as Language;
  const [language, setLanguage] = useState<Language>(own);
  const [chosen, setChosen] = useState<number>();
  const inForce = editions.data?.items.find(({ in_force }) => in_force)?.edition;
  const edition = chosen ?? inForce;
  const text = useEditionText(edition, language);
  return (
    <Page title={t('notice.title')}>
      <NoticeTabs />
      <Publications />
      <Section title={t('notice.editions')}>
        {editions.error && <ProblemNotice failure={editions.error} again={() => void editions.refetch()} />}
        {editions.data ? <EditionTable editions={editions.data.items} /> : <Skeleton lines={3} />}
      </Section>
      <Section title={t('notice.text')}>
        <div className={classes.choices}>
          <ChoiceField
            label={t('notice.text.edition')}
            value={String(edition ?? '')}
            onChange={(event) => setChosen(Number(event.currentTarget.value))}
            data={(editions.data?.items ?? []).map((one) => ({
              value: String(one.edition),
              label: one.in_force ? t('notice.text.in_force', { edition: one.edition }) : String(one.edition),
            }))}
          />
          <ChoiceField
            label={t('notice.text.language')}
            value={language}
            onChange={(event) => setLanguage(event.currentTarget.value as Language)}
            data={(['fi', 'sv', 'en'] as const).map((one) => ({
              value: one,
              label: t(`notice.language.${one}`),
            }))}
          />
        </div>
        {text.error && <ProblemNotice failure={text.error} again={() => void text.refetch()} />}
        {text.data?.document ? (
          <NoticeText document={text.data.document as unknown as RenderedDocument} />
        ) : (
          <Skeleton lines={8} />
        )}
      </Section>
    </Page>
  );
};
