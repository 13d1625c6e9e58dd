/** What tells under which column a cell of a tagged table stands. */
export type CellPlace = {
  /** From where to where its text lies; null without text. */
  readonly extent: { readonly left: number; readonly right: number } | null;
  /** Its own name, of a head, and the names of the heads that it says it stands under (ISO 32000-1, table 349). */
  readonly id: string | null;
  readonly heads: readonly string[];
};

/** A column of a table: how far its texts lie, and the names of the heads over it. */
export type PlacedColumn = { readonly left: number; readonly right: number; readonly heads: ReadonlySet<string> };

/** Learns the columns of a table from the rows in which none is missing. */
export function learnColumns(
  places: readonly (readonly (CellPlace | null)[])[],
  heads: readonly (readonly (string | null)[])[],
  width: number,
): PlacedColumn[] {
  return Array.from({ length: width }, (_, column) => {
    const extents = places.flatMap((row) => row[column]?.extent ?? []);
    return {
      left: Math.min(...extents.map((extent) => extent.left)),
      right: Math.max(...extents.map((extent) => extent.right)),
      heads: new Set(heads.flatMap((row) => row[column] ?? [])),
    };
  });
}

/** The column of each cell of a row that has fewer cells than columns, left to right; null where that is not certain. */
export function placeInRow(
  cells: readonly { readonly colSpan: number; readonly place: CellPlace | null }[],
  columns: readonly PlacedColumn[],
  free: readonly number[],
): number[] | null {
  const placed: number[] = [];
  let next = 0;
  for (const [index, { colSpan, place }] of cells.entries()) {
    const left = free.filter((column) => column >= next);
    const needed = cells.slice(index).reduce((sum, cell) => sum + cell.colSpan, 0);
    // All that is left is needed, or nothing tells where the cell stands and so nothing is lost by its being anywhere.
    const column = left.length === needed || !place ? left[0] : findColumn(place, columns, left);
    if (column === undefined) return null;
    placed.push(column);
    next = column + colSpan;
  }
  return placed;
}

function findColumn(place: CellPlace, columns: readonly PlacedColumn[], free: readonly number[]): number | undefined {
  const agreeing = free.map((column) => place.heads.filter((head) => columns[column]?.heads.has(head)).length);
  const most = Math.max(0, ...agreeing);
  const underHeads = most > 0 ? free.filter((_, index) => agreeing[index] === most) : free;
  if (underHeads.length === 1) return underHeads[0];
  const { extent } = place;
  if (!extent) return underHeads[0];
  const shared = underHeads.map((column) => {
    const { left = 0, right = 0 } = columns[column] ?? {};
    return Math.min(right, extent.right) - Math.max(left, extent.left);
  });
  const best = Math.max(...shared);
  const under = underHeads.filter((_, index) => shared[index] === best);
  return best > 0 && under.length === 1 ? under[0] : undefined;
}
