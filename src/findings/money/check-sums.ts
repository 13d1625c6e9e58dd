import { addDecimals, compareDecimals, negateDecimal, sizeOfDecimal } from '../../model/notation/decimal.ts';
import type { AmountSide } from '../../model/statement.ts';
import { codeKey } from '../../model/text/keys.ts';
import type { SeenChapter } from '../scene/seen.ts';
import { isWithinRounding, roundingOf, shownRounding } from './rounding.ts';
import { type Total, totalsOf } from './totals.ts';

/** A total beside what its parts come to. */
export type Check = {
  readonly kind: 'balance' | 'parts';
  readonly side: AmountSide;
  readonly total: Total;
  readonly parts: readonly Total[];
  readonly sum: string;
  readonly holds: boolean;
};

function checkOf(
  kind: Check['kind'],
  total: Total,
  parts: readonly Total[],
  sums: readonly string[],
  shown: string,
): Check {
  const off = (sum: string) => sizeOfDecimal(addDecimals(sum, negateDecimal(total.euros)));
  const nearest = sums.reduce((best, sum) => (compareDecimals(off(sum), off(best)) < 0 ? sum : best));
  const rounded = [total, ...parts].map(({ amount }) => roundingOf(amount, shown));
  return { kind, side: total.side, total, parts, sum: nearest, holds: isWithinRounding(off(nearest), rounded) };
}

/** Expenses less income against the balance, whatever signs the document uses for income and for the balance. */
function checkBalances(totals: readonly Total[], shown: string): Check[] {
  return [...Map.groupBy(totals, ({ column }) => column).values()].flatMap((column) => {
    const of = (side: AmountSide) => column.find((total) => total.side === side);
    const [expenses, income, balance] = [of('expenses'), of('income'), of('balance')];
    if (expenses === undefined || income === undefined || balance === undefined) return [];
    const net = addDecimals(sizeOfDecimal(expenses.euros), negateDecimal(sizeOfDecimal(income.euros)));
    return [checkOf('balance', balance, [expenses, income], [net, negateDecimal(net)], shown)];
  });
}

/** Whether chapters are all the parts of the one above, as far as their codes tell: numbered from 1 without a gap. */
function areAllParts(children: readonly SeenChapter[]): boolean {
  const last = children.map(({ chapter }) => Number(codeKey(chapter.code)?.split('.').at(-1) ?? Number.NaN));
  return (
    children.length > 1 &&
    last.every((number) => number >= 1 && number <= children.length) &&
    new Set(last).size === last.length
  );
}

function checkParts(total: Total, children: readonly SeenChapter[], shown: string, of: TotalsOf): Check[] {
  const parts = children.flatMap((child) =>
    of(child).filter(({ side, column }) => side === total.side && column === total.column),
  );
  if (parts.length !== children.length) return [];
  return [checkOf('parts', total, parts, [addDecimals(...parts.map(({ euros }) => euros))], shown)];
}

type TotalsOf = (chapter: SeenChapter) => readonly Total[];

/** All sums of one publication that can be checked. */
export function checkSums(chapters: readonly SeenChapter[]): readonly Check[] {
  const made = new Map(chapters.map((chapter) => [chapter, totalsOf(chapter)] as const));
  const of: TotalsOf = (chapter) => made.get(chapter) ?? [];
  const shown = shownRounding([...made.values()].flat().map(({ euros }) => euros));
  const under = Map.groupBy(chapters, ({ chapter }) => chapter.parent);
  return chapters.flatMap((chapter) => {
    const children = under.get(chapter.chapter.slug) ?? [];
    return [
      ...checkBalances(of(chapter), shown),
      ...(areAllParts(children) ? of(chapter).flatMap((total) => checkParts(total, children, shown, of)) : []),
    ];
  });
}
