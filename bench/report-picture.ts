import type { Outcome } from './alternate.ts';

const WIDTH = 720;
const LINE = 54;
const LEFT = 16;

/** One picture of a row: for each comparison the ratio's median as a bar under its name, its spread as a whisker, the goal as a line. */
export function pictureOf(title: string, outcomes: readonly Outcome[]): string {
  const most =
    Math.max(1.2, ...outcomes.map(({ ratios }) => ratios.throughput.most), ...goals(outcomes)) * 1.05;
  const x = (ratio: number) => LEFT + (ratio / most) * (WIDTH - LEFT - 60);
  const height = 70 + outcomes.length * LINE;
  const bars = outcomes.map((outcome, index) => bar(outcome, 54 + index * LINE, x)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="t d" font-family="system-ui, sans-serif">
<title id="t">${escaped(title)}</title>
<desc id="d">${escaped(outcomes.map(({ title: name, ratios }) => `${name}: ${ratios.throughput.median.toFixed(2)}`).join('; '))}</desc>
<rect width="${WIDTH}" height="${height}" fill="#fff"/>
<text x="16" y="26" font-size="16" font-weight="600" fill="#17212b">${escaped(title)}</text>
<text x="16" y="44" font-size="12" fill="#4a5966">throughput, ours ÷ counterpart; whisker: least and most of the rounds; line: to reach</text>
<line x1="${x(1)}" x2="${x(1)}" y1="50" y2="${height - 14}" stroke="#8494a1" stroke-dasharray="2 4"/>
${bars}</svg>
`;
}

const goals = (outcomes: readonly Outcome[]) =>
  outcomes.flatMap((outcome) =>
    outcome.goals.filter(({ figure }) => figure === 'throughput').map(({ ratio }) => ratio),
  );

function bar({ title, ratios, goals: wanted }: Outcome, y: number, x: (ratio: number) => number): string {
  const { least, median, most } = ratios.throughput;
  const lines = wanted
    .filter(({ figure }) => figure === 'throughput')
    .map(
      ({ ratio }) =>
        `<line x1="${x(ratio)}" x2="${x(ratio)}" y1="${y + 17}" y2="${y + 41}" stroke="#b0005e" stroke-width="2"/>`,
    )
    .join('');
  return `<text x="${LEFT}" y="${y + 14}" font-size="13" fill="#17212b">${escaped(title)}</text>
<rect x="${LEFT}" y="${y + 20}" width="${Math.max(1, x(median) - LEFT)}" height="18" rx="2" fill="#8fbccb"/>
<line x1="${x(least)}" x2="${x(most)}" y1="${y + 29}" y2="${y + 29}" stroke="#17212b" stroke-width="2"/>
<text x="${Math.max(x(most), x(median)) + 6}" y="${y + 34}" font-size="12" fill="#17212b">${median.toFixed(2)}</text>
${lines}
`;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
