import { looksLikeValue } from './cell-form.ts';
import { completeColumns } from './complete-columns.ts';
import { type Blanks, measureBlanks } from './flat-gaps.ts';
import { readGridRows } from './flat-grid.ts';
import type { FlatHeads, Token } from './flattened-heads.ts';
import { type FlatRows, readFlatRows } from './flattened-rows.ts';
import type { FlatColumn } from './head-pieces.ts';

export type FlatBody = FlatRows & {
  readonly columns: readonly FlatColumn[];
  /** Whether rows were read by place: then every gap stands where it stood. */
  readonly placed: boolean;
};

/**
 * Reads the rows below heads that begin at token `start`. Rows are read by the form of their cells, and where empty cells
 * left their lines also by place, without and with columns for heads that were empty; what reaches furthest counts, and by
 * place is surer than by form.
 */
export function readFlatBody(tokens: readonly Token[], start: number, heads: FlatHeads): FlatBody {
  const columns = completeColumns(heads.columns, tokens, heads.next);
  const byForm = { ...readFlatRows(tokens, heads.next, columns), columns, placed: false };
  const blanks = measureBlanks(tokens, start);
  if (blanks === null || !blanks.tell) return byForm;
  const byPlace = { ...readGridRows(tokens, heads.next, columns, blanks, () => false), columns, placed: true };
  const surest = byPlace.rows.length > 0 && byPlace.next >= byForm.next ? byPlace : byForm;
  const wide = addEmptyHeads(columns, tokens, start, heads.next, blanks);
  if (wide === null) return surest;
  const withEmpty = readGridRows(tokens, heads.next, wide.columns, blanks, (column) => wide.added.has(column));
  // as far in fewer rows: what else were names without values are cells of the column without a head
  const reaches = withEmpty.rows.length > 0 && withEmpty.next >= surest.next;
  const isBetter = surest === byForm || withEmpty.next > surest.next || withEmpty.rows.length < surest.rows.length;
  return reaches && isBetter ? { ...withEmpty, columns: wide.columns, placed: true } : surest;
}

/** Just the rows in which every cell stands at its place; null where none does, or where empty cells left no lines. */
export function readPlacedRows(tokens: readonly Token[], start: number, heads: FlatHeads): FlatBody | null {
  const columns = completeColumns(heads.columns, tokens, heads.next);
  const blanks = measureBlanks(tokens, start);
  if (blanks === null || !blanks.tell) return null;
  const rows = readGridRows(tokens, heads.next, columns, blanks, () => false);
  // a value left over belongs to a row that has more cells than there are heads
  const isWhole = rows.whole > 0 && !looksLikeValue(tokens[rows.next]?.text ?? '');
  return isWhole ? { ...rows, columns, placed: true } : null;
}

/** The columns with one for each head that was empty: it left its lines between the heads beside it. Null where none was. */
function addEmptyHeads(
  columns: readonly FlatColumn[],
  tokens: readonly Token[],
  start: number,
  end: number,
  blanks: Blanks,
): { readonly columns: readonly FlatColumn[]; readonly added: ReadonlySet<number> } | null {
  const before = new Map<FlatColumn['at'], number>();
  for (let index = start + 1; index < end; index += 1) {
    const at = tokens[index]?.at;
    if (at !== undefined && blanks.before(index) > 0) before.set(at, blanks.before(index));
  }
  const added = new Set<number>();
  const wide: FlatColumn[] = [];
  for (const [index, column] of columns.entries()) {
    const empty = index === 0 ? 0 : Math.min(2, before.get(column.at) ?? 0);
    for (let count = 0; count < empty; count += 1) {
      added.add(wide.length);
      wide.push({ head: '', type: 'remark', at: column.at });
    }
    wide.push(column);
  }
  return added.size === 0 ? null : { columns: wide, added };
}
