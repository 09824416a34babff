/** Clause id → the elements of a notice that declare it (`purposes.billing`), in the order of the file. */
export function declaringPaths(document: object): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const visit = (value: unknown, path: readonly string[]): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key !== 'clause') {
        visit(inner, [...path, key]);
        continue;
      }
      for (const clause of Array.isArray(inner) ? inner : [inner]) {
        found.set(String(clause), [...(found.get(String(clause)) ?? []), path.join('.')]);
      }
    }
  };
  visit(document, []);
  return found;
}
