import type { Path } from '../../finding.ts';
import { showPath } from '../../finding.ts';
import type { Rule } from '../rule.ts';

export const clauseTwice: Rule = {
  code: 'F144',
  name: 'clause-twice',
  severity: 'warning',
  check: ({ document, finding }) =>
    clauseLists(document, []).flatMap(({ clauses, path }) =>
      clauses.flatMap((clause, index) => {
        if (clauses.indexOf(clause) === index) return [];
        const values = { at: showPath(path.slice(0, -1)), clause };
        return [finding([...path, index], { values })];
      }),
    ),
};

/** `clause` may stand on any element, so the whole notice is looked through. */
const clauseLists = (value: unknown, path: Path): { clauses: string[]; path: Path }[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    return key === 'clause' && Array.isArray(child)
      ? [{ clauses: child as string[], path: at }]
      : clauseLists(child, at);
  });
};
