import { useEffect, useRef } from 'react';

/**
 * Before words are written: a window that was done with has closed by then, and a region that had to be made first is known to screen
 * readers.
 */
const PAUSE = 150; // milliseconds
/** Long enough to be taken up, too short to be come across later. */
const KEPT = 5_000; // milliseconds

const waiting: string[] = [];
let timer: number | undefined;

/**
 * Has screen readers say what changed without the focus being led there (WCAG 4.1.3), once they have said what they are saying. Words that
 * come at once are said one after the other; the same words are said again.
 */
export const announce = (words: string): void => {
  waiting.push(words);
  if (timer === undefined) timer = window.setTimeout(tell, PAUSE);
};

/** Makes the place for words before there are any: what comes into a page together with its words is not heard everywhere. */
export const placeAnnouncer = (): void => {
  document.body.prepend(newRegion());
};

/**
 * Says words whenever they are others than before, and when they come again after there were none. Where they are the answer to a
 * question, they are said once for each question (`of`): what makes the answer longer says so itself.
 */
export const useAnnounced = (words: string | undefined, of: unknown = words): void => {
  const told = useRef<unknown>(undefined);
  useEffect(() => {
    const question = words === undefined ? undefined : of;
    if (words !== undefined && question !== told.current) announce(words);
    told.current = question;
  });
};

const tell = (): void => {
  const place = placeNow();
  const region = place.querySelector(':scope > [data-announced]');
  timer = region === null ? window.setTimeout(tell, PAUSE) : undefined;
  if (region === null) place.prepend(newRegion());
  else for (const words of waiting.splice(0)) write(words, region);
};

/** What lies outside of an open window is closed to screen readers. The browser's own lie over all others. */
const placeNow = (): Element =>
  [...document.querySelectorAll('dialog:modal')].at(-1) ??
  [...document.querySelectorAll('[role="dialog"][aria-modal="true"]')].at(-1) ??
  document.body;

const newRegion = (): HTMLElement => {
  const region = document.createElement('div');
  region.className = 'unseen';
  region.dataset.announced = '';
  region.setAttribute('role', 'status');
  region.setAttribute('aria-atomic', 'false'); // what was said a moment ago is not said again
  return region;
};

const write = (words: string, region: Element): void => {
  const line = document.createElement('p');
  line.textContent = words;
  region.append(line);
  window.setTimeout(() => line.remove(), KEPT);
};
