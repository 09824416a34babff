/** What a spreadsheet takes for a formula. */
const FORMULA = /^[=+\-@\t\r\n]/;
/** Figures with a sign, as phone numbers and balances have them: they can call nothing. */
const FIGURES = /^[+-][\d\s().,/-]*$/;
const MARKED = /^'(?=[=+\-@\t\r\n])/;

/** A cell of a file that people open in a spreadsheet: an apostrophe keeps text from being run (CWE-1236). */
export const withFormulaMark = (cell: string): string =>
  FORMULA.test(cell) && !FIGURES.test(cell) ? `'${cell}` : cell;

/** The cell again as it stood before {@link withFormulaMark}. */
export const withoutFormulaMark = (cell: string): string => cell.replace(MARKED, '');
