/** How a part of the benchmark came out. What could not run is never counted as reached. */
export type BenchOutcome = 'reached' | 'missed' | 'not run';

export type BenchPart = {
  readonly name: string;
  /** What is measured and what the goal is, in one line. */
  readonly goal: string;
  /** @param say prints one line */
  readonly run: (say: (line: string) => void) => Promise<BenchOutcome>;
};

/** The value below which this share of the numbers lies: 0.5 is the median. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN;
}

export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** Says a figure beside its goal, with the ratio between the two. */
export function judge(
  say: (line: string) => void,
  what: string,
  measured: number,
  goal: { readonly atLeast: number } | { readonly atMost: number },
  unit: string,
): BenchOutcome {
  const isFloor = 'atLeast' in goal;
  const bound = isFloor ? goal.atLeast : goal.atMost;
  const isReached = isFloor ? measured >= bound : measured <= bound;
  const ratio = bound === 0 ? '' : `; ${round(measured / bound)} of the goal`;
  const shown = `${round(measured)}${unit} (goal ${isFloor ? 'at least' : 'at most'} ${round(bound)}${unit}${ratio})`;
  say(`${what}: ${shown}: ${isReached ? 'reached' : 'missed'}`);
  return isReached ? 'reached' : 'missed';
}

export function round(number: number): string {
  if (Number.isInteger(number)) return String(number);
  return number >= 100 ? number.toFixed(0) : number.toFixed(number >= 10 ? 1 : 2);
}

/** What a part comes to when some of its figures were reached and some were not. */
export function worst(outcomes: readonly BenchOutcome[]): BenchOutcome {
  return (
    outcomes.find((outcome) => outcome === 'missed') ?? outcomes.find((outcome) => outcome === 'not run') ?? 'reached'
  );
}
