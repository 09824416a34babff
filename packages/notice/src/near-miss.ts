/**
 * The candidate that `word` was probably meant to be, or undefined when none is near. Near: at most a third of the
 * letters differ, swapped neighbours counted once, hyphens and capitals not at all.
 */
export const nearMiss = (word: string, candidates: Iterable<string>): string | undefined => {
  // Names are at most 40 letters; a longer word is no slip of the pen, and the comparison is quadratic.
  if (word.length > 60) return undefined;
  const given = plain(word);
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const limit = Math.max(1, Math.floor(Math.max(given.length, candidate.length) / 3));
    if (Math.abs(given.length - candidate.length) > limit) continue;
    const distance = editDistance(given, plain(candidate));
    if (distance <= limit && distance < (best?.distance ?? Number.POSITIVE_INFINITY))
      best = { candidate, distance };
  }
  return best?.candidate;
};

const plain = (word: string): string => word.toLowerCase().replaceAll('-', '_');

/** Optimal string alignment: insertions, deletions, replacements and swaps of neighbours. */
const editDistance = (a: string, b: string): number => {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, at(i - 2, j - 2) + 1);
      row.push(cost);
    }
  }
  return at(a.length, b.length);
};
