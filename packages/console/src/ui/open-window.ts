/** The window that lies over the page, if any: the browser's own lie over all others. What lies outside of it is closed. */
export const openWindow = (): Element | undefined =>
  ownWindow() ?? [...document.querySelectorAll('[role="dialog"][aria-modal="true"]')].at(-1);

/** The browser's own uppermost window, such as the one that says that the session is over. */
export const ownWindow = (): Element | undefined => [...document.querySelectorAll('dialog:modal')].at(-1);
