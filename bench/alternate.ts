import type { Comparison, Goal, Measure, Side } from './comparison.ts';
import { median, percentile, type Spread, spreadOf } from './statistics.ts';

/** One comparison, measured. Ratios are ours ÷ counterpart, round by round: the machine's drift falls out of them. */
export interface Outcome {
  readonly title: string;
  readonly note?: string;
  readonly rounds: number;
  readonly ours: SideOutcome;
  /** The one that ours is held against: of several, the fastest in the first round, which is not counted. */
  readonly counterpart: SideOutcome;
  /** Counterparts that were slower in the first round: their figures are of that one round. */
  readonly others: readonly SideOutcome[];
  readonly ratios: Readonly<Record<Goal['figure'], Spread>>;
  readonly goals: readonly (Goal & { readonly verdict: Verdict })[];
}

export interface SideOutcome {
  readonly name: string;
  /** Operations a second. */
  readonly throughput: Spread;
  readonly seconds: Spread;
  /** Milliseconds; NaN where pieces are not told apart. */
  readonly p50: number;
  readonly p99: number;
  readonly peakMemory: number | undefined;
  /** Medians over the rounds. */
  readonly touched: Readonly<Record<string, number>>;
  readonly details: Readonly<Record<string, number>>;
}

/** `unsure`: the spread of the rounds reaches over the goal, so the machine was too noisy to tell. */
export type Verdict = 'reached' | 'missed' | 'unsure';

/**
 * Runs the sides in turn (A B, B A, A B …), after one uncounted round of each. All must have done the same work. Of several
 * counterparts the uncounted round chooses the fastest, and only that one goes on: a system that is slower is not run for
 * hours to show it. Without a warm-up (a smoke run) every side does every round.
 *
 * @throws when a round of one side did other work than the others': then the comparison says nothing.
 */
export async function alternate(
  { title, note, ours, counterpart, goals, tolerance = 0, work }: Comparison,
  rounds: number,
  progress: (done: number, of: number) => void,
  warmUp = true,
): Promise<Outcome> {
  const rivals: readonly Side[] = Array.isArray(counterpart) ? counterpart : [counterpart];
  const measured = new Map<Side, Measure[]>([ours, ...rivals].map((side) => [side, []]));
  const of = (side: Side | undefined): readonly Measure[] => (side && measured.get(side)) ?? [];
  const compareWork = (one: Measure | undefined, other: Measure | undefined) => {
    if (work !== 'by time') refuseUnequalWork(title, one, other, tolerance);
  };
  const first = new Map<Side, Measure>();
  if (warmUp) for (const side of [ours, ...rivals]) first.set(side, await side.run(-1));
  if (rivals.length > 1)
    for (const side of first.size > 0 ? rivals : []) compareWork(first.get(ours), first.get(side));
  const typicalRate = (measures: readonly (Measure | undefined)[]) =>
    median(measures.flatMap((measure) => (measure ? [rate(measure)] : [])));
  const [chosen] = rivals.toSorted((a, b) => typicalRate([first.get(b)]) - typicalRate([first.get(a)]));
  const sides = warmUp && chosen ? [ours, chosen] : [ours, ...rivals];
  for (let round = 0; round < rounds; round += 1) {
    for (const side of round % 2 === 0 ? sides : sides.toReversed()) {
      measured.get(side)?.push(await side.run(round));
    }
    for (const side of sides.slice(1)) compareWork(of(ours)[round], of(side)[round]);
    progress(round + 1, rounds);
  }
  const [best] = sides.slice(1).toSorted((a, b) => typicalRate(of(b)) - typicalRate(of(a)));
  if (best === undefined) throw new TypeError('a comparison needs a counterpart');
  const others = rivals.filter((side) => side !== best);
  const ratio = (figure: (measure: Measure) => number) =>
    spreadOf(
      of(ours).map((measure, round) => {
        const theirs = of(best)[round];
        return theirs === undefined ? Number.NaN : figure(measure) / figure(theirs);
      }),
    );
  const ratios = {
    throughput: ratio(rate),
    p50: ratio((measure) => at(measure, 0.5)),
    p99: ratio((measure) => at(measure, 0.99)),
  };
  return {
    title,
    ...(note === undefined ? {} : { note }),
    rounds,
    ours: sideOutcome(ours.name, of(ours)),
    counterpart: sideOutcome(best.name, of(best)),
    others: others.map((side) => {
      const once = first.get(side);
      return once ? sideOutcome(`${side.name} (one round)`, [once]) : sideOutcome(side.name, of(side));
    }),
    ratios,
    goals: goals.map((goal) => ({ ...goal, verdict: judge(goal, ratios[goal.figure]) })),
  };
}

const rate = ({ operations, seconds }: Measure) => operations / seconds;
const at = ({ latencies }: Measure, share: number) => percentile(latencies ?? [], share);

function sideOutcome(name: string, measures: readonly Measure[]): SideOutcome {
  const latencies = measures.flatMap((measure) => measure.latencies ?? []);
  const peaks = measures.map(({ peakMemory }) => peakMemory).filter((peak) => peak !== undefined);
  return {
    name,
    throughput: spreadOf(measures.map(rate)),
    seconds: spreadOf(measures.map(({ seconds }) => seconds)),
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    peakMemory: peaks.length > 0 ? Math.max(...peaks) : undefined,
    touched: medians(measures.map(({ touched }) => touched ?? {})),
    details: medians(measures.map(({ details }) => details ?? {})),
  };
}

const medians = (told: readonly Readonly<Record<string, number>>[]): Record<string, number> =>
  Object.fromEntries(
    Object.keys(told[0] ?? {}).map((name) => [
      name,
      median(told.map((figures) => figures[name] ?? Number.NaN)),
    ]),
  );

function refuseUnequalWork(
  title: string,
  ours: Measure | undefined,
  theirs: Measure | undefined,
  tolerance: number,
): void {
  const work = (measure: Measure | undefined): Record<string, number> => ({
    operations: measure?.operations ?? Number.NaN,
    ...measure?.touched,
  });
  const [one, other] = [work(ours), work(theirs)];
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  for (const name of names) {
    const [a = Number.NaN, b = Number.NaN] = [one[name], other[name]];
    if (Math.abs(a - b) <= tolerance * Math.max(a, b)) continue;
    throw new Error(
      `${title}: the sides did not do the same work: ${JSON.stringify(one)} against ${JSON.stringify(other)}`,
    );
  }
}

/** Reached or missed by the median; unsure where a round of the spread says otherwise. */
export function judge({ figure, ratio }: Goal, spread: Spread): Verdict {
  const good = (value: number) => (figure === 'throughput' ? value >= ratio : value <= ratio);
  if (good(spread.least) === good(spread.most)) return good(spread.median) ? 'reached' : 'missed';
  return 'unsure';
}
