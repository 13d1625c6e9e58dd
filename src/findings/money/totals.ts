import type { AmountSide } from '../../model/statement.ts';
import { titleKey } from '../../model/text/keys.ts';
import type { StatedAmount } from '../../threading/stated.ts';
import type { SeenChapter } from '../scene/seen.ts';

/** All expenses, all income or the balance of a chapter in one column. */
export type Total = {
  readonly chapter: SeenChapter;
  readonly side: AmountSide;
  readonly amount: StatedAmount;
  readonly euros: string;
  /** The column: its year, its standing and its head. */
  readonly column: string;
};

const labels: Readonly<Record<AmountSide, RegExp>> = {
  expenses: /^((totaal|totale|som( van de)?) )?(lasten|uitgaven)( totaal)?$/,
  income: /^((totaal|totale|som( van de)?) )?(baten|inkomsten|opbrengsten)( totaal)?$/,
  balance: /^((totaal|totale) )?saldo( (van )?(de )?(baten en lasten|lasten en baten|totaal))?$/,
};

/** Whether a row is called as all of its side is: "Lasten", "Totaal baten", "Saldo van baten en lasten". */
export function namesTotal(side: AmountSide, label: string): boolean {
  return labels[side].test(titleKey(label));
}

/** The totals of a chapter. Where a column has two with one name (two tables) neither is given: it is not known which holds. */
export function totalsOf(chapter: SeenChapter): readonly Total[] {
  const totals = chapter.chapter.amounts.flatMap((amount): Total[] => {
    const { side, euros } = amount;
    if (side === null || euros === null || !namesTotal(side, amount.label)) return [];
    return [{ chapter, side, amount, euros, column: `${amount.year} ${amount.standing} ${titleKey(amount.column)}` }];
  });
  return [...Map.groupBy(totals, ({ side, column }) => `${side} ${column}`).values()].flatMap((same) => {
    const [first] = same;
    return first !== undefined && same.every(({ euros }) => euros === first.euros) ? [first] : [];
  });
}
