import type { Chain } from '../drawing/rule-chains.ts';
import { type Line, textOfLine } from './line.ts';

export type PageLines = {
  readonly height: number;
  readonly lines: readonly Line[];
  /** The lines that are drawn across it; absent where none are known. */
  readonly chains?: readonly Chain[];
};

/** Heads and feet stand in the outer part of a page. */
const margin = 0.12;

/** Lines that bound a row lie no further from its text than this many times its size. */
const highestRow = 6;

/** Rows of a table stand as far apart but for this, in points, and no further than this many times the size of their letters. */
const sameStep = 1.6;
const widestRow = 4;

/** A page number by itself: `12`, `- 12 -`, `Pagina 12 van 80`, `12 | Begroting 2018` is caught by its repetition. */
const pageNumber =
  /^(?:[-–|]\s?)?(?:pagina|pag\.|blz\.|p\.|page)?\s?\d{1,4}(?:\s?(?:van|\/|of)\s?\d{1,4})?(?:\s?[-–|])?$/i;

/**
 * Takes running heads, running feet and page numbers out of the lines of a file: what stands at one height in the margin of
 * at least three pages (two of a file of two or three) with the same words, figures aside, or begins or ends with the number
 * of its page; and is set no larger than the text. Where the edges of cells are drawn near it, it must be on three of four pages: rows of tables begin
 * with numbers too, and look alike.
 */
export function removeRunningLines(pages: readonly PageLines[], bodySize: number): Line[][] {
  const margins = pages.map((page) => page.lines.filter((line) => isInMargin(line, page.height)));
  const enough = pages.length > 3 ? 3 : 2;
  const seen = countKeys(margins.map((lines) => new Set(lines.flatMap(keysOf))));
  const offsets = countKeys(margins.map((lines) => new Set(lines.flatMap(offsetsOf))));
  return pages.map((page, index) => {
    const isRow = (line: Line) => isOfRow(line, page.chains ?? []);
    const below = new Map(page.lines.map((line, at) => [line, page.lines.slice(at + 1, at + 3)]));
    const running = new Set(
      (margins[index] ?? []).filter(
        (line) =>
          !isTableHead(line, below.get(line) ?? []) &&
          line.size <= bodySize * 1.12 &&
          (keysOf(line).some(
            (key) => (seen.get(key) ?? 0) >= (isRow(line) ? Math.max(3, pages.length * 0.75) : enough),
          ) ||
            (!isRow(line) &&
              offsetsOf(line).some((offset) => (offsets.get(offset) ?? 0) >= Math.max(3, pages.length * 0.3)))),
      ),
    );
    return page.lines.filter((line) => !running.has(line));
  });
}

/** Whether a line stands where running heads and feet do. */
export function isInMargin(line: Line, height: number): boolean {
  return line.y < height * margin || line.y > height * (1 - margin);
}

/** Whether a line may be of a row of a table: the lower edges of cells are drawn below it, or it has cells itself and they are drawn above it. */
function isOfRow(line: Line, chains: readonly Chain[]): boolean {
  return chains.some(
    ({ at, segments }) =>
      segments.length > 1 &&
      Math.abs(at - line.y) < line.size * highestRow &&
      (at > line.y || line.fragments.length > 1),
  );
}

/** A table that goes on has its head at the top of every page. It stands close to the next row, or as far as the rows do, and over its cells. */
function isTableHead(line: Line, [next, second]: readonly Line[]): boolean {
  const step = next ? next.y - line.y : 0;
  const isOfRows = next && second && Math.abs(second.y - next.y - step) < sameStep && step < line.size * widestRow;
  if (!next || (step > line.size * 2.2 && !isOfRows)) return false;
  const over = line.fragments.filter((one) =>
    next.fragments.some((other) => one.x < other.right && other.x < one.right),
  );
  return over.length > 1;
}

function countKeys<Key>(pages: readonly ReadonlySet<Key>[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const keys of pages) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function keysOf(line: Line): string[] {
  const text = textOfLine(line);
  const words = pageNumber.test(text) ? '#' : text.replace(/\d+/g, '#');
  return stepsOf(line).map((step) => `${step} ${words}`);
}

/** How far the numbers at either end of a line are from the number of its page, at its height: printed numbers leave out covers. */
function offsetsOf(line: Line): string[] {
  const text = textOfLine(line);
  return [/^\d{1,4}(?=\s)/.exec(text)?.[0], /(?:^|\s)(\d{1,4})$/.exec(text)?.[1]].flatMap((number) =>
    number === undefined ? [] : stepsOf(line).map((step) => `${step} ${Number(number) - line.page}`),
  );
}

/** The height of a line; heights are rounded, so that it is looked for at the next one too. */
function stepsOf(line: Line): number[] {
  const place = line.y / 4;
  return [...new Set([Math.floor(place), Math.round(place)])];
}
