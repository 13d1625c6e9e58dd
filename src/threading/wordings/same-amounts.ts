import { titleKey } from '../../model/text/keys.ts';
import type { StatedAmount } from '../stated.ts';

function rowOf({ label, side, year, standing }: StatedAmount): string {
  return JSON.stringify([titleKey(label), side, year, standing]);
}

function cellOf(amount: StatedAmount): string {
  return JSON.stringify([rowOf(amount), titleKey(amount.column)]);
}

/** Those that are the only one called so; of two nobody can say which is meant. */
function onlyOnes(
  amounts: readonly StatedAmount[],
  nameOf: (amount: StatedAmount) => string,
): ReadonlyMap<string, StatedAmount> {
  const same = Map.groupBy(amounts, nameOf);
  return new Map([...same].flatMap(([name, [one, ...others]]) => (one && others.length === 0 ? [[name, one]] : [])));
}

/**
 * The amounts that a chapter states in two editions: of the same row, side, year and standing in a column with the same head, or, where that
 * is mended, in the only column that has it. Pure.
 */
export function sameAmounts(
  before: readonly StatedAmount[],
  after: readonly StatedAmount[],
): readonly (readonly [before: StatedAmount, after: StatedAmount])[] {
  const pairs: (readonly [StatedAmount, StatedAmount])[] = [];
  const paired = new Set<StatedAmount>();
  for (const nameOf of [cellOf, rowOf]) {
    const left = (amounts: readonly StatedAmount[]) => amounts.filter((amount) => !paired.has(amount));
    const then = onlyOnes(left(before), nameOf);
    for (const [name, now] of onlyOnes(left(after), nameOf)) {
      const was = then.get(name);
      if (was === undefined) continue;
      pairs.push([was, now]);
      paired.add(was).add(now);
    }
  }
  return pairs;
}
