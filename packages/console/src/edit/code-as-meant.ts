/** What a document writes for a hyphen, and what it puts between the characters of a code or around it. */
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu;
const BLANKS = /[\s\p{Default_Ignorable_Code_Point}]/gu;

/** A code as the register will read it where it was pasted from a document: hyphens for dashes, no blanks. */
export const codeAsMeant = (typed: string): string => typed.replaceAll(BLANKS, '').replaceAll(DASHES, '-');
