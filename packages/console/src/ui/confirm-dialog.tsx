import { Button } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
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
 * Asks before what cannot be taken back, with fields where it asks for more: Enter in one of a line confirms, and what is wrong with them takes
 * the focus. It comes back to where it was.
 */
export const ConfirmDialog = (props: ConfirmDialogProps) => {
  const t = useText();
  const { place, lead } = useLeadToWrong<HTMLFormElement>();
  const { open, title, children, confirm, grave = false, busy = false, failure, onConfirm, onClose } = props;
  const confirmed = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation(); // the form in whose row the window stands is not meant
    if (busy) return;
    onConfirm();
    lead();
  };
  return (
    <Dialog open={open} title={title} busy={busy} onClose={onClose}>
      <form ref={place} noValidate onSubmit={confirmed}>
        {children}
        {failure !== undefined && failure !== null && <ProblemNotice failure={failure} />}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button type="submit" color={grave ? 'red' : 'blue'} loading={busy}>
            {confirm}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
