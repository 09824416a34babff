import type { Vocabulary } from '../api/vocabulary.ts';
import type { Kind } from './import-calls.ts';

/** What the notice calls `record.field`: `Asiakas: asiakasnumero`. */
export const labelOf = (words: Vocabulary, target: string): string | undefined => {
  const [record = '', field = ''] = target.split('.');
  for (const { records } of Object.values(words.categories)) {
    const found = records[record];
    const label = found?.fields[field];
    if (found && label) return `${found.label}: ${label}`;
  }
  return undefined;
};

/** Field of the import → its name by the notice; one that only says whom a row is about is the customer number. */
export const fieldLabels = (kind: Kind | undefined, words: Vocabulary): ReadonlyMap<string, string> =>
  new Map(
    (kind?.fields ?? []).map(({ field, fills }) => {
      const target = fills[0] ?? (field === 'customer_number' ? 'customer.customer_number' : '');
      return [field, labelOf(words, target) ?? field];
    }),
  );

/** Sources that the notice names for everything that the chosen columns fill. */
export const sourcesOf = (
  kind: Kind | undefined,
  chosen: readonly (string | null)[],
  words: Vocabulary,
): readonly string[] => {
  const records = new Set(
    (kind?.fields ?? [])
      .filter(({ field }) => chosen.includes(field))
      .flatMap(({ fills }) => fills.map((target) => target.split('.')[0] ?? '')),
  );
  const touched = Object.values(words.categories).filter((category) =>
    Object.keys(category.records).some((record) => records.has(record)),
  );
  return Object.keys(words.sources).filter(
    (source) => touched.length > 0 && touched.every(({ sources }) => sources.includes(source)),
  );
};
