import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';
import { Problem } from '../api/problem.ts';
import { REGISTER } from '../frame/query-client.ts';
import { useText } from '../frame/text.tsx';
import { useAnnounced } from '../ui/announce.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useMutation } from '../ui/use-mutation.ts';
import classes from './edit.module.css';

/** What became of the page, and how it is taken back where it can be. */
interface Saved {
  /** Default `saved`; `kept` is what somebody else had saved and stands, `changed_since` that nothing was taken back because of it. */
  readonly what?: 'saved' | 'removed' | 'kept' | 'undone' | 'changed_since';
  readonly undo?: () => Promise<unknown>;
}

interface Told {
  readonly saved: Saved | undefined;
  readonly tell: (saved: Saved) => Promise<void>;
  readonly putAway: () => void;
}

const Context = createContext<Told>({
  saved: undefined,
  tell: () => Promise.resolve(),
  putAway: () => undefined,
});

/** For a form: tells that something was saved; the page reads anew, and says so with a way back. What was saved before it opened is done with. */
export const useSaved = () => {
  const { tell, putAway } = use(Context);
  useEffect(putAway, [putAway]);
  return tell;
};

/** What was saved last, until one goes on. */
export const useSavedLast = (): Saved | undefined => use(Context).saved;

/** Holds what was saved: outside of the page, which may be closed by it. */
export const SavedProvider = ({ children }: { readonly children: ReactNode }) => {
  const queries = useQueryClient();
  const [saved, setSaved] = useState<Saved>();
  const tell = useCallback(
    async (next: Saved) => {
      setSaved(next);
      await queries.invalidateQueries({ queryKey: [REGISTER] });
    },
    [queries],
  );
  const putAway = useCallback(() => setSaved(undefined), []);
  const told = useMemo(() => ({ saved, tell, putAway }), [saved, tell, putAway]);
  return <Context value={told}>{children}</Context>;
};

/** Somebody else was faster: the row is another by now, or gone. */
const isChangedSince = (failure: unknown): boolean =>
  failure instanceof Problem && [404, 409, 410, 412].includes(failure.status);

/** Says at the foot of the page what was saved until one goes on, and takes it back when asked. It has its own place there: nothing lies under it. */
export const SavedBar = () => {
  const t = useText();
  const { saved, tell, putAway } = use(Context);
  const told = saved && t(`edit.told.${saved.what ?? 'saved'}`);
  useAnnounced(told, saved);
  const undo = useMutation({
    mutationFn: async (one: Saved) => one.undo?.(),
    onSuccess: () => tell({ what: 'undone' }),
    onError: (failure) => (isChangedSince(failure) ? tell({ what: 'changed_since' }) : undefined),
  });
  if (saved === undefined) return null;
  return (
    <div className={classes.saved}>
      <div>
        <span>{told}</span>
        {saved.undo && (
          <Button
            size="compact-sm"
            variant="default"
            loading={undo.isPending}
            onClick={() => undo.mutate(saved)}
          >
            {t('edit.undo')}
          </Button>
        )}
        {undo.error && undo.variables === saved && <ProblemNotice failure={undo.error} />}
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('ui.close')}
          onClick={() => {
            undo.reset();
            putAway();
          }}
        >
          <IconX aria-hidden size={16} />
        </ActionIcon>
      </div>
    </div>
  );
};
