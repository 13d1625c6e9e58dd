import type { Line } from './line.ts';
import { splitCells } from './split-cells.ts';
import { findColumns } from './table-columns.ts';
import { isValue, isYear } from './table-values.ts';

/** Half-open range of lines that make one table. */
export type TableRange = { readonly start: number; readonly end: number };

/** Lines of a table stand closer than this many times their size; more white ends it. */
const mostWhite = 4;
/** So many lines with fewer cells may stand between two full ones: names broken over lines, names of groups. */
const mostLooseLines = 5;
/** So many lines at the end of a table tell its columns. */
const mostRows = 30;

/**
 * Finds the tables among the lines of a region. A table has at least two lines with three cells or more that stand in the same
 * columns, or three with a name and a figure; names over more lines, heads over more lines and names of groups are taken along.
 */
export function findTables(lines: readonly Line[]): TableRange[] {
  const tables: TableRange[] = [];
  let index = 0;
  while (index < lines.length) {
    const last = isFull(lines[index]) ? findLast(lines, index) : index;
    const full = lines.slice(index, last + 1).filter(isFull);
    if (isTable(full)) {
      const start = extendUp(lines, { first: index, last }, tables.at(-1)?.end ?? 0);
      const end = extendDown(lines, index, last);
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

function findLast(lines: readonly Line[], start: number): number {
  let last = start;
  for (let index = start + 1; index < lines.length && index - last <= mostLooseLines + 1; index += 1) {
    const line = lines[index];
    if (
      !line ||
      isFarBelow(lines[index - 1], line) ||
      isHeading(line, lines[start]) ||
      isRunningText(line, lines.slice(start, last + 1))
    )
      break;
    if (isFull(line)) last = index;
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

/** One fragment that lies over three columns or more of the table, or is a line of a list. */
function isRunningText(line: Line, table: readonly Line[]): boolean {
  const [only] = line.fragments;
  if (line.fragments.length !== 1 || !only) return false;
  const widest = table.reduce((most, one) => (one.fragments.length > most.fragments.length ? one : most));
  const covered = widest.fragments.filter((one) => one.x < only.right && only.x < one.right);
  return covered.length >= Math.min(3, widest.fragments.length) || only.leadingMark !== null;
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
function extendDown(lines: readonly Line[], first: number, last: number): number {
  const table = lines.slice(first, last + 1);
  const columns = findColumns(table.slice(-mostRows));
  const steps = table.slice(1).map((line, index) => line.y - (table[index]?.y ?? 0));
  const usual = steps.sort((one, other) => one - other)[Math.floor(steps.length / 2)] ?? 0;
  let end = last + 1;
  for (; end < lines.length; end += 1) {
    const line = lines[end];
    const above = lines[end - 1];
    if (!line || !above || line.y - above.y > line.size * 1.6 || Math.abs(line.size - above.size) > 0.6) break;
    const isClose = line.y - above.y < usual * 0.93;
    const goesOn = line.fragments.every((one) => {
      const column = columns.findIndex(({ left }) => Math.abs(left - one.x) < line.size);
      const next = columns[column + 1];
      const isRest = isClose || /^[\p{Ll}(]/u.test(one.text);
      return column !== -1 && one.leadingMark === null && isRest && (!next || one.right < next.left);
    });
    if (!goesOn) break;
  }
  return end;
}
