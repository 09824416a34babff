import type { Assessment } from './desk-calls.ts';

type Head = NonNullable<Assessment['head']>;

/** Writes the notice's number and days anew where they stand, and leaves everything else of the file as it is. */
export const withHead = (
  notice: string,
  head: Head,
  values: Readonly<Partial<Record<keyof Head, string>>>,
): string => {
  const lines = notice.split('\n');
  const changes = Object.entries(values)
    .flatMap(([key, value]) => {
      const place = head[key as keyof Head];
      return place.value === null || value === undefined ? [] : [{ ...place, to: value }];
    })
    .toSorted((a, b) => b.column - a.column); // from the end, where two stand on one line
  for (const { line, column, to } of changes) {
    const before = lines[line - 1];
    if (before === undefined) continue;
    const start = before.slice(0, column - 1);
    lines[line - 1] = start + before.slice(column - 1).replace(/^("[^"]*"|'[^']*'|[^\s,}#]+)/, to);
  }
  return lines.join('\n');
};
