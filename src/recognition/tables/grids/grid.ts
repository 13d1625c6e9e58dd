import type { Cell } from '../../../model/block.ts';

/** A line of a block, both counted from 0: a paragraph has a line for each line of its text, a list one for each item, a table one for each row. */
export type Place = { readonly block: number; readonly line: number };

/** One row of a grid. */
export type GridRow = {
  /** As many as every row of the grid has; null where nothing was written and nothing is known: the end of a row that was cut short. */
  readonly cells: readonly (Cell | null)[];
  /** Cells of this row of which nobody can say in which column they stand. Where there are any, `cells` holds only what is sure. */
  readonly loose: readonly Cell[];
};

/** How a grid came about, from what the file says of it to what had to be guessed. */
export type GridMaking = 'marked-up' | 'aligned' | 'lines' | 'cells' | 'glued' | 'card' | 'refrain' | 'list' | 'sides';

/** A rectangle of cells that may be a table: a proposal about some lines of a document. Nothing is decided yet. */
export type Grid = {
  readonly making: GridMaking;
  /** The lines that it takes, from the first to just behind the last. */
  readonly from: Place;
  readonly to: Place;
  readonly caption: string | null;
  /** Heads and rows alike; which rows are heads is for interpretation to say. */
  readonly rows: readonly GridRow[];
  /** What was assumed to come to these rows, as a cost of 0 or more: 0 for a marked-up table, about 1 for each assumption that could as well be otherwise. */
  readonly cost: number;
};

/** Whether nothing had to be guessed to know that these lines are a table: the file marks it up, or they are lasten and baten with their amounts. */
export function isSure({ making, cost }: Grid): boolean {
  return making === 'marked-up' || (making === 'sides' && cost === 0);
}
