import { Button } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../frame/text.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { useMutation } from '../ui/use-mutation.ts';
import { type RowPlace, removeRow } from './row-calls.ts';
import { useSaved } from './saved.tsx';

interface RemoveRowProps {
  readonly place: RowPlace;
  readonly revision: number;
  readonly onDone: () => void;
}

/** Removes a row once it is confirmed. */
export const RemoveRow = ({ place, revision, onDone }: RemoveRowProps) => {
  const t = useText();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button size="compact-md" variant="subtle" color="red" onClick={() => setAsking(true)}>
        {t('edit.remove')}
      </Button>
      <RemoveDialog
        place={place}
        revision={revision}
        open={asking}
        onClose={() => setAsking(false)}
        onDone={onDone}
      />
    </>
  );
};

interface RemoveDialogProps extends RemoveRowProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Asks before a row is removed. */
export const RemoveDialog = ({ place, revision, open, onClose, onDone }: RemoveDialogProps) => {
  const t = useText();
  const saved = useSaved();
  const remove = useMutation({
    mutationFn: () => removeRow(place, revision),
    onSuccess: async () => {
      onClose();
      onDone();
      await saved({ what: 'removed' });
    },
  });
  return (
    <ConfirmDialog
      open={open}
      title={t('edit.remove')}
      confirm={t('edit.remove')}
      grave
      busy={remove.isPending}
      failure={remove.error}
      onConfirm={() => remove.mutate()}
      onClose={onClose}
    >
      <p>{t('edit.removing')}</p>
    </ConfirmDialog>
  );
};
