import { namesTotal } from '../../../findings/money/totals.ts';
import type { AmountSide } from '../../../model/statement.ts';
import { titleKey } from '../../../model/text/keys.ts';
import { inTime } from '../queries/published-as.ts';
import type { AmountAt } from '../queries/read-amounts-at.ts';
import { type Stand, standingOf } from './standing-of.ts';

/** An amount that can be put beside others: of one year, in euros, and not in doubt. */
export type PlacedAmount = AmountAt & { readonly year: number; readonly euros: string };

/** One amount of a post, a year and a standing, with all that state it, in the order of publication. */
export type StatedValue = { readonly euros: string; readonly sources: readonly [PlacedAmount, ...PlacedAmount[]] };

/** What documents say of a post in one year, by standing; of each standing all amounts that are said, as they came out. */
export type PostYear = { readonly year: number } & { readonly [Of in Stand]: readonly StatedValue[] };

/** A row of the money tables through the years: all expenses, all income, the balance, or an item under its own name. */
export type Post = {
  readonly key: string;
  readonly side: AmountSide | null;
  readonly isTotal: boolean;
  /** As the last document writes it. */
  readonly label: string;
  readonly years: readonly PostYear[];
};

export type Posts = {
  readonly posts: readonly Post[];
  /** What is not among them: in doubt, of no year, without a number, or one of two amounts that a chapter gives under one name. */
  readonly leftOut: { readonly inDoubt: number; readonly unplaced: number; readonly ambiguous: readonly AmountAt[] };
};

const sideOrder: readonly (AmountSide | null)[] = ['expenses', 'income', 'balance', null];

function postKey({ side, label }: AmountAt): string {
  return side !== null && namesTotal(side, label) ? side : `${side ?? ''} ${titleKey(label)}`;
}

function isPlaced(amount: AmountAt): amount is PlacedAmount {
  return amount.year !== null && amount.euros !== null;
}

/** Where an amount stands in its own chapter: two with another size there are not told apart by anything that is written. */
function cellKey(amount: AmountAt): string {
  const { publication, chapter, year, column } = amount;
  return JSON.stringify([publication, chapter, postKey(amount), year, standingOf(amount), titleKey(column)]);
}

function toValues(amounts: readonly PlacedAmount[]): StatedValue[] {
  return [...Map.groupBy(amounts, ({ euros }) => euros).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ euros: first.euros, sources: [first, ...others] }],
  );
}

/** The standing whose amount one equals that does not say its own; else it stays what it is. */
function homeOf(amount: PlacedAmount, by: ReadonlyMap<Stand, readonly PlacedAmount[]>): Stand {
  const stand = standingOf(amount);
  if (stand !== 'untold' && stand !== 'planned') return stand;
  const known = (['original', 'amended', 'actual'] as const).find((one) =>
    by.get(one)?.some(({ euros }) => euros === amount.euros),
  );
  return known ?? stand;
}

/** What is said of one year. */
function yearOf(year: number, amounts: readonly PlacedAmount[]): PostYear {
  const told = Map.groupBy(amounts, standingOf);
  const by = Map.groupBy(amounts.toSorted(inTime), (amount) => homeOf(amount, told));
  const valuesOf = (stand: Stand) => toValues(by.get(stand) ?? []);
  return {
    year,
    ahead: valuesOf('ahead'),
    original: valuesOf('original'),
    planned: valuesOf('planned'),
    amended: valuesOf('amended'),
    actual: valuesOf('actual'),
    untold: valuesOf('untold'),
  };
}

/** All that documents say of the money of a field, by post and year. Nothing is added up. */
export function gatherPosts(amounts: readonly AmountAt[]): Posts {
  const settled = amounts.filter(({ unsettled }) => unsettled.length === 0);
  const placed = settled.filter(isPlaced);
  const cells = [...Map.groupBy(placed, cellKey).values()];
  const isAmbiguous = (same: readonly PlacedAmount[]) => same.some(({ euros }) => euros !== same[0]?.euros);
  const certain = cells.filter((same) => !isAmbiguous(same)).flatMap((same) => same.slice(0, 1));
  const posts = [...Map.groupBy(certain, postKey)].map(([key, own]): Post => {
    const last = own.toSorted(inTime).at(-1);
    const byYear = [...Map.groupBy(own, ({ year }) => year)].sort(([left], [right]) => left - right);
    return {
      key,
      side: last?.side ?? null,
      isTotal: key === last?.side,
      label: last?.label ?? '',
      years: byYear.map(([year, ofYear]) => yearOf(year, ofYear)),
    };
  });
  const rank = ({ isTotal, side }: Post) => Number(!isTotal) * sideOrder.length + sideOrder.indexOf(side);
  return {
    posts: posts.toSorted((left, right) => rank(left) - rank(right)),
    leftOut: {
      inDoubt: amounts.length - settled.length,
      unplaced: settled.filter((amount) => !isPlaced(amount) && /\d/.test(amount.raw)).length,
      ambiguous: cells.filter(isAmbiguous).flatMap((same) => same.slice(0, 1)),
    },
  };
}
