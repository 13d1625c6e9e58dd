import type { Dot } from '../drawing/rule.ts';
import { readMarker } from '../lines/bullet.ts';
import type { Fragment } from '../lines/fragment.ts';
import { makeLines } from '../lines/line.ts';
import { isValue } from '../lines/table-values.ts';

/** The two columns, of one width, that the running text of a file is set in on all its pages. */
export type TextColumns = {
  /** Where the lines of either column begin, and how far those of the left one reach. */
  readonly left: number;
  readonly leftEnd: number;
  readonly right: number;
  readonly bodySize: number;
  /** How far from there text in lists stands. */
  readonly indents: ReadonlySet<number>;
  /** The letters (`styleOf`) of lines that begin in the right column: what is set so stands in a column. */
  readonly styles: ReadonlySet<string>;
};

/** The text of a page and the spots drawn on it. */
export type PageText = { readonly fragments: readonly Fragment[]; readonly dots: readonly Dot[] };

/** A piece with fewer characters is a cell, a heading or the end of a paragraph. */
const proseLength = 25;
const leastLines = 4;
const leastStarts = 3;
/** The columns are of one width but for this share of the text. */
const mostDifference = 0.06;
/** Letters of one column begin within this distance of each other, in points. */
const sameStart = 1.5;
const widestIndent = 100;
/** The left column has at least this share of as many lines as the right one. */
const leastShare = 0.25;

type Start = { readonly x: number; readonly count: number };

/**
 * Learns from all pages of a file where its two columns of running text are: two places where lines of the size of the text begin again and again, as far
 * apart as the columns are wide, with white between them. Null where more lines cross that white: then the text has one column, and what begins
 * at the second place are cells.
 */
export function learnTextColumns(pages: readonly PageText[], bodySize: number): TextColumns | null {
  const all = pages.flatMap(({ fragments }) => fragments);
  const isOfText = ({ text, size }: Fragment) =>
    Math.abs(size - bodySize) < 0.6 && /\p{L}{2}/u.test(text) && !isValue(text);
  const prose = all.filter((one) => one.text.length >= proseLength && isOfText(one));
  const left = leftmost(startsOf(prose));
  const end = prose.reduce((most, one) => Math.max(most, one.right), left);
  const isBetween = ({ x }: Fragment) => x > left + (end - left) * 0.4 && x < left + (end - left) * 0.65;
  const candidates = startsOf(all.filter((one) => isOfText(one) && isBetween(one))).flatMap(({ x: right, count }) => {
    const inLeft = prose.filter((one) => one.x < left + widestIndent && one.right < right - bodySize * 0.7);
    const inRight = prose.filter((one) => one.x > right - sameStart && one.x < right + widestIndent);
    const wide = prose.filter((one) => one.x < right - bodySize && one.right > right);
    if (count < leastStarts || wide.length > inLeft.length + inRight.length) return [];
    if (inLeft.length < leastLines || inRight.length < leastLines) return [];
    const widths = [widthOf(inLeft, left), widthOf(inRight, right)];
    const width = Math.max(...widths);
    return { right, leftEnd: Math.min(left + width, right - bodySize * 0.7), difference: width - Math.min(...widths) };
  });
  const [best] = candidates.sort((one, other) => one.difference - other.difference);
  if (!best || best.difference > (end - left) * mostDifference) return null;
  const { right, leftEnd } = best;
  const styles = new Set(all.filter((one) => Math.abs(one.x - right) < sameStart).map(styleOf));
  return { left, leftEnd, right, bodySize, styles, indents: learnIndents(pages, left, right) };
}

/** The size of letters, and whether they are bold. */
export function styleOf({ size, bold }: Fragment): string {
  return `${Math.round(size * 2) / 2} ${bold}`;
}

/** Whether a piece crosses the white between the columns, or stands in it. */
export function isAcross({ x, right }: Fragment, columns: TextColumns): boolean {
  return x < columns.right - sameStart && right > columns.leftEnd + sameStart;
}

/** Whether a piece stands in the right column. */
export function isAtRight({ x }: Fragment, { right }: TextColumns): boolean {
  return x >= right - sameStart;
}

/** Whether a piece begins where lines of text in its column do, or where text of lists does. */
export function beginsInColumn(one: Fragment, columns: TextColumns): boolean {
  const offset = one.x - (isAtRight(one, columns) ? columns.right : columns.left);
  return Math.abs(offset) < sameStart || [-1, 0, 1].some((by) => columns.indents.has(Math.round(offset) + by));
}

/** Where the most pieces begin, or a good part of them further to the left. */
function leftmost(starts: readonly Start[]): number {
  const most = starts.reduce((sum, { count }) => Math.max(sum, count), 0);
  return starts.reduce((least, { x, count }) => (count >= most * leastShare ? Math.min(least, x) : least), Infinity);
}

function widthOf(fragments: readonly Fragment[], left: number): number {
  return fragments.reduce((most, one) => Math.max(most, one.right - left), 0);
}

/** The places where pieces begin, and how many do. */
function startsOf(fragments: readonly Fragment[]): Start[] {
  const starts = new Map<number, { x: number; count: number }>();
  for (const { x } of fragments) {
    const start = starts.get(Math.round(x)) ?? { x, count: 0 };
    start.count += 1;
    starts.set(Math.round(x), start);
  }
  return [...starts.values()];
}

/** How far bullets, and the text behind them, stand from the beginning of the column that they are in. */
function learnIndents(pages: readonly PageText[], left: number, right: number): Set<number> {
  const indents = new Set<number>();
  for (const { fragments, dots } of pages) {
    for (const start of [left, right]) {
      const side = fragments.filter(({ x }) => x >= start - sameStart && (start === right || x < right - sameStart));
      for (const line of makeLines(side, 1, dots)) {
        const [first, second] = line.fragments;
        if (!first || first.x > start + widestIndent) continue;
        const text = first.text.length === 1 ? second?.x : first.runs[1]?.x;
        if (line.bulletX !== undefined) indents.add(Math.round(first.x - start));
        else if (readMarker(first.text)) {
          indents.add(Math.round(first.x - start));
          if (text !== undefined && text < start + widestIndent) indents.add(Math.round(text - start));
        }
      }
    }
  }
  return indents;
}
