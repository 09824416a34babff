import { LANGUAGES, type Language } from '@seloste/notice';
import { documentErrors } from './documents.errors.ts';

/** The choice if it is one of those allowed; refused with the list of them otherwise. */
export const chosen = <Choice extends string>(given: string, allowed: readonly Choice[]): Choice => {
  const found = allowed.find((choice) => choice === given);
  if (found === undefined)
    throw documentErrors['unknown-document-choice']({ given, allowed: allowed.join(', ') });
  return found;
};

export const chosenLanguage = (given: string): Language => chosen(given, LANGUAGES);
