import type { Line } from '../lines/line.ts';
import { isValue, isYear } from '../lines/table-values.ts';
import type { ColumnOf } from './table-rows.ts';

/** The lines of a cell: the heights of the first and the last, whether all are bold, and whether one of them is a figure or a year, or has a word. */
type Cell = {
  readonly top: number;
  readonly bottom: number;
  readonly bold: boolean;
  readonly hasValue: boolean;
  readonly hasWord: boolean;
};
type Given = { readonly columnOf: ColumnOf; readonly isDivided: (above: Line, below: Line) => boolean };
/** `reach`: how far the lines of one name stand apart at most, in points; null where that is not known. */
type Setting = Given & { readonly reach: number | null };

/** How the cells of a row stand beside one another: from their first line on, around one middle, or to their last line. */
const alignments: Readonly<Record<'top' | 'middle' | 'bottom', (cell: Cell) => number>> = {
  top: ({ top }) => top,
  middle: ({ top, bottom }) => (top + bottom) / 2,
  bottom: ({ bottom }) => bottom,
};
type Alignment = keyof typeof alignments;
type Division = { readonly rows: readonly (readonly Line[])[]; readonly cost: number };

/** Cells of one row stand at one height but for this, in points: some programs round lines to whole pixels. */
const sameHeight = 1.6;
/** Lines of one cell stand no further apart than this many times the size of the letter. */
const widestStep = 1.75;
const widestLeading = 1.65;
/** Names of groups are so many times fewer than those of rows, at least. */
const fewer = 2;
const mostLines = 18;
/** So many lines above the first figure may belong to its row. */
const mostAbove = 6;
/** What speaks against a row: no name, a name alone, one that begins in the middle of a sentence, each line of it that stands far below the one above. */
const costs = { nameless: 2, alone: 1, broken: 1, far: 0.6 };

/**
 * Divides the lines of a table in rows by how their cells stand beside one another: where names go over more lines, the cells of a row share their
 * middle, or their last line, and those of two rows do not. `first` is the first line with figures; lines above it are of its row or of the head.
 * Null where cells that begin at one height explain the lines as well: then only the white between them tells.
 * @returns the number of the first line of the body, and its rows
 */
export function alignRows(
  lines: readonly Line[],
  first: number,
  given: Given,
): { readonly start: number; readonly rows: Line[][] } | null {
  const columnOf = columnFromNames(lines.slice(first), given.columnOf);
  const setting = {
    ...given,
    columnOf,
    reach: reachOfNames(lines.slice(Math.max(0, first - mostAbove)), columnOf),
  };
  const fromTop = divide(lines.slice(first), 'top', setting);
  const costFromTop = fromTop.cost + costOfCut(lines, first, setting);
  let best: { readonly start: number; readonly division: Division; readonly cost: number } | null = null;
  for (let start = first; start >= Math.max(0, first - mostAbove); start -= 1) {
    for (const alignment of ['middle', 'bottom'] as const) {
      const division = divide(lines.slice(start), alignment, setting);
      const cost = division.cost + costOfCut(lines, start, setting);
      // What stands above the first figures and is no part of their row is a head.
      const isOfRow = (division.rows[0]?.length ?? 0) > first - start;
      if (isOfRow && cost < (best?.cost ?? costFromTop)) best = { start, division, cost };
    }
  }
  return best && { start: best.start, rows: best.division.rows.map((row) => [...row]) };
}

/**
 * Counts columns from the one with the names of the rows: the first, or the second where the first names groups of rows and so holds far fewer texts. A
 * column before it stands beside no row, below zero.
 */
function columnFromNames(lines: readonly Line[], columnOf: ColumnOf): ColumnOf {
  const words = lines.flatMap(({ fragments }) => fragments).filter(({ text }) => !isValue(text) && !isYear(text));
  const [first, second] = [0, 1].map((column) => words.filter((one) => columnOf(one) === column).length);
  return (second ?? 0) > (first ?? 0) * fewer ? (fragment) => columnOf(fragment) - 1 : columnOf;
}

/** The step between lines of the first column that are the closest, with some room, where some are wider: those between rows. Null where all are alike. */
function reachOfNames(lines: readonly Line[], columnOf: ColumnOf): number | null {
  const names = lines.filter(({ fragments }) => fragments.some((one) => columnOf(one) === 0));
  const steps = names.slice(1).map((line, index) => line.y - (names[index]?.y ?? 0));
  const least = Math.min(...steps);
  const isOfName = least < (lines[0]?.size ?? 0) * widestLeading && Math.max(...steps) > least * 1.12;
  return isOfName ? least * 1.05 + 0.6 : null;
}

