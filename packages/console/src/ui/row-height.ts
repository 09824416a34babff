import { type RefObject, useLayoutEffect, useState } from 'react';

/** Until one has been seen. */
const USUAL = 38; // pixels

/**
 * How high the rows of a table are, in pixels, by the first that is in the page: what is out of sight is taken to be as high until it comes
 * into sight. Looked at anew when the table's width changes, as its rows may be laid out in another way then.
 */
export const useRowHeight = (place: RefObject<HTMLElement | null>, long: boolean): number => {
  const [height, setHeight] = useState(USUAL);
  useLayoutEffect(() => {
    const table = place.current;
    if (!long || table === null) return undefined;
    const look = () => setHeight(table.querySelector<HTMLElement>('tr[data-index]')?.offsetHeight || USUAL);
    const watch = new ResizeObserver(look);
    watch.observe(table);
    return () => watch.disconnect();
  }, [place, long]);
  return height;
};
