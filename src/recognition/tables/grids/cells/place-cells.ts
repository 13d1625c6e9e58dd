import type { Cell } from '../../../../model/block.ts';
import type { GridRow } from '../grid.ts';
import { cellOf, type Line } from '../line.ts';
import { isCodeText, type LineKind } from '../line-kind.ts';
import type { ColumnKind, Profile } from '../row-cost.ts';

/** What was seen in one column in rows that had all their cells. */
export type ColumnForm = {
  readonly kinds: ReadonlySet<LineKind>;
  /** Every cell of it can number a row. */
  readonly isCode: boolean;
  /** It says the same in many rows, as a unit, a source or a topic does and a name does not. */
  readonly repeats: boolean;
};

const texts: ReadonlySet<LineKind> = new Set(['text', 'unit', 'dated', 'word', 'label']);

/** The forms of the columns of whole rows, each with a line in each column. */
export function formsOf(rows: readonly (readonly Line[])[], profile: Profile): readonly ColumnForm[] {
  return profile.map((kind, column) => {
    const cells = rows.flatMap((row) => row[column] ?? []);
    return {
      kinds: new Set(cells.map((cell) => cell.kind)),
      isCode: kind === 'code',
      repeats: cells.length > 2 && new Set(cells.map((cell) => cell.text)).size * 2 <= cells.length,
    };
  });
}

/** A row of as many cells as there are columns. */
export function wholeRow(lines: readonly Line[]): GridRow {
  return { cells: lines.map((line) => cellOf(line)), loose: [] };
}

/**
 * The row of fewer lines than there are columns, of which the empty cells left no trace. A line stands in a column where it can stand
 * in no other without the order of the lines being broken; all others are loose. A column takes what was seen in it in whole
 * rows; where nothing fits, no line has a place.
 */
export function placeCells(lines: readonly Line[], seen: readonly ColumnForm[], profile: Profile): GridRow {
  const forms = seen.map((form, column) => (form.kinds.size === 0 ? formOfKind(profile[column]) : form));
  const allowed = lines.map((line) => forms.map((form) => canStand(line, form)));
  prefer(allowed, forms, lines);
  const first = reach(allowed, forms.length);
  const last = reach(allowed.map((row) => [...row].reverse()).reverse(), forms.length);
  const cells: (Cell | null)[] = forms.map(() => null);
  const loose: Cell[] = [];
  const isPossible = first !== null && last !== null;
  for (const [index, line] of lines.entries()) {
    const from = first?.[index] ?? 0;
    const to = forms.length - 1 - (last?.[lines.length - 1 - index] ?? 0);
    const columns = isPossible ? forms.flatMap((_, column) => (within(column, from, to) ? column : [])) : [];
    const possible = namesOf(
      columns.filter((column) => allowed[index]?.[column] === true),
      line,
      forms,
    );
    const [only] = possible;
    if (possible.length === 1 && only !== undefined) cells[only] = cellOf(line);
    else if (line.kind !== 'blank') loose.push(cellOf(line));
  }
  return { cells, loose };
}

function within(column: number, from: number, to: number): boolean {
  return column >= from && column <= to;
}

/** The first column that each line can stand in, each behind the one before; null where they do not all find one. */
function reach(allowed: readonly (readonly boolean[])[], width: number): readonly number[] | null {
  const found: number[] = [];
  let column = 0;
  for (const row of allowed) {
    while (column < width && row[column] !== true) column += 1;
    if (column >= width) return null;
    found.push(column);
    column += 1;
  }
  return found;
}

/** A line that is of just the kind of one column does not stand in columns that are of another. */
function prefer(allowed: boolean[][], forms: readonly ColumnForm[], lines: readonly Line[]): void {
  for (const [index, line] of lines.entries()) {
    if (line.kind !== 'period' && line.kind !== 'unit') continue;
    const own = forms.map((form) => form.kinds.size === 1 && form.kinds.has(line.kind));
    if (!own.includes(true)) continue;
    for (const column of forms.keys())
      if (own[column] !== true && line.kind === 'period') (allowed[index] ?? [])[column] = false;
  }
}

function canStand(line: Line, form: ColumnForm): boolean {
  if (form.isCode) return isCodeText(line.text);
  switch (line.kind) {
    case 'value':
    case 'missing':
    case 'period':
      return (
        form.kinds.has('value') || form.kinds.has('missing') || form.kinds.has('period') || form.kinds.has('coded')
      );
    case 'word':
      return [...form.kinds].some((kind) => kind !== 'text' && kind !== 'period');
    case 'blank':
      return true;
    case 'coded':
      return form.kinds.has('value') || form.kinds.has('coded') || form.kinds.has('missing') || form.kinds.has('text');
    default:
      return [...form.kinds].some((kind) => texts.has(kind));
  }
}

/** What a column is taken to hold where no row is whole. */
function formOfKind(kind: ColumnKind | undefined): ColumnForm {
  return {
    kinds: new Set<LineKind>(kind === 'period' ? ['period'] : kind === 'value' ? ['value', 'missing'] : ['text']),
    isCode: kind === 'code',
    repeats: false,
  };
}

/** A text that is not among those that a column repeats, and no unit, is not of a column of such. */
function namesOf(columns: readonly number[], line: Line, forms: readonly ColumnForm[]): readonly number[] {
  if (line.kind !== 'text') return columns;
  const names = columns.filter((column) => {
    const form = forms[column];
    return form !== undefined && !form.repeats && !(form.kinds.size === 1 && form.kinds.has('unit'));
  });
  return names.length === 0 ? columns : names;
}
