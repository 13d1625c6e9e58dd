import { type Layout, layoutChoices } from '../layout/choices.data.ts';
import type { FileScore, ScoredKind } from './score-file.ts';
import { addTallies, rateTally } from './tally.ts';

/** What was read of a maker in a format, with its layout. */
export type Drawn = { readonly layout: Layout; readonly scores: readonly FileScore[] };

const shown = [
  'figures',
  'chapters',
  'questions',
  'commitments',
  'accounts',
  'amounts',
] as const satisfies readonly ScoredKind[];

/**
 * Prints for each option of each choice how much worse makers with it are read than makers with another option of that choice: the
 * difference in F1, for each kind of statement, worst first. Choices come together by chance, so a small difference says nothing.
 */
export function printChoices(drawn: readonly Drawn[]): void {
  const rows = Object.entries(layoutChoices.shape).flatMap(([choice, { options }]) =>
    options.flatMap((option: string) => {
      const [own, others] = [
        drawn.filter((one) => optionOf(one, choice) === option),
        drawn.filter((one) => optionOf(one, choice) !== option),
      ];
      if (own.length === 0 || others.length === 0) return [];
      const compared = shown.map((kind) => compare(f1s(own, kind), f1s(others, kind)));
      const losses = compared.map(({ loss }) => loss);
      // How far beyond chance it is worse, all kinds together.
      const weight = compared.reduce((sum, { errors }) => sum + Math.max(0, errors), 0);
      return [{ name: `${choice}: ${option}`, count: own.length, losses, weight }];
    }),
  );
  print(
    `\nwhat an option costs in F1 (makers with another option less makers with it)\n${'option'.padEnd(44)}makers  ${shown.map((kind) => kind.padEnd(12)).join('')}`,
  );
  for (const { name, count, losses } of rows.toSorted((one, other) => other.weight - one.weight)) {
    print(
      `${name.padEnd(44)}${String(count).padStart(6)}  ${losses.map((loss) => loss.toFixed(2).padEnd(12)).join('')}`,
    );
  }
}

function optionOf({ layout }: Drawn, choice: string): string | undefined {
  return Object.entries(layout).find(([name]) => name === choice)?.[1];
}

/** How much less the own scores are than the others, and in how many standard errors. */
function compare(own: readonly number[], others: readonly number[]): { loss: number; errors: number } {
  const loss = mean(others) - mean(own);
  // With few makers the spread is not known: then all makers tell it.
  const spread = Math.max(0.05, variance([...own, ...others]));
  return { loss, errors: loss / Math.sqrt(spread / own.length + spread / others.length) };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

function variance(numbers: readonly number[]): number {
  const middle = mean(numbers);
  return mean(numbers.map((one) => (one - middle) ** 2));
}

/** One for each maker, so that a thick book counts no more than a thin one. */
function f1s(drawn: readonly Drawn[], kind: ScoredKind): readonly number[] {
  return drawn.map(({ scores }) => rateTally(addTallies(scores.map(({ tallies }) => tallies[kind]))).f1);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
