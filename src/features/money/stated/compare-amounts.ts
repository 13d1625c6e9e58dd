import { differenceOf, isWithinRounding, roundingOf, shownRounding } from '../../../findings/money/rounding.ts';
import { addDecimals, compareDecimals, type Decimal, negateDecimal } from '../../../model/notation/decimal.ts';
import type { AmountAt } from '../queries/read-amounts-at.ts';
import type { PlacedAmount, Post, PostYear, StatedValue } from './gather-posts.ts';

/** To what the amounts of each chapter were rounded, as they show it together; by `publication/chapter`. */
export type Roundings = ReadonlyMap<string, string>;

export function roundingsOf(amounts: readonly AmountAt[]): Roundings {
  const chapters = Map.groupBy(amounts, ({ publication, chapter }) => `${publication}/${chapter}`);
  return new Map([...chapters].map(([key, own]) => [key, shownRounding(own.flatMap(({ euros }) => euros ?? []))]));
}

function roundedTo(amount: PlacedAmount, roundings: Roundings): string {
  return roundingOf(amount, roundings.get(`${amount.publication}/${amount.chapter}`) ?? '1');
}

/** Whether documents say amounts that differ by more than rounding, whatever sign income is written with. */
export function isRestated(values: readonly StatedValue[], roundings: Roundings): boolean {
  const [first, ...others] = values.map(({ sources }) => sources[0]);
  return others.some(
    (other) =>
      first !== undefined &&
      differenceOf(first.euros, other.euros, [roundedTo(first, roundings), roundedTo(other, roundings)]) !== null,
  );
}

/** The amount that stands for a year where one is needed: what the document about that year says, or else the last. */
export function pickAmount(values: readonly StatedValue[], year: number): PlacedAmount | null {
  const all = values.flatMap(({ sources }) => sources);
  return all.findLast(({ publicationYear }) => publicationYear === year) ?? all.at(-1) ?? null;
}

/** The account of a year beside its budget. */
export type Outcome = {
  readonly against: 'original' | 'amended';
  /** By how many euros the account is above (below zero: under) the budget; null where it may be rounding alone. */
  readonly difference: Decimal | null;
};

/** A budget and an account: of one document where there is one that states both, since each counts in its own way. */
function pairOf(of: Post, year: PostYear, against: Outcome['against']): readonly [PlacedAmount, PlacedAmount] | null {
  const [planned, actual] = [year[against], year.actual].map((values) => values.flatMap(({ sources }) => sources));
  for (const account of actual?.toReversed() ?? []) {
    const budget = planned?.find(({ publication }) => publication === account.publication);
    if (budget !== undefined) return [budget, account];
  }
  const [budget, account] = [pickAmount(year[against], year.year), pickAmount(year.actual, year.year)];
  // Which sign a balance has is for each document to choose.
  return budget === null || account === null || of.side === 'balance' || of.side === null ? null : [budget, account];
}

/** How the account of a year compares with its budget, as it was adopted and as it was after changes; as far as documents tell both. */
export function compareWithBudget(post: Post, year: PostYear): Outcome[] {
  return (['original', 'amended'] as const).flatMap((against): Outcome[] => {
    const pair = pairOf(post, year, against);
    if (pair === null) return [];
    const [budget, account] = pair;
    const size = ({ euros }: PlacedAmount) =>
      post.side === 'income' && euros.startsWith('-') ? negateDecimal(euros) : euros;
    const difference = addDecimals(size(account), negateDecimal(size(budget)));
    const coarsest = [budget, account]
      .map(({ rounding }) => rounding ?? '1')
      .reduce((left, right) => (compareDecimals(left, right) < 0 ? right : left));
    const isRounding = difference !== '0' && isWithinRounding(difference, [coarsest]);
    return [{ against, difference: isRounding ? null : difference }];
  });
}
