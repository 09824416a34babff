import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../frame/text.tsx';
import classes from './confirm-dialog.module.css';
import { Dialog } from './dialog.tsx';
import { useLeadToWrong } from './lead-to-wrong.ts';
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

/**
 * Asks before what cannot be taken back, with fields where it asks for more: what is wrong with them takes the focus. It comes back to where
 * it was.
 */
export const ConfirmDialog = (props: ConfirmDialogProps) => {
  const t = useText();
  const { place, lead } = useLeadToWrong<HTMLDivElement>();
  const { open, title, children, confirm, grave = false, busy = false, failure, onConfirm, onClose } = props;
  const confirmed = () => {
    onConfirm();
    lead();
  };
  return (
    <Dialog open={open} title={title} onClose={onClose}>
      <div ref={place}>{children}</div>
      {failure !== undefined && failure !== null && <ProblemNotice failure={failure} />}
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
        <Button color={grave ? 'red' : 'blue'} loading={busy} onClick={confirmed}>
          {confirm}
        </Button>
      </div>
    </Dialog>
  );
};
