/** Parts of a page that the keyboard may stand at when what it was at is gone. */
const PLACES = 'section, [role="region"], main, [role="dialog"]';

/** An element and what it stands in, so that the place is known when it is gone. */
export type FocusPath = readonly HTMLElement[];

export const focusPathOf = (element: Element | null): FocusPath => {
  const path: HTMLElement[] = [];
  for (let one = element; one !== null; one = one.parentElement)
    if (one instanceof HTMLElement) path.push(one);
  return path;
};

/** Focuses the first of the path, or, when that is gone, the part of the page in which it stood. */
export const focusOn = (path: FocusPath): void => {
  const [first] = path;
  const place = first?.isConnected ? first : path.find((one) => one.isConnected && one.matches(PLACES));
  if (place === undefined) return;
  if (place !== first && !place.hasAttribute('tabindex')) place.tabIndex = -1;
  place.focus({ preventScroll: true });
};

/**
 * Keeps the keyboard's place. A button that waits for an answer is disabled meanwhile and loses it, and gets it back with the answer; when what
 * had it is gone, the part of the page has it in which that stood. Nothing is done when one has gone on to something else, or is led there.
 */
export const keepFocusPlace = (): void => {
  let path: FocusPath = [];
  document.addEventListener('focusin', ({ target }) => {
    path = focusPathOf(target instanceof Element ? target : null);
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !path[0]?.contains(target)) path = []; // away from it, perhaps to nothing
  });
  const mend = () => {
    const waits = path[0]?.isConnected && path[0].hasAttribute('disabled');
    if (document.activeElement === document.body && !waits) focusOn(path);
  };
  // Screens that lead somewhere themselves do so before the next picture.
  new MutationObserver(() => requestAnimationFrame(() => requestAnimationFrame(mend))).observe(
    document.body,
    {
      attributeFilter: ['disabled'],
      childList: true,
      subtree: true,
    },
  );
};
