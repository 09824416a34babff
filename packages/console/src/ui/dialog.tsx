import { Modal, type ModalRootProps } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useText } from '../frame/text.tsx';
import classes from './dialog.module.css';
import { type FocusPath, focusOn, focusPathOf } from './focus-place.ts';
import { ownWindow } from './open-window.ts';
import { askToDiscard, useUnsaved } from './unsaved.ts';

interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly size?: ModalRootProps['size'];
  /** What was typed is on its way to the register. */
  readonly busy?: boolean;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/**
 * A window over the page, with a heading and a way to close it. Its head is no landmark: the page has its banner already. Once something was
 * typed into it a click beside it does nothing, and closing it asks.
 */
export const Dialog = ({ open, title, size = 'md', busy = false, children, onClose }: DialogProps) => {
  const t = useText();
  const { typed, isTyped, onInput } = useTyped(open);
  useFocusBack(open);
  const close = () => {
    if (ownWindow() !== undefined) return; // Escape was for what lies over this one
    if (busy || !isTyped()) onClose();
    else void askToDiscard().then((discard) => discard && onClose());
  };
  return (
    // Locking the page's scroll would write a style element, which the policy refuses.
    <Modal.Root
      opened={open}
      onClose={close}
      closeOnClickOutside={!typed}
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
        <Modal.Body onInput={onInput}>
          {children}
          <Unsaved isUnsaved={() => !busy && isTyped()} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
};

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Whether something stands in a field that somebody has been at since the window was opened. */
const useTyped = (open: boolean) => {
  const fields = useRef(new Set<Field>());
  const [typed, setTyped] = useState(false);
  useLayoutEffect(() => {
    if (!open) return;
    fields.current.clear();
    setTyped(false);
  }, [open]);
  const isTyped = () => [...fields.current].some((field) => field.isConnected && field.value.trim() !== '');
  const onInput = ({ target }: FormEvent) => {
    fields.current.add(target as Field);
    setTyped(isTyped());
  };
  return { typed, isTyped, onInput };
};

/** Is there only while the window is open. */
const Unsaved = ({ isUnsaved }: { readonly isUnsaved: () => boolean }) => {
  useUnsaved(isUnsaved);
  return null;
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
