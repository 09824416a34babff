import { type Difference, OBJECT_KINDS } from './database-object.ts';

const WIDTH = 80;

/**
 * The plan as a diff, in at most 80 columns: `+` is made, `-` is taken away, `~` is changed (old and new below it), grouped by kind.
 */
export function describeChanges(changes: readonly Difference[]): string[] {
  if (changes.length === 0) return ['The database is what the notice says: nothing to change.'];
  const lines: string[] = [];
  for (const kind of OBJECT_KINDS) {
    for (const { name, planned, live } of changes.filter((change) => change.kind === kind)) {
      if (planned && live) {
        lines.push(`~ ${name}`, ...folded('  - ', live.definition), ...folded('  + ', planned.definition));
      } else {
        lines.push(...folded(planned ? '+ ' : '- ', name));
        if (kind === 'grant' && planned) lines.push(...folded('      ', planned.definition));
      }
    }
  }
  const count = (test: (change: Difference) => boolean) => changes.filter(test).length;
  const made = count(({ planned, live }) => planned !== undefined && live === undefined);
  const gone = count(({ planned }) => planned === undefined);
  lines.push(
    '',
    `${made} to make, ${count(({ planned, live }) => Boolean(planned && live))} to change, ${gone} to take away.`,
  );
  return lines;
}

/** Folds a line at spaces; what follows the first line is indented under it. */
function folded(prefix: string, text: string): string[] {
  const lines: string[] = [];
  let line = prefix;
  for (const word of text.split(' ')) {
    const fits = line.length + word.length <= WIDTH || line.trim() === '' || line === prefix;
    if (!fits) {
      lines.push(line.trimEnd());
      line = ' '.repeat(prefix.length + 2);
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()];
}
