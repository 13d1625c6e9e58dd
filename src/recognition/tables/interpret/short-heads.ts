import { type Form, formOf } from '../forms/form-of.ts';
import { plainHead } from '../forms/head-text.ts';
import { isYearAlone, readYear } from '../forms/head-year.ts';
import { costBetween } from '../grids/cells/divide-heads.ts';
import type { GridRow } from '../grids/grid.ts';
import { roleOf } from '../heads/read-head.ts';
import { textsOf } from './row-kinds.ts';

/** One way to set two rows of heads over the columns: the texts over each column from the top down, and what it takes for granted (nats). */
export type ShortHeads = { readonly storeys: readonly (readonly string[])[]; readonly cost: number };

/** How many lower heads each upper one covers: 0 for one that reaches down to the body. */
type Way = { readonly covers: readonly number[]; readonly cost: number };

const mostColumns = 24;
const mostHeads = 20;
const mostCovered = 8;
const mostWays = 4;
const sampledRows = 20;

/** What a step between two heads below one weighs here, in nats. */
const stepWeight = 5;
const yearReachesDown = 3.5;
const overValues = 0.4;
const overWords = 2.5;
const unlike = 2;
const sameTwice = 3;
const notAlone = 2;

/** What stands in the body only. */
const bodyForms: ReadonlySet<Form> = new Set(['missing', 'number', 'percent', 'limit', 'word-value', 'yes-no']);
const valueForms: ReadonlySet<Form> = new Set([...bodyForms, 'year', 'period']);

/**
 * The likeliest ways to set two rows of heads of which the lower has no cell below those heads of the upper one that reach down to the
 * body, and no cell tells its span: "Indicator, Eenheid, 2019, 2020, Bron" over "Realisatie, Streefwaarde". How many heads reach down
 * follows from how many columns there are; which they are, from what the columns hold. Empty where the rows are no such heads.
 */
export function setShortHeads(upper: GridRow, lower: GridRow, body: readonly GridRow[]): readonly ShortHeads[] {
  const over = leading(textsOf(upper));
  const under = leading(textsOf(lower));
  const width = [upper, lower, ...body.slice(0, sampledRows)].reduce((widest, row) => Math.max(widest, endOf(row)), 0);
  const tall = width - under.length;
  const wide = over.length - tall;
  if (tall < 1 || wide < 1 || under.length < 2 || wide > under.length) return [];
  if (under.some((text) => bodyForms.has(formOf(text)))) return [];
  if (width > mostColumns || over.length > mostHeads) return [];
  const valued = Array.from({ length: width }, (_, column) => holdsValues(body, column));
  return waysOf(over, under, tall, valued)
    .map(({ covers, cost }) => {
      const storeys = storeysOf(covers, over, under);
      const empty = Array.from({ length: lower.cells.length - width }, () => []);
      return { storeys: [...storeys, ...empty], cost: cost + costOfTwins(storeys) };
    })
    .sort((left, right) => left.cost - right.cost);
}

/** How many cells a row has up to the last that is filled. */
function endOf(row: GridRow): number {
  return textsOf(row).findLastIndex((text) => text !== '') + 1;
}

/** The filled cells with which a row begins; none where it has others behind an empty one. */
function leading(texts: readonly string[]): readonly string[] {
  const end = texts.indexOf('');
  if (end === -1) return texts;
  return texts.slice(end).some((text) => text !== '') ? [] : texts.slice(0, end);
}

/** Whether a column holds values rather than words; null where it holds neither. */
function holdsValues(body: readonly GridRow[], column: number): boolean | null {
  const forms = body.slice(0, sampledRows).map((row) => formOf(row.cells[column]?.text ?? ''));
  const filled = forms.filter((form) => form !== 'blank');
  if (filled.length === 0) return null;
  return filled.filter((form) => valueForms.has(form)).length * 2 > filled.length;
}

/** All ways to cover the lower heads in order, the cheapest kept for each number of heads that reach down and are covered. */
function waysOf(
  over: readonly string[],
  under: readonly string[],
  tall: number,
  valued: readonly (boolean | null)[],
): readonly Way[] {
  // reached[down][covered]: the ways in which so many heads reach down and so many lower ones are covered
  const start = () => Array.from({ length: tall + 1 }, () => Array.from({ length: under.length + 1 }, (): Way[] => []));
  let reached = start();
  reached[0]?.[0]?.push({ covers: [], cost: 0 });
  for (const head of over) {
    const further = start();
    for (const [down, row] of reached.entries()) {
      for (const [covered, ways] of row.entries()) {
        if (ways.length === 0) continue;
        const column = down + covered;
        extend(further[down + 1]?.[covered], ways, 0, costOfTall(head, valued[column] ?? null));
        let cost = 0;
        const last = Math.min(under.length - covered, mostCovered);
        for (let count = 1; count <= last; count += 1) {
          cost += costOfCover(head, under, covered, count, valued[column + count - 1] ?? null, column + count === 1);
          extend(further[down]?.[covered + count], ways, count, cost);
        }
      }
    }
    reached = further;
  }
  return reached[tall]?.[under.length] ?? [];
}

function extend(place: Way[] | undefined, ways: readonly Way[], count: number, cost: number): void {
  if (place === undefined) return;
  for (const way of ways) place.push({ covers: [...way.covers, count], cost: way.cost + cost });
  place.sort((left, right) => left.cost - right.cost);
  place.length = Math.min(place.length, mostWays);
}

function costOfTall(head: string, isValued: boolean | null): number {
  if (isYearAlone(head)) return yearReachesDown;
  if (isValued === false) return readYear(head, null) === null ? 0 : yearReachesDown;
  return overValues;
}

/** What it costs that a head covers one lower head more, the `count`-th. */
function costOfCover(
  head: string,
  under: readonly string[],
  from: number,
  count: number,
  isValued: boolean | null,
  isFirst: boolean,
): number {
  const own = under[from + count - 1] ?? '';
  const words = isValued === false || (isValued === null && isFirst) ? overWords : 0;
  const said = isSaidTwice(head, own) ? sameTwice : 0;
  if (count === 1) return words + said;
  const before = under.slice(from, from + count - 1);
  const isTwice = before.some((text) => text.toLowerCase() === own.toLowerCase());
  const baseline = [head, own, ...before].some((text) => roleOf(plainHead(text)) === 'baseline') ? notAlone : 0;
  return words + said + baseline + (isTwice ? unlike : stepWeight * costBetween(before.at(-1) ?? '', own));
}

/** Two years, or two roles of the own result, above one column. */
function isSaidTwice(head: string, own: string): boolean {
  if (readYear(head, null) !== null && isYearAlone(own)) return true;
  return [head, own].map((text) => roleOf(plainHead(text))).every((role) => role !== null && role !== 'reference');
}

function storeysOf(
  covers: readonly number[],
  over: readonly string[],
  under: readonly string[],
): readonly (readonly string[])[] {
  let covered = 0;
  return covers.flatMap((count, index) => {
    const head = over[index] ?? '';
    if (count === 0) return [[head]];
    covered += count;
    return under.slice(covered - count, covered).map((text) => [head, text]);
  });
}

/** No column comes twice. */
function costOfTwins(storeys: readonly (readonly string[])[]): number {
  const written = storeys.map((texts) => texts.join('\n').toLowerCase());
  return (written.length - new Set(written).size) * sameTwice;
}
