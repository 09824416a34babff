import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '../frame/text.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { type RowPlace, removeRow } from './row-calls.ts';
import { useSaved } from './saved.tsx';

interface RemoveRowProps {
  readonly place: RowPlace;
  readonly revision: number;
  /** What the row is, where the button stands alone. */
  readonly what?: string;
  readonly onDone: () => void;
}

/** Removes a row once it is confirmed. */
export const RemoveRow = ({ place, revision, what, onDone }: RemoveRowProps) => {
  const t = useText();
  const saved = useSaved();
  const [asking, setAsking] = useState(false);
  const remove = useMutation({
    mutationFn: () => removeRow(place, revision),
    onSuccess: async () => {
      setAsking(false);
      onDone();
      await saved({});
    },
  });
  return (
    <>
      <Button
        size="compact-md"
        variant="subtle"
        color="red"
        aria-label={what === undefined ? undefined : t('edit.remove_of', { what })}
        onClick={() => setAsking(true)}
      >
        {t('edit.remove')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('edit.remove')}
        confirm={t('edit.remove')}
        grave
        busy={remove.isPending}
        failure={remove.error}
        onConfirm={() => remove.mutate()}
        onClose={() => setAsking(false)}
      >
        <p>{t('edit.removing')}</p>
      </ConfirmDialog>
    </>
  );
};
