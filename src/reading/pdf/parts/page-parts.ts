import { readMarker } from '../lines/bullet.ts';
import type { Fragment } from '../lines/fragment.ts';
import { type Line, makeLines } from '../lines/line.ts';
import { isValue, isYear } from '../lines/table-values.ts';
import { divideInRegions } from './bands.ts';
import { beginsInColumn, isAcross, isAtRight, styleOf, type TextColumns } from './text-columns.ts';

/** Columns above a heading that stands over both end no further from each other than this many times the size of its letters. */
const evenEnds = 4.5;

/**
 * Puts the fragments of a page in reading order, region by region. Where the columns of the file are known and the page has them, what stands across them
 * (a table, a heading) divides what is above from what is below it, and of each such part the left column is read before the right one; else by what the
 * page shows itself (`divideInRegions`).
 */
export function divideInParts(fragments: readonly Fragment[], columns: TextColumns | null): Fragment[][] {
  if (columns === null || !fragments.some((one) => isAtRight(one, columns) && beginsInColumn(one, columns)))
    return divideInRegions(fragments);
  const regions: Fragment[][] = [];
  let undivided: Fragment[] = [];
  for (const part of divideAtTables(makeLines(fragments, 0), columns)) {
    for (const lines of part.isInColumns ? divideAtHeadings(part.lines, columns) : [part.lines]) {
      const pieces = lines.flatMap((line) => line.fragments);
      const right = pieces.filter((one) => isAtRight(one, columns));
      if (!part.isInColumns || right.length === 0) undivided.push(...pieces);
      else {
        regions.push(
          undivided,
          pieces.filter((one) => !isAtRight(one, columns)),
          right,
        );
        undivided = [];
      }
    }
  }
  return [...regions, undivided].filter((region) => region.length > 0);
}

type Part = { readonly isInColumns: boolean; readonly lines: Line[] };

/** The lines that follow one another in columns, and those that stand across them. */
function divideAtTables(lines: readonly Line[], columns: TextColumns): Part[] {
  const told = lines.map((line) => tellPlace(line, columns));
  const after: (number | null)[] = [];
  for (const [back, place] of told.toReversed().entries()) {
    const at = told.length - 1 - back;
    after[at] = place === null ? (after[at + 1] ?? null) : at;
  }
  const parts: Part[] = [];
  let before: (Line & { readonly isInColumns: boolean }) | undefined;
  for (const [at, line] of lines.entries()) {
    const next = after[at] ?? null;
    const nearest = isNearer(before, next === null ? undefined : lines[next], line)
      ? before.isInColumns
      : next !== null && told[next] === true;
    const isInColumns: boolean = told[at] ?? nearest;
    before = { ...line, isInColumns };
    const part = parts.at(-1);
    if (part && part.isInColumns === isInColumns) part.lines.push(line);
    else parts.push({ isInColumns, lines: [line] });
  }
  return parts;
}

/** Whether a line goes with the one above it: set in letters of one size where those of the one below differ, or nearer to it. */
function isNearer<Above extends Line>(above: Above | undefined, below: Line | undefined, line: Line): above is Above {
  if (!above || !below) return above !== undefined;
  const [isAsAbove, isAsBelow] = [above, below].map(({ size }) => Math.abs(size - line.size) < 0.3);
  return isAsAbove === isAsBelow ? line.y - above.y <= below.y - line.y : isAsAbove === true;
}

/** Whether what stands on one height is text in columns (true) or stands across them (false); null where its neighbours must tell. */
function tellPlace({ fragments }: Line, columns: TextColumns): boolean | null {
  if (fragments.some((one) => isAcross(one, columns))) return false;
  const left = withoutMarker(fragments.filter((one) => !isAtRight(one, columns)));
  const right = withoutMarker(fragments.filter((one) => isAtRight(one, columns)));
  const isText = fragments.every(({ size }) => size > columns.bodySize - 0.6);
  const isAtStarts = [left, right].every(([first]) => !first || beginsInColumn(first, columns));
  if (left.length > 0 && right.length > 0) {
    const hasValue = [...left, ...right].some(({ text }) => isValue(text) || isYear(text));
    if (left.length > 1 || right.length > 1 || hasValue || (!isText && !isAtStarts)) return false;
  }
  return isText && isAtStarts ? true : null;
}

function withoutMarker(fragments: readonly Fragment[]): readonly Fragment[] {
  const [first] = fragments;
  return fragments.length > 1 && first && readMarker(first.text)?.text === '' ? fragments.slice(1) : fragments;
}

/** Text in columns, divided where a heading or a table stands over both: with white beside it, below columns that end at one height. */
function divideAtHeadings(lines: readonly Line[], columns: TextColumns): Line[][] {
  const parts: Line[][] = [];
  let ends = { left: Number.NEGATIVE_INFINITY, right: Number.NEGATIVE_INFINITY };
  let wasRow = false;
  for (const [index, line] of lines.entries()) {
    const part = parts.at(-1);
    const top = line.y - line.size * 0.8;
    const bottom = Math.max(line.y + line.size * 0.2, ...line.fragments.map(footOf));
    const next = lines[index + 1];
    const isAlone = top > ends.right + line.size * 0.2 && (!next || next.y - next.size * 0.8 > bottom);
    const isEven =
      ends.right === Number.NEGATIVE_INFINITY || Math.abs(ends.left - ends.right) < columns.bodySize * evenEnds;
    const isRow = isAlone && isOfCells(line, columns);
    if (part && isAlone && (wasRow || isEven) && (isRow || isHeading(line, columns))) {
      parts.push([line]);
      ends = { left: Number.NEGATIVE_INFINITY, right: Number.NEGATIVE_INFINITY };
    } else if (part && !wasRow) part.push(line);
    else parts.push([line]);
    wasRow = isRow;
    for (const one of line.fragments) {
      if (isAtRight(one, columns)) ends.right = bottom;
      else ends.left = bottom;
    }
  }
  return parts;
}

/** How low the last line of a table stands that was taken out of the text. */
function footOf({ placed, y }: Fragment): number {
  return placed?.runs.reduce((lowest, run) => Math.max(lowest, run.y), y) ?? y;
}

/** A table at the left, or a row of one: with a figure or in small letters. */
function isOfCells({ fragments }: Line, columns: TextColumns): boolean {
  const isRow = ({ text, size, placed }: Fragment) =>
    placed !== undefined || (fragments.length > 1 && (size < columns.bodySize - 0.6 || isValue(text) || isYear(text)));
  return fragments.every((one) => !isAtRight(one, columns)) && fragments.some(isRow);
}

/** A line at the left, set in letters that no line in the right column has. */
function isHeading({ fragments }: Line, columns: TextColumns): boolean {
  return fragments.every(
    (one) =>
      !isAtRight(one, columns) &&
      (one.bold || one.size > columns.bodySize + 0.6) &&
      Math.abs(one.x - columns.left) < 1.5 &&
      !columns.styles.has(styleOf(one)),
  );
}
