import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, dataOf } from '../../api/api.ts';
import { isProblem } from '../../api/problem.ts';
import { useText } from '../../frame/text.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { useFormats } from '../../ui/formats.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { useUnsaved } from '../../ui/unsaved.ts';
import { useMutation } from '../../ui/use-mutation.ts';
import { type Assessment, DESK, type Draft, useDeskHeaders } from './desk-calls.ts';
import classes from './draft-bar.module.css';
import { type DraftInHand, isUnsaved, replaceBy, standOn, wasSaved } from './draft-in-hand.ts';
import { PublishDialog } from './publish-dialog.tsx';

interface DraftBarProps {
  readonly inHand: DraftInHand;
  readonly kept: Draft;
  readonly assessment: Assessment | undefined;
}

/** Whether the draft is saved, by whom and when; saving, starting again, and the way to publishing. */
export const DraftBar = ({ inHand, kept, assessment }: DraftBarProps) => {
  const t = useText();
  const { time } = useFormats();
  const queries = useQueryClient();
  const [dialog, setDialog] = useState<'discard' | 'publish'>();
  const saving = useSaving();
  const discarding = useDiscarding(inHand, () => setDialog(undefined));
  const unsaved = isUnsaved(inHand);
  useUnsaved(() => unsaved, { outlivesScreens: true });
  const conflict = isProblem(saving.error, 'revision-changed');
  const older = inHand.base !== kept.edition_in_force;

  const openPublishing = async () => {
    if (unsaved) await saving.mutateAsync(inHand);
    setDialog('publish');
  };
  return (
    <>
      <div className={classes.bar}>
        <p className={classes.state}>
          {unsaved ? (
            <StatusBadge tone="warning">{t('notice.draft.unsaved')}</StatusBadge>
          ) : (
            <StatusBadge tone={kept.saved ? 'good' : 'neutral'}>
              {t(kept.saved ? 'notice.draft.saved' : 'notice.draft.as_in_force')}
            </StatusBadge>
          )}{' '}
          {kept.changed_at !== null &&
            t('notice.draft.changed', { who: kept.changed_by?.name ?? '–', at: time(kept.changed_at) })}
        </p>
        <div className={classes.buttons}>
          <Button variant="default" disabled={!unsaved && !kept.saved} onClick={() => setDialog('discard')}>
            {t('notice.draft.discard')}
          </Button>
          <Button
            variant="default"
            disabled={!unsaved}
            loading={saving.isPending}
            onClick={() => saving.mutate(inHand)}
          >
            {t('notice.draft.save')}
          </Button>
          <Button
            disabled={assessment === undefined || !assessment.publishable || !assessment.changed || older}
            onClick={() => void openPublishing().catch(() => undefined) /* the failure is shown below */}
          >
            {t('notice.publish')}
          </Button>
        </div>
      </div>
      {saving.error && <ProblemNotice failure={saving.error} again={() => saving.mutate(inHand)} />}
      {conflict && (
        <div className={classes.conflict}>
          <p>{t('notice.draft.conflict', { who: kept.changed_by?.name ?? '–' })}</p>
          <Button
            variant="default"
            onClick={() => {
              replaceBy(kept);
              saving.reset();
            }}
          >
            {t('notice.draft.take_theirs')}
          </Button>
          <Button
            variant="default"
            onClick={() => {
              standOn(kept.revision, inHand.base);
              saving.mutate({ ...inHand, revision: kept.revision });
            }}
          >
            {t('notice.draft.keep_mine')}
          </Button>
        </div>
      )}
      {older && (
        <div className={classes.conflict} role="alert">
          <p>{t('notice.draft.older', { base: inHand.base, edition: kept.edition_in_force })}</p>
          <Button
            variant="default"
            onClick={() => {
              standOn(inHand.revision, kept.edition_in_force);
              saving.mutate({ ...inHand, base: kept.edition_in_force });
            }}
          >
            {t('notice.draft.stand_on', { edition: kept.edition_in_force })}
          </Button>
        </div>
      )}
      <ConfirmDialog
        open={dialog === 'discard'}
        title={t('notice.draft.discard.title')}
        confirm={t('notice.draft.discard')}
        grave
        busy={discarding.isPending}
        failure={discarding.error}
        onConfirm={() => discarding.mutate()}
        onClose={() => setDialog(undefined)}
      >
        <p>{t('notice.draft.discard.body')}</p>
      </ConfirmDialog>
      {assessment && (
        <PublishDialog
          open={dialog === 'publish'}
          inHand={inHand}
          assessment={assessment}
          save={(draft) => saving.mutateAsync(draft)}
          onClose={() => {
            setDialog(undefined);
            void queries.invalidateQueries({ queryKey: [DESK] });
          }}
        />
      )}
    </>
  );
};

/** Saves what is on the screen; on a refusal it stays there, and what the register keeps is read anew. */
const useSaving = () => {
  const headers = useDeskHeaders();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ revision, base, files }: DraftInHand) =>
      dataOf(
        api.PUT('/v1/notice/draft', {
          params: { header: { 'If-Match': `"${revision}"` } },
          body: { base_edition: base, files },
          headers: headers(),
        }),
      ),
    onSuccess: wasSaved,
    onSettled: () => queries.invalidateQueries({ queryKey: [DESK, 'draft'] }),
  });
};

const useDiscarding = ({ revision }: DraftInHand, done: () => void) => {
  const headers = useDeskHeaders();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      dataOf(
        api.DELETE('/v1/notice/draft', {
          params: { header: { 'If-Match': `"${revision}"` } },
          headers: headers(),
        }),
      ),
    onSuccess: (draft) => {
      replaceBy(draft);
      done();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: [DESK, 'draft'] }),
  });
};
