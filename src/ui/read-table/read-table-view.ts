import type { AmountTableView } from '../amount-table/amount-table.tsx';
import type { IndicatorTableView } from '../indicator-table/indicator-table-view.ts';

/** A cell as the document has it, with what was read from it. */
export type ReadCellView = {
  readonly text: string;
  /** In words, for who listens, where the written form ("> 2", "-") reads badly aloud. */
  readonly meaning: string | null;
  /** What it heads; null for a cell that heads nothing. */
  readonly heads: 'column' | 'row' | null;
  readonly columns: number;
  readonly rows: number;
  /** Its column holds values, which stand below each other by their digits. */
  readonly isNumeric: boolean;
  /** Marks of footnotes as written, with the way to those that stand below the table. */
  readonly marks: readonly { readonly mark: string; readonly href: string | null }[];
  /** Where links to what was read from it lead. */
  readonly anchor: string | null;
  /** What led to it before, or names what else was read from it. */
  readonly earlier?: readonly string[];
  /** Of the name of an indicator: the page that follows it. */
  readonly href: string | null;
  /** Said where what was read from it is in doubt, with the way to what it may be. */
  readonly doubt: { readonly text: string; readonly href: string | null } | null;
};

/** A table that was read, in its place in a passage. */
export type ReadTableView = {
  readonly kind: 'read-table';
  readonly id: string;
  /** What led to it before: addresses that were given go on leading there. */
  readonly earlier: readonly string[];
  /** Names the region that scrolls where the table has no caption. */
  readonly label: string;
  readonly caption: string | null;
  /** The rows above the first row of values, then all others. */
  readonly heads: readonly (readonly ReadCellView[])[];
  readonly body: readonly (readonly ReadCellView[])[];
  /** Shown instead of its rows where it is not sure that these lines are those rows. */
  readonly lines: string | null;
  readonly footnotes: readonly { readonly id: string; readonly mark: string; readonly text: string }[];
  /** What the document says that a dash in it means; null where it does not say, or has none. */
  readonly dash: string | null;
  /** "Hieruit gelezen: 4 indicatoren, 12 cijfers. Dat is zeker." */
  readonly summary: string;
  /** Said where the document has lines and no table. */
  readonly remark: string | null;
  readonly indicatorTables: readonly IndicatorTableView[];
  readonly amounts: AmountTableView | null;
};
