import type { Chain } from '../drawing/rule-chains.ts';
import type { Line } from '../lines/line.ts';
import { isValue, isYear } from '../lines/table-values.ts';
import { divideColumns } from './divide-columns.ts';
import { splitCells } from './split-cells.ts';
import { findColumns } from './table-columns.ts';

/** Half-open range of lines that make one table. */
export type TableRange = { readonly start: number; readonly end: number };

/** Lines of a table stand closer than this many times their size; more white ends it. */
const mostWhite = 4;
/** So many lines with fewer cells may stand between two full ones: names broken over lines, names of groups. */
const mostLooseLines = 5;
/** And so many where none of them stands further from the next than the lines of one cell do, in times their size. */
const mostCloseLines = 14;
const closeStep = 2.2;
/** White around the name of a group of rows is not this much higher than between rows. */
const mostGroupStep = 1.3;
/** So many lines at the end of a table tell its columns. */
const mostRows = 30;

/**
 * Finds the tables among the lines of a region. A table has at least two lines with three cells or more that stand in the same
 * columns, or three with a name and a figure; names over more lines, heads over more lines and names of groups are taken along.
 */
export function findTables(lines: readonly Line[], chains: readonly Chain[]): TableRange[] {
  const tables: TableRange[] = [];
  let index = 0;
  while (index < lines.length) {
    const last = isFull(lines[index]) ? findLast(lines, index, chains) : index;
    const full = lines.slice(index, last + 1).filter(isFull);
    if (isTable(full)) {
      const start = extendUp(lines, { first: index, last }, tables.at(-1)?.end ?? 0);
      const end = extendDown(lines, { first: index, last }, chains);
      tables.push({ start, end });
      index = end;
    } else {
      index += 1;
    }
  }
  return tables;
}

function isTable(full: readonly Line[]): boolean {
  const wide = full.filter((line) => line.fragments.length >= 3);
  if (wide.length >= 2) return wide.some((line, index) => index > 0 && sharesColumns(line, wide[index - 1]));
  return full.length >= 3 || (full.length === 2 && full.every(isYearRow) && sharesColumns(full[0], full[1]));
}

/** A year with its figure. */
function isYearRow({ fragments: [first, second] }: Line): boolean {
  return isYear(first?.text ?? '') && isValue(second?.text ?? '');
}

/** A line with three cells, or with a name and a figure. */
function isFull(line: Line | undefined): line is Line {
  if (!line) return false;
  const [first, second] = line.fragments;
  if (line.fragments.length >= 3) return line.fragments.every((one) => one.text.length < 120);
  return (
    line.fragments.length === 2 &&
    !!first &&
    !!second &&
    ((/\p{L}{2}/u.test(first.text) && (isValue(second.text) || isYear(second.text))) || isYearRow(line))
  );
}

function sharesColumns(line: Line | undefined, other: Line | undefined): boolean {
  if (!line) return false;
  const shared = line.fragments.filter((one) => other?.fragments.some((two) => one.x < two.right && two.x < one.right));
  return shared.length >= 2;
}

function findLast(lines: readonly Line[], start: number, chains: readonly Chain[]): number {
  let last = start;
  let isClose = true;
  for (let index = start + 1; index < lines.length; index += 1) {
    const line = lines[index];
    const above = lines[index - 1];
    if (!line || !above) break;
    isClose &&= line.y - above.y <= line.size * closeStep;
    if (
      index - last > (isClose ? mostCloseLines : mostLooseLines) + 1 ||
      isFarBelow(above, line) ||
      isHeading(line, lines[start]) ||
      isRunningText(lines, index, { table: lines.slice(Math.max(start, last + 1 - mostRows), last + 1), chains })
    )
      break;
    if (!isFull(line)) continue;
    last = index;
    isClose = true;
  }
  return last;
}

function isFarBelow(above: Line | undefined, line: Line): boolean {
  return !above || line.y - above.y > Math.max(line.size, above.size) * mostWhite;
}

/** A line by itself that is set larger than the table begins another part of the text. */
function isHeading(line: Line, first: Line | undefined): boolean {
  return line.fragments.length === 1 && line.size > (first?.size ?? 0) * 1.06;
}

/** One text that lies over three columns or more of the table, and names no group of its rows; or a line of a list. */
function isRunningText(
  lines: readonly Line[],
  index: number,
  { table, chains }: { readonly table: readonly Line[]; readonly chains: readonly Chain[] },
): boolean {
  const line = lines[index];
  const [only] = line?.fragments ?? [];
  if (line?.fragments.length !== 1 || !only) return false;
  if (only.leadingMark !== null) return true;
  const widest = widestOf(table);
  const covered = widest?.fragments.filter((one) => one.x < only.right && only.x < one.right) ?? [];
  if (covered.length < Math.min(3, widest?.fragments.length ?? 0)) return false;
  const isOfColumns = splitCells([line], divideColumns(table, chains).columns).some(
    ({ fragments }) => fragments.length > 2,
  );
  return !isOfColumns && !isNameOfGroup(lines, index, table);
}

