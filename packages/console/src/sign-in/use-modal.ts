import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Opens a dialog over everything as long as it is there. It is closed before it goes, as the browser gives the focus back only then. */
export const useModal = (): RefObject<HTMLDialogElement | null> => {
  const place = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = place.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return place;
};
