import type { NoticeDocument } from '../../language/document.ts';
import { declaredNames, references, type Section } from '../references.ts';
import type { Rule } from '../rule.ts';

interface UnusedElement {
  readonly code: string;
  readonly section: Section;
  /** The element in words: "source". */
  readonly what: string;
  /** Whether the element is of use though nothing names it. */
  readonly unless?: (document: NoticeDocument, name: string) => boolean;
}

/** A rule that finds elements that nothing in the notice refers to. */
export const unusedElement = ({ code, section, what, unless }: UnusedElement): Rule => ({
  code,
  name: `unused-${what.replaceAll(' ', '-')}`,
  severity: 'warning',
  check: ({ document, finding }) => {
    const used = new Set(
      references(document)
        .filter(({ to }) => to === section)
        .map(({ name }) => name),
    );
    return declaredNames(document, section)
      .filter((name) => !used.has(name) && !unless?.(document, name))
      .map((name) => finding([section, name], { values: { name } }));
  },
});
