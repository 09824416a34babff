import type { NoticeDocument } from '../../language/document.ts';
import type { Right } from '../../language/rights.ts';
import { elements } from './elements.ts';

/** The rights of the notice that rest on an article of the GDPR (`15`), its paragraphs (`15(1)`) included. */
export const rightsOf = (document: NoticeDocument, article: string): [id: string, right: Right][] =>
  elements(document.rights).filter(([, right]) =>
    (right.article ?? '')
      .split(/[,;]| and /)
      .map((part) => part.trim())
      .some((part) => part === article || part.startsWith(`${article}(`)),
  );

/** Whether anything in the notice rests on consent: a purpose, a purpose's use of a category, or a permission asked. */
export const usesConsent = (document: NoticeDocument): boolean =>
  elements(document.permissions).length > 0 ||
  elements(document.purposes).some(
    ([, purpose]) => purpose.basis?.article === '6(1)(a)' || purpose.consent !== undefined,
  );
