import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../frame/text.tsx';
import classes from './confirm-dialog.module.css';
import { Dialog } from './dialog.tsx';
import { ProblemNotice } from './problem-notice.tsx';

interface ConfirmDialogProps {
  readonly open: boolean;
  readonly title: string;
  /** What will happen. */
  readonly children: ReactNode;
  /** The word on the button that does it: a verb. */
  readonly confirm: string;
  readonly grave?: boolean;
  readonly busy?: boolean;
  readonly failure?: unknown;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before what cannot be taken back. The focus comes back to where it was. */
export const ConfirmDialog = (props: ConfirmDialogProps) => {
  const t = useText();
  const { open, title, children, confirm, grave = false, busy = false, failure, onConfirm, onClose } = props;
  return (
    <Dialog open={open} title={title} onClose={onClose}>
      {children}
      {failure !== undefined && failure !== null && <ProblemNotice failure={failure} />}
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
        <Button color={grave ? 'red' : 'blue'} loading={busy} onClick={onConfirm}>
          {confirm}
        </Button>
      </div>
    </Dialog>
  );
};
