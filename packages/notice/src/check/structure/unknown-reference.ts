import { showPath } from '../../finding.ts';
import { nearMiss } from '../../near-miss.ts';
import { declaredNames, references, type Section } from '../references.ts';
import type { Rule } from '../rule.ts';

/** A rule that finds references to names that a section does not declare. `what` is the element in words: "category". */
export const unknownReference = (code: string, section: Section, what: string): Rule => ({
  code,
  name: `unknown-${what.replaceAll(' ', '-')}`,
  severity: 'error',
  check: ({ document, finding }) => {
    const names = declaredNames(document, section);
    return references(document)
      .filter(({ to, name }) => to === section && !names.includes(name))
      .map(({ name, path, part }) =>
        finding(path, { values: { at: showPath(path), name }, hint: nearMiss(name, names), part }),
      );
  },
});
