import { Modal, type ModalRootProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../frame/text.tsx';
import classes from './dialog.module.css';

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
  return (
    // Locking the page's scroll would write a style element, which the policy refuses.
    <Modal.Root opened={open} onClose={onClose} size={size} lockScroll={false}>
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
