import type { Outcome } from './alternate.ts';
import type { Figure } from './comparison.ts';

const number = (value: number, digits = 0) =>
  Number.isNaN(value)
    ? '–'
    : value
        .toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits })
        .replaceAll(',', ' ');

const mebibytes = (bytes: number | undefined) => (bytes === undefined ? '–' : number(bytes / 2 ** 20));

/** A measured row as a Markdown table: both sides, the ratio with its spread, what was to be reached. */
export function tableOf(outcomes: readonly Outcome[], figures: readonly Figure[]): string {
  const lines: string[] = [];
  if (outcomes.length > 0) {
    lines.push(
      '| | ours /s | counterpart /s | ratio (least–most) | p50 ms ours / theirs | p99 ms ours / theirs | memory peak MiB ours / theirs | to reach |',
      '|---|--:|--:|--:|--:|--:|--:|---|',
    );
  }
  for (const { title, ours, counterpart, ratios, goals } of outcomes) {
    const { least, median, most } = ratios.throughput;
    const reached = goals
      .map(
        (goal) =>
          `${goal.figure} ${goal.figure === 'throughput' ? '≥' : '≤'} ${goal.ratio} ×: ${goal.verdict} (${number(ratios[goal.figure].median, 2)})`,
      )
      .join('; ');
    lines.push(
      `| ${title} | ${number(ours.throughput.median)} | ${number(counterpart.throughput.median)} | ${number(median, 2)} (${number(least, 2)}–${number(most, 2)}) | ${number(ours.p50, 2)} / ${number(counterpart.p50, 2)} | ${number(ours.p99, 2)} / ${number(counterpart.p99, 2)} | ${mebibytes(ours.peakMemory)} / ${mebibytes(counterpart.peakMemory)} | ${reached || '–'} |`,
    );
  }
  if (figures.length > 0) {
    lines.push('', '| figure | value | to reach |', '|---|--:|---|');
    for (const { title, value, unit, goal } of figures) {
      const reached =
        goal === undefined
          ? '–'
          : `≤ ${number(goal.atMost, 2)}: ${value <= goal.atMost ? 'reached' : 'missed'}`;
      lines.push(`| ${title} | ${number(value, 2)} ${unit} | ${reached} |`);
    }
  }
  return lines.join('\n');
}
