import type { RenderedDocument } from '@seloste/notice/document';
import { useText } from '../../frame/text.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import type { Assessment } from './desk-calls.ts';
import classes from './draft-outcome.module.css';
import { NoticeText } from './notice-text.tsx';
import { PlanDiff } from './plan-diff.tsx';

/** What the draft would change: for people, in the database, and on the page. */
export const DraftOutcome = ({ assessment }: { readonly assessment: Assessment }) => {
  const t = useText();
  const { changes, plan, preview } = assessment;
  return (
    <>
      <Section title={t('notice.changes', { count: changes.length })}>
        {changes.length === 0 ? (
          <p>{t('notice.changes.none')}</p>
        ) : (
          <ul className={classes.changes}>
            {changes.map(({ path, kind, sentence, significant, why }) => (
              <li key={`${kind} ${path} ${sentence}`}>
                <p>
                  <StatusBadge tone={significant ? 'warning' : 'neutral'}>
                    {t(significant ? 'notice.significant' : 'notice.minor')}
                  </StatusBadge>{' '}
                  {sentence}
                </p>
                <p className={classes.why}>{why}</p>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={t('notice.plan', { count: plan.changes.length })}>
        <PlanDiff plan={plan} />
      </Section>
      {preview && (
        <details className={classes.preview}>
          <summary>
            <h2>{t('notice.preview')}</h2>
          </summary>
          <NoticeText document={preview as unknown as RenderedDocument} />
        </details>
      )}
    </>
  );
};
