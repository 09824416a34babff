import type { Language } from '@seloste/notice';
import { type Difference, OBJECT_KINDS } from './database-object.ts';
import type { TellEffect } from './effects.ts';
import { say } from './say.ts';

const WIDTH = 80;

/**
 * The plan as a diff, in at most 80 columns: what it does to whom in the language, and below it the objects by the names that the
 * database has for them. `+` is made, `-` is taken away, `~` is changed (old and new below it).
 */
export function describeChanges(
  changes: readonly Difference[],
  language: Language,
  tellEffect: TellEffect,
): string[] {
  if (changes.length === 0) return folded('', say(language, ['plan.same']) ?? '', 0);
  const lines: string[] = [];
  for (const [effect, together] of byEffect(changes, tellEffect)) {
    if (lines.length > 0) lines.push('');
    if (effect !== undefined) lines.push(...folded('', effect));
    lines.push(...together.flatMap(objectLines));
  }
  const count = (test: (change: Difference) => boolean) => changes.filter(test).length;
  const sum = {
    made: count(({ planned, live }) => planned !== undefined && live === undefined),
    changed: count(({ planned, live }) => Boolean(planned && live)),
    gone: count(({ planned }) => planned === undefined),
  };
  return [...lines, '', ...folded('', say(language, ['plan.sum'], sum) ?? '')];
}

/** What was done besides, and which edition is in force. */
export const describeApplied = (
  { edition, rowsChanged }: { readonly edition: number; readonly rowsChanged: number },
  language: Language,
): string[] => {
  const told = [
    ...(rowsChanged > 0 ? [say(language, ['applied.rows'], { count: rowsChanged }) ?? ''] : []),
    say(language, ['applied.edition'], { edition }) ?? '',
  ];
  return told.flatMap((line) => folded('', line, 0));
};

/** Differences with the same effect stand together; within an effect and among the effects the kinds keep their order. */
const byEffect = (changes: readonly Difference[], tellEffect: TellEffect) =>
  Map.groupBy(
    changes.toSorted((a, b) => OBJECT_KINDS.indexOf(a.kind) - OBJECT_KINDS.indexOf(b.kind)),
    tellEffect,
  );

const objectLines = ({ kind, name, planned, live }: Difference): string[] => {
  if (planned && live)
    return [`~ ${name}`, ...folded('  - ', live.definition), ...folded('  + ', planned.definition)];
  const columns = kind === 'grant' && planned ? folded('      ', planned.definition) : [];
  return [...folded(planned ? '+ ' : '- ', name), ...columns];
};

/** Folds a line at spaces; what follows the first line is indented under it. */
export function folded(prefix: string, text: string, indent = prefix.length + 2): string[] {
  const lines: string[] = [];
  let line = prefix;
  for (const word of text.split(' ')) {
    const fits = line.length + word.length <= WIDTH || line.trim() === '' || line === prefix;
    if (!fits) {
      lines.push(line.trimEnd());
      line = ' '.repeat(indent);
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()];
}
