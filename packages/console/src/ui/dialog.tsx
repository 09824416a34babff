import { Modal, type ModalRootProps } from '@mantine/core';
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { useText } from '../frame/text.tsx';
import classes from './dialog.module.css';
import { type FocusPath, focusOn, focusPathOf } from './focus-place.ts';

interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly size?: ModalRootProps['size'];
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** A window over the page, with a heading and a way to close it. Its head is no landmark: the page has its banner already. */
export const Dialog = ({ open, title, size = 'md', children, onClose }: DialogProps) => {
  const t = useText();
  useFocusBack(open);
  return (
    // Locking the page's scroll would write a style element, which the policy refuses.
    <Modal.Root
      opened={open}
      onClose={onClose}
      size={size}
      lockScroll={false}
      returnFocus={false}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay />
      <Modal.Content>
        <div className={classes.head}>
          <Modal.Title className={classes.title}>{title}</Modal.Title>
          <Modal.CloseButton aria-label={t('ui.close')} />
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
};

/** Gives the focus back to where it was, however the window goes: closed, or gone with what it belonged to. */
const useFocusBack = (open: boolean): void => {
  const before = useRef<FocusPath>([]);
  useLayoutEffect(() => {
    if (open) before.current = focusPathOf(document.activeElement);
  }, [open]);
  // Not sooner: React puts the focus back into a window that is on its way out.
  useEffect(() => (open ? () => focusOn(before.current) : undefined), [open]);
};
