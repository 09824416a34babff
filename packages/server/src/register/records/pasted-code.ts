/** Hyphens and dashes of typesetters, and the minus sign: documents write them where a code has its hyphen. */
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu;
/** Spaces of all kinds, and what shows nothing: soft hyphens, joiners, marks of direction. */
const BLANKS = /[\s\p{Default_Ignorable_Code_Point}]/gu;

/** A code as it was meant where it was pasted from a document: with hyphens for dashes and no blanks. No other character is changed. */
export const codeAsMeant = (written: string): string =>
  written.replaceAll(BLANKS, '').replaceAll(DASHES, '-');
