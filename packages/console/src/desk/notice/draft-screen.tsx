import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useText } from '../../frame/text.tsx';
import { Page } from '../../ui/page.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useAssessment, useDraft } from './desk-calls.ts';
import { DraftBar } from './draft-bar.tsx';
import { DraftEditor } from './draft-editor.tsx';
import { takeUp, useDraftInHand } from './draft-in-hand.ts';
import { DraftOutcome } from './draft-outcome.tsx';
import { NoticeTabs } from './notice-tabs.tsx';

/** Milliseconds without a key pressed before the draft is judged. */
const PAUSE = 500;

/** The next notice: its files, what is wrong with them, what they change, what the database becomes, and publishing. */
export const Screen = () => {
  const t = useText();
  const draft = useDraft();
  const inHand = useDraftInHand();
  useEffect(() => {
    if (draft.data) takeUp(draft.data);
  }, [draft.data]);

  const [judgedVersion] = useDebouncedValue(inHand?.version ?? 0, PAUSE);
  const judged = inHand?.version === judgedVersion ? inHand?.files : undefined;
  const assessment = useAssessment(judged, judgedVersion);
  const [announced, setAnnounced] = useState('');
  const findings = assessment.data?.findings;
  useEffect(() => {
    if (findings && !assessment.isPlaceholderData)
      setAnnounced(t('notice.findings.count', { count: findings.length }));
  }, [findings, assessment.isPlaceholderData, t]);

  return (
    <Page title={t('notice.draft.title')}>
      <NoticeTabs />
      {draft.error && <ProblemNotice failure={draft.error} again={() => void draft.refetch()} />}
      <p className="unseen" aria-live="polite">
        {announced}
      </p>
      {inHand === undefined || draft.data === undefined ? (
        <Skeleton lines={12} />
      ) : (
        <>
          <DraftBar inHand={inHand} kept={draft.data} assessment={assessment.data} />
          <DraftEditor inHand={inHand} findings={findings ?? []} />
          {assessment.error && (
            <ProblemNotice failure={assessment.error} again={() => void assessment.refetch()} />
          )}
          {assessment.data && (
            <div aria-busy={assessment.isPlaceholderData}>
              <DraftOutcome assessment={assessment.data} />
            </div>
          )}
        </>
      )}
    </Page>
  );
};
