/** Id of the one field to search by. */
export const FIELD = 'find';

/** Puts the focus into it, with what is there selected. */
export const focusField = (): void => {
  const field = document.getElementById(FIELD);
  if (field instanceof HTMLInputElement) {
    field.focus();
    field.select();
  }
};

/** Puts the focus on the first that was found. */
export const focusFirstFound = (): void => document.querySelector<HTMLElement>('[data-found]')?.focus();