/** What speaks against a head that ends in the middle of the lines of a name. */
function costOfCut(lines: readonly Line[], start: number, { columnOf, isDivided, reach }: Setting): number {
  const hasName = ({ fragments }: Line) => fragments.some((one) => columnOf(one) === 0);
  const below = lines.slice(start, start + mostAbove).find(hasName);
  const above = lines.slice(Math.max(0, start - mostAbove), start).findLast(hasName);
  return above && below && !isDivided(above, below) && below.y - above.y <= (reach ?? 0) ? costs.far : 0;
}

/** The division in rows against which the least speaks. */
function divide(lines: readonly Line[], alignment: Alignment, setting: Setting): Division {
  const ways: { readonly cost: number; readonly from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= lines.length; end += 1) ways.push({ cost: Number.POSITIVE_INFINITY, from: end - 1 });
  for (let from = 0; from < lines.length; from += 1) {
    for (const { end, cost } of rowsFrom(lines, from, alignment, setting)) {
      const sum = (ways[from]?.cost ?? 0) + cost;
      if (sum < (ways[end]?.cost ?? 0)) ways[end] = { cost: sum, from };
    }
  }
  const rows: (readonly Line[])[] = [];
  for (let end = lines.length; end > 0; ) {
    const { from } = ways[end] ?? { from: end - 1 };
    rows.unshift(lines.slice(from, end));
    end = from;
  }
  return { rows, cost: ways.at(-1)?.cost ?? 0 };
}

/** The rows that may begin with a line, by the line after their last one, with what speaks against each. */
function rowsFrom(
  lines: readonly Line[],
  from: number,
  alignment: Alignment,
  { columnOf, isDivided, reach }: Setting,
): { readonly end: number; readonly cost: number }[] {
  const found: { readonly end: number; readonly cost: number }[] = [];
  const cells = new Map<number, Cell>();
  let far = 0;
  const end = Math.min(lines.length, from + mostLines);
  for (let index = from; index < end; index += 1) {
    const line = lines[index];
    const above = lines[index - 1];
    const name = cells.get(0);
    if (!line || (index > from && above && isDivided(above, line)) || !addLine(cells, line, columnOf)) break;
    if (name && reach !== null && name.bottom < (cells.get(0)?.bottom ?? 0) - reach) far += costs.far;
    const heights = [...cells.values()].map(alignments[alignment]);
    if (heights.length > 0 && Math.max(...heights) - Math.min(...heights) <= sameHeight)
      found.push({ end: index + 1, cost: far + costOf(cells, lines.slice(from, index + 1), columnOf) });
  }
  return found;
}

/** False where a line cannot be of the row: too far below its cells, or with a figure in one of them below another or below words: those are a head. */
function addLine(cells: Map<number, Cell>, line: Line, columnOf: ColumnOf): boolean {
  for (const fragment of line.fragments) {
    const column = columnOf(fragment);
    if (column < 0) continue;
    const before = cells.get(column);
    const hasValue = column > 0 && (isValue(fragment.text) || isYear(fragment.text));
    // Two pieces of one cell may stand on one line.
    if (before && line.y > before.bottom) {
      if (line.y - before.bottom > line.size * widestStep || before.bold !== fragment.bold) return false;
      if (hasValue && (before.hasValue || (before.hasWord && !isYear(fragment.text)))) return false;
    }
    cells.set(column, {
      top: before?.top ?? line.y,
      bottom: line.y,
      bold: fragment.bold,
      hasValue: hasValue || (before?.hasValue ?? false),
      hasWord: /\p{L}{3}/u.test(fragment.text) || (before?.hasWord ?? false),
    });
  }
  return true;
}

function costOf(cells: ReadonlyMap<number, Cell>, lines: readonly Line[], columnOf: ColumnOf): number {
  const name = lines.flatMap(({ fragments }) => fragments).find((fragment) => columnOf(fragment) === 0);
  if (!name) return costs.nameless;
  const broken = /^[\p{Ll}(]/u.test(name.text) ? costs.broken : 0;
  return broken + (cells.size === 1 ? costs.alone : 0);
}
