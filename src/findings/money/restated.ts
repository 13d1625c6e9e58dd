import { sizeOfDecimal } from '../../model/notation/decimal.ts';
import type { Standing } from '../../model/statement.ts';
import { titleKey } from '../../model/text/keys.ts';
import type { StatedAmount } from '../../threading/stated.ts';
import type { SeenChapter } from '../scene/seen.ts';
import { bridgedAmounts } from './bridged.ts';
import { differenceOf, roundingOf, shownRounding } from './rounding.ts';

/** An amount with where it stands, in whole euros. */
export type Stated = { readonly chapter: SeenChapter; readonly amount: StatedAmount; readonly euros: string };

/** What an amount of a year is to who compares: what was adopted for it, what was planned for it, or what it became. */
export type Meant = Exclude<Standing, 'amended'> | 'planned';

/** An amount that two documents give otherwise. */
export type Restated = { readonly before: Stated; readonly after: Stated };

/**
 * The amounts of a field by what they are, in the order of publication; what one chapter states twice with other numbers is left out.
 * @param meantBy what an amount is taken for; null where it is not compared
 */
export function statedBy(
  statements: readonly SeenChapter[],
  meantBy: (chapter: SeenChapter, amount: StatedAmount) => Meant | null,
): readonly (readonly Stated[])[] {
  const stated = new Map<string, Stated[]>();
  for (const chapter of statements) {
    const compared = chapter.chapter.amounts.filter((amount) => meantBy(chapter, amount) !== null);
    const own = Map.groupBy(compared, (amount) =>
      [meantBy(chapter, amount), amount.year, amount.side, titleKey(amount.label)].join(' '),
    );
    for (const [what, [amount, ...others]] of own) {
      if (amount === undefined || amount.year === null || amount.euros === null) continue;
      if (others.some(({ euros }) => euros !== amount.euros)) continue;
      stated.set(what, [...(stated.get(what) ?? []), { chapter, amount, euros: amount.euros }]);
    }
  }
  return [...stated.values()];
}

/** To what an amount was rounded, as it and the others of its chapter show. */
function roundedTo({ chapter, amount }: Stated): string {
  return roundingOf(amount, shownRounding(chapter.chapter.amounts.flatMap(({ euros }) => euros ?? [])));
}

/** By how many euros two amounts differ; 0 where it is no more than rounding. */
export function sizeOfChange({ before, after }: Restated): number {
  const difference = differenceOf(before.euros, after.euros, [roundedTo(before), roundedTo(after)]);
  return difference === null ? 0 : Number(sizeOfDecimal(difference));
}

/** Which share of the first amount two amounts differ by; 1 where the first is nought. */
export function shareOfChange(restated: Restated): number {
  const was = Math.abs(Number(restated.before.euros));
  return was === 0 ? 1 : sizeOfChange(restated) / was;
}

/** Two documents that follow each other, by their chapters. */
export function pairOf({ before, after }: Restated): string {
  return JSON.stringify([before.chapter.key, after.chapter.key]);
}

/** Leaves out the amounts from which a table of either document itself leads on to the other. */
export function withoutBridged(restated: readonly Restated[]): readonly Restated[] {
  const bridged = new Map(
    [...Map.groupBy(restated, pairOf)].flatMap(([pair, [one]]) =>
      one === undefined ? [] : [[pair, bridgedAmounts(one.before.chapter.chapter, one.after.chapter.chapter)]],
    ),
  );
  return restated.filter((one) => bridged.get(pairOf(one))?.has(one.before.amount) !== true);
}
