import type { Chain } from '../drawing/rule-chains.ts';
import type { Line } from '../lines/line.ts';
import { isValue, isYear } from '../lines/table-values.ts';
import { splitAtPlaces } from './shared-white.ts';

/** A table without figures among lines: where it begins and ends (not included), and its lines with their cells apart. */
export type TextTable = { readonly start: number; readonly end: number; readonly lines: readonly Line[] };

const longestHead = 40;
/** Cells begin where their head does, within this distance in points, and end as far before the next one. */
const sameStart = 1.5;
/** Rows stand no further apart than this many times the size of their letters. */
const widestStep = 3;

/**
 * Finds the tables that hold text only: a line of short heads, and below it lines of which every text begins where a head does and ends before the next
 * head begins. Only letters smaller than those of the text, or a line drawn below the heads, tell them from columns of text under titles of their own.
 */
export function findTextTables(lines: readonly Line[], chains: readonly Chain[], bodySize: number): TextTable[] {
  const tables: TextTable[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const head = lines[index];
    if (!head || !isHead(head)) continue;
    const starts = head.fragments.map(({ x }) => x);
    const below = rowsBelow(lines, index, starts);
    const isSmall = head.size < bodySize - 0.6;
    const isUnderlined = chains.some(({ at }) => at > head.y && at < (below[0]?.y ?? 0));
    const isWide = below.some((line) => columnsOf(line, starts)?.has(0) && (columnsOf(line, starts)?.size ?? 0) > 1);
    const runs = below.flatMap(({ fragments }) => fragments.flatMap((one) => one.runs));
    const isOfText = !runs.some(({ text }) => isValue(text) || isYear(text));
    if ((isSmall || isUnderlined) && isWide && isOfText && !hasMixedRows(below)) {
      const end = index + 1 + below.length;
      const places = starts.slice(1).map((x) => x - sameStart);
      tables.push({ start: index, end, lines: splitAtPlaces(lines.slice(index, end), places) });
    }
    // What was looked at is looked at once.
    index += below.length;
  }
  return tables;
}

function isHead({ fragments }: Line): boolean {
  return (
    fragments.length > 1 &&
    fragments.every(({ text }) => /^\p{Lu}/u.test(text) && text.length < longestHead && !/[.,;:?!]$/.test(text))
  );
}

function rowsBelow(lines: readonly Line[], head: number, starts: readonly number[]): readonly Line[] {
  let end = head + 1;
  for (; end < lines.length; end += 1) {
    const line = lines[end];
    const above = lines[end - 1];
    if (!line || !above || line.y - above.y > line.size * widestStep || Math.abs(line.size - above.size) > 0.3) break;
    if (columnsOf(line, starts) === null) break;
  }
  return lines.slice(head + 1, end);
}

/**
 * Whether cells stand halfway along others, or one goes on beside a number that begins another: a cell of more rows in the middle of them, and
 * nothing tells which those are.
 */
function hasMixedRows(lines: readonly Line[]): boolean {
  return lines.some((line, index) => {
    const above = lines[index - 1];
    const goesOn = line.fragments.some(({ text }) => /^\p{Ll}/u.test(text));
    const begins = line.fragments.some(({ text }) => /^\d+\.\d/.test(text));
    return (goesOn && begins) || (above !== undefined && line.y - above.y < line.size * 0.8);
  });
}

/** The columns that a line has text in; null where a text does not begin with its head or goes on below the next one. */
function columnsOf({ fragments }: Line, starts: readonly number[]): ReadonlySet<number> | null {
  const columns = new Set<number>();
  for (const { x, width, text } of fragments.flatMap((one) => one.runs)) {
    if (text.trim() === '') continue;
    const column = starts.findLastIndex((start) => start <= x + sameStart);
    const next = starts[column + 1];
    if (column === -1 || (next !== undefined && x + width > next - sameStart)) return null;
    if (!columns.has(column) && x > (starts[column] ?? 0) + sameStart) return null;
    columns.add(column);
  }
  return columns;
}