/** A text that begins where the rows begin and keeps their step, with a full row below it. */
function isNameOfGroup(lines: readonly Line[], index: number, table: readonly Line[]): boolean {
  const line = lines[index];
  const above = lines[index - 1];
  const below = lines[index + 1];
  const left = Math.min(...table.map(({ fragments }) => fragments[0]?.x ?? 0));
  const [first] = line?.fragments ?? [];
  if (!line || !above || !below || !first || !isFull(below) || Math.abs(first.x - left) > 2) return false;
  if (below.fragments.length < 3 || Math.abs((below.fragments[0]?.x ?? 0) - left) > 2) return false;
  const steps = [line.y - above.y, below.y - line.y];
  return Math.max(...steps) <= Math.min(...steps) * mostGroupStep && Math.max(...steps) < line.size * 2.5;
}

/**
 * Heads that are set over more lines begin above the first full line: all their cells stand above cells of that line. A head of the first
 * column may stand by itself halfway along those of the others.
 */
function extendUp(lines: readonly Line[], { first, last }: { first: number; last: number }, floor: number): number {
  let start = first;
  const table = lines.slice(first, Math.min(last + 1, first + mostRows));
  // Heads may stand closer to one another than the figures below them.
  const columns = findColumns(table);
  const full = lines[first];
  for (let index = first - 1; full && index >= floor && start - index <= 3; index -= 1) {
    const [above] = splitCells(lines.slice(index, index + 1), columns);
    const below = lines[index + 1];
    const farthest = above && above.fragments.length > 1 ? 2.4 : 1.7;
    if (!above || !below || below.y - above.y > Math.max(above.size, below.size) * farthest) break;
    if (above.fragments.some((one) => one.text.length >= 40) || Math.abs(above.size - full.size) > 1) break;
    if (isHeadOf(above, table)) start = index;
  }
  return start;
}

function isHeadOf(line: Line, table: readonly Line[]): boolean {
  const widest = widestOf(table);
  const firstColumn = widest?.fragments[0];
  if (!widest || !firstColumn) return false;
  return (
    line.fragments.every((one) => one.x > firstColumn.right - 1) ||
    (line.fragments.length > 1 && sharesColumns(line, widest))
  );
}

/** The first line with the most cells. */
function widestOf(table: readonly Line[]): Line | undefined {
  const most = Math.max(...table.map((one) => one.fragments.length));
  return table.find((one) => one.fragments.length === most);
}

/** The cells of the last line may go on over the next lines, each in its own column. */
function extendDown(
  lines: readonly Line[],
  { first, last }: { first: number; last: number },
  chains: readonly Chain[],
): number {
  const table = lines.slice(Math.max(first, last + 1 - mostRows), last + 1);
  const { columns } = divideColumns(table, chains);
  const steps = table.slice(1).map((line, index) => line.y - (table[index]?.y ?? 0));
  const usual = steps.sort((one, other) => one - other)[Math.floor(steps.length / 2)] ?? 0;
  const within = stepWithinCells(table);
  let end = last + 1;
  for (; end < lines.length; end += 1) {
    const [line] = splitCells(lines.slice(end, end + 1), columns);
    const above = lines[end - 1];
    if (!line || !above || line.y - above.y > line.size * 1.6 || Math.abs(line.size - above.size) > 0.6) break;
    const isHalfway = line.y - above.y < line.size * 0.8;
    const over = lines.slice(Math.max(first, end - 3), end).findLast((other) => beginTogether(other, line));
    const isClose = isHalfway || line.y - above.y < usual * 0.93 || (over !== undefined && line.y - over.y <= within);
    const goesOn = line.fragments.every((one) => {
      const column = columns.findIndex(
        ({ left, right }) => Math.abs(left - one.x) < line.size || (one.x > left && one.right < right + 1),
      );
      const next = columns[column + 1];
      const isRest = isClose || /^[\p{Ll}(]/u.test(one.text);
      return column !== -1 && one.leadingMark === null && isRest && (!next || one.right < next.left);
    });
    if (!goesOn) break;
  }
  return end;
}

/** From one line of the first column to the next where they are of one name, at most; 0 where such steps do not differ from those between rows. */
function stepWithinCells(table: readonly Line[]): number {
  const left = Math.min(...table.map(({ fragments }) => fragments[0]?.x ?? 0));
  const names = table.filter(({ fragments }) => Math.abs((fragments[0]?.x ?? 0) - left) < 2);
  const steps = names.slice(1).map((line, index) => line.y - (names[index]?.y ?? 0));
  const least = Math.min(...steps);
  return Math.max(0, ...steps) > least * 1.12 ? least * 1.05 + 0.5 : 0;
}

function beginTogether(one: Line, other: Line): boolean {
  return Math.abs((one.fragments[0]?.x ?? 0) - (other.fragments[0]?.x ?? 0)) < 2;
}
