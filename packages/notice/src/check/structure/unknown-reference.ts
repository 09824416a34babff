import { showPath } from '../../finding.ts';
import { nearMiss } from '../../near-miss.ts';
import { declaredNames, references, type Section } from '../references.ts';
import type { Rule } from '../rule.ts';

/** A rule that finds references to names that a section does not declare. `what` is the element in words: "category". */
export const unknownReference = (code: string, section: Section, what: string): Rule => ({
  code,
  name: `unknown-${what.replaceAll(' ', '-')}`,
  severity: 'error',
  title: `The notice names a ${what} that it does not declare`,
  check: ({ document, finding }) => {
    const names = declaredNames(document, section);
    return references(document)
      .filter(({ to, name }) => to === section && !names.includes(name))
      .map(({ name, path, part }) => {
        const message = `${showPath(path)}: there is no ${what} "${name}"`;
        const help = `Declare it under "${section}:", or name one that is there.`;
        return finding(path, { message, help, hint: nearMiss(name, names), part });
      });
  },
});
