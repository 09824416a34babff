import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Opens a dialog over everything as long as it is there. It is closed before it goes, as the browser gives the focus back only then.
 *
 * @param stays opens it again whenever it is closed: browsers let nobody keep a second Escape from closing it.
 */
export const useModal = ({ stays = false } = {}): RefObject<HTMLDialogElement | null> => {
  const place = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = place.current;
    const open = () => dialog?.open === false && dialog.showModal();
    open();
    if (stays) dialog?.addEventListener('close', open);
    return () => {
      dialog?.removeEventListener('close', open);
      dialog?.close();
    };
  }, [stays]);
  return place;
};
