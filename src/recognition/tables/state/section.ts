import type { Cell } from '../../../model/block.ts';
import type { GridRow } from '../grids/grid.ts';
import type { ColumnKind } from '../interpret/column-kind.ts';
import type { Part, TypedColumn } from '../interpret/interpretation.ts';

/** A row with a cell in each column; those of which the column is not known stand apart. */
export type Row = { readonly cells: readonly Cell[]; readonly loose: readonly Cell[] };

/** Rows of a part that are all of one sort: indicators, or money. */
export type Section = {
  readonly titles: readonly string[];
  readonly columns: readonly TypedColumn[];
  readonly rows: readonly Row[];
};

/** The rows of a part, an empty cell where nothing was written. */
export function rowsOf(part: Part): readonly Row[] {
  return part.rows.map(fill);
}

function fill(row: GridRow): Row {
  const at = row.cells.find((cell) => cell !== null)?.at ?? row.loose[0]?.at ?? { file: '' };
  return {
    cells: row.cells.map((cell) => cell ?? { text: '', header: false, marks: [], at }),
    loose: row.loose,
  };
}

/** The first column of a kind; -1 where there is none. */
export function indexOfKind(columns: readonly TypedColumn[], kind: ColumnKind): number {
  return columns.findIndex((column) => column.kind === kind);
}

/** The places of the columns that hold values. */
export function valueColumns(columns: readonly TypedColumn[]): readonly number[] {
  return columns.flatMap((column, index) => (column.kind === 'value' ? [index] : []));
}

/** The head of each column. */
export function headsOf(section: Section): readonly string[] {
  return section.columns.map(({ head }) => head);
}
