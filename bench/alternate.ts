import type { Comparison, Goal, Measure } from './comparison.ts';
import { percentile, type Spread, spreadOf } from './statistics.ts';

/** One comparison, measured. Ratios are ours ÷ counterpart, round by round: the machine's drift falls out of them. */
export interface Outcome {
  readonly title: string;
  readonly note?: string;
  readonly rounds: number;
  readonly ours: SideOutcome;
  readonly counterpart: SideOutcome;
  readonly ratios: Readonly<Record<Goal['figure'], Spread>>;
  readonly goals: readonly (Goal & { readonly verdict: Verdict })[];
}

export interface SideOutcome {
  readonly name: string;
  /** Operations a second. */
  readonly throughput: Spread;
  /** Milliseconds; NaN where pieces are not told apart. */
  readonly p50: number;
  readonly p99: number;
  readonly peakMemory: number | undefined;
}

/** `unsure`: the spread of the rounds reaches over the goal, so the machine was too noisy to tell. */
export type Verdict = 'reached' | 'missed' | 'unsure';

/**
 * Runs the sides in turn (A B, B A, A B …), after one uncounted round of each. Both must have done the same work.
 *
 * @throws when a round of one side did other work than the other's: then the comparison says nothing.
 */
export async function alternate(
  { title, note, ours, counterpart, goals }: Comparison,
  rounds: number,
  progress: (done: number, of: number) => void,
  warmUp = true,
): Promise<Outcome> {
  if (warmUp) {
    await ours.run(-1);
    await counterpart.run(-1);
  }
  const pairs: { ours: Measure; counterpart: Measure }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? [ours, counterpart] : [counterpart, ours];
    const first = await order[0]?.run(round);
    const second = await order[1]?.run(round);
    if (first === undefined || second === undefined) throw new TypeError('a side gave no measure');
    const pair =
      round % 2 === 0 ? { ours: first, counterpart: second } : { ours: second, counterpart: first };
    refuseUnequalWork(title, pair.ours, pair.counterpart);
    pairs.push(pair);
    progress(round + 1, rounds);
  }
  const ratios = {
    throughput: spreadOf(pairs.map((pair) => rate(pair.ours) / rate(pair.counterpart))),
    p50: spreadOf(pairs.map((pair) => at(pair.ours, 0.5) / at(pair.counterpart, 0.5))),
    p99: spreadOf(pairs.map((pair) => at(pair.ours, 0.99) / at(pair.counterpart, 0.99))),
  };
  return {
    title,
    ...(note === undefined ? {} : { note }),
    rounds,
    ours: sideOutcome(
      ours.name,
      pairs.map((pair) => pair.ours),
    ),
    counterpart: sideOutcome(
      counterpart.name,
      pairs.map((pair) => pair.counterpart),
    ),
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
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    peakMemory: peaks.length > 0 ? Math.max(...peaks) : undefined,
  };
}

function refuseUnequalWork(title: string, ours: Measure, counterpart: Measure): void {
  const work = ({ operations, touched }: Measure) => JSON.stringify({ operations, ...touched });
  if (work(ours) !== work(counterpart)) {
    throw new Error(
      `${title}: the sides did not do the same work: ${work(ours)} against ${work(counterpart)}`,
    );
  }
}

/** Reached or missed by the median; unsure where a round of the spread says otherwise. */
export function judge({ figure, ratio }: Goal, spread: Spread): Verdict {
  const good = (value: number) => (figure === 'throughput' ? value >= ratio : value <= ratio);
  if (good(spread.least) === good(spread.most)) return good(spread.median) ? 'reached' : 'missed';
  return 'unsure';
}
