import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, use, useCallback, useState } from 'react';
import { REGISTER } from '../frame/query-client.ts';
import { useText } from '../frame/text.tsx';
import { useAnnounced } from '../ui/announce.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useMutation } from '../ui/use-mutation.ts';
import classes from './edit.module.css';

/** What became of the page, and how it is taken back where it can be. */
interface Saved {
  /** Default `saved`; `kept` is what somebody else had saved and stands. */
  readonly what?: 'saved' | 'removed' | 'kept' | 'undone';
  readonly undo?: () => Promise<unknown>;
}

const Tell = createContext<(saved: Saved) => Promise<void>>(() => Promise.resolve());

/** Tells that something was saved: the page reads anew, and says so with a way back. */
export const useSaved = () => use(Tell);

/** Says at the foot of the page what was saved until one goes on, and takes it back when asked. */
export const SavedProvider = ({ children }: { readonly children: ReactNode }) => {
  const t = useText();
  const queries = useQueryClient();
  const [saved, setSaved] = useState<Saved>();
  const told = saved && t(`edit.told.${saved.what ?? 'saved'}`);
  useAnnounced(told, saved);
  const readAnew = useCallback(() => queries.invalidateQueries({ queryKey: [REGISTER] }), [queries]);
  const tell = useCallback(
    async (next: Saved) => {
      await readAnew();
      setSaved(next);
    },
    [readAnew],
  );
  const undo = useMutation({
    mutationFn: async () => saved?.undo?.(),
    onSuccess: async () => {
      await readAnew();
      setSaved({ what: 'undone' });
    },
  });
  return (
    <Tell value={tell}>
      {children}
      <div className={classes.saved}>
        {saved && (
          <div>
            <span>{told}</span>
            {saved.undo && (
              <Button
                size="compact-sm"
                variant="default"
                loading={undo.isPending}
                onClick={() => undo.mutate()}
              >
                {t('edit.undo')}
              </Button>
            )}
            {undo.error && <ProblemNotice failure={undo.error} />}
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('ui.close')}
              onClick={() => {
                undo.reset();
                setSaved(undefined);
              }}
            >
              <IconX aria-hidden size={16} />
            </ActionIcon>
          </div>
        )}
      </div>
    </Tell>
  );
};
