import type { Amount } from '../../model/statement.ts';
import type { DraftAmount, MoneyItem } from '../item.ts';

/** A table of money as it came from a file, to stand in a draft. */
export type TakenIn = Pick<MoneyItem, 'unit' | 'amounts'>;

/** What was read in a file of amounts. */
export type ReadAmounts = {
  readonly tables: readonly TakenIn[];
  /** What can't be taken in: its row and what is written there. */
  readonly left: readonly {
    readonly label: string;
    readonly raw: string;
    readonly why: 'no-year' | 'no-unit' | 'twice';
  }[];
};

/** By what an amount is told from the others of its table. */
export function amountKey({ label, side, year, standing }: DraftAmount): string {
  return JSON.stringify([label, side, year, standing]);
}

/**
 * The amounts of a file as tables of a draft: one of each table and unit. An amount of which the year is not known, or that has the name of another in
 * its column, is told and left: it would stand in a wrong place.
 */
export function takeIn(read: readonly Amount[]): ReadAmounts {
  const tables = new Map<string, { readonly unit: MoneyItem['unit']; readonly amounts: Map<string, DraftAmount> }>();
  const left: ReadAmounts['left'][number][] = [];
  for (const { label, side, year, standing, raw, unit, at } of read) {
    if (raw.trim() === '') continue;
    const leave = (why: ReadAmounts['left'][number]['why']) => left.push({ label, raw, why });
    if (unit === 'billion') leave('no-unit');
    else if (year === null) leave('no-year');
    else {
      const key = JSON.stringify([at.sheet ?? null, at.table ?? null, unit]);
      const table = tables.get(key) ?? { unit, amounts: new Map<string, DraftAmount>() };
      tables.set(key, table);
      const amount: DraftAmount = { label, side, year, standing, raw };
      if (table.amounts.has(amountKey(amount))) leave('twice');
      else table.amounts.set(amountKey(amount), amount);
    }
  }
  return { tables: [...tables.values()].map(({ unit, amounts }) => ({ unit, amounts: [...amounts.values()] })), left };
}
