import type { EditionBlock } from '../../editions/edition-content.ts';
import { tableIds } from '../../editions/table-ids.ts';
import { plain } from '../../model/text/plain.ts';
import { assign } from '../assign.ts';
import { placeKey, type StatedPublication, type StatementIds } from '../stated.ts';
import { letterLikeness } from './letter-likeness.ts';

type ReadBlock = Extract<EditionBlock, { kind: 'read-table' }>;

/** A table of an edition that something was read from. */
export type EditionTable = {
  /** Slug of its chapter. */
  readonly chapter: string;
  /** Its place among those of the chapter, from 0. */
  readonly ordinal: number;
  /** What heads it, as a digest, unique in the chapter (`tableIds`). */
  readonly heads: string;
  readonly block: ReadBlock;
};

/** A table of one edition and the one that it is in the next. */
type TableMatch = { readonly before: EditionTable; readonly after: EditionTable; readonly score: number };

/** Of less than this alike two tables are not proposed to be one. */
const leastAlike = 0.5;
/** Of less than this of their letters alike, what heads a table was not just mended. */
const leastMended = 0.8;

/** The tables of an edition that something was read from, in the order of the document. */
export function tablesOf({ chapters }: StatedPublication): readonly EditionTable[] {
  return chapters.flatMap(({ slug, passages }) =>
    [...tableIds(passages)].flatMap(([block, heads], ordinal) =>
      block.kind === 'read-table' ? [{ chapter: slug, ordinal, heads, block }] : [],
    ),
  );
}

/** What heads a table and its rows, as one text. */
function headsOf({ caption, rows }: ReadBlock): string {
  const heads = rows.flatMap((row) => row.filter(({ header }) => header).map(({ text }) => text));
  return plain([caption ?? '', ...heads].join(' ').trim());
}

/** The texts in the cells of a table, each as often as it is there. */
function countCells({ rows }: ReadBlock): ReadonlyMap<string, number> {
  const cells = rows.flatMap((row) => row.map(({ text }) => plain(text.trim()))).filter((text) => text !== '');
  return new Map([...Map.groupBy(cells, (text) => text)].map(([text, all]) => [text, all.length]));
}

/** Dice's coefficient over the cells. */
function cellLikeness(one: ReadBlock, other: ReadBlock): number {
  const [left, right] = [countCells(one), countCells(other)];
  const sum = (counts: Iterable<number>) => [...counts].reduce((total, count) => total + count, 0);
  const all = sum(left.values()) + sum(right.values());
  const shared = sum([...left].map(([text, count]) => Math.min(count, right.get(text) ?? 0)));
  return all === 0 ? 0 : (2 * shared) / all;
}

/** How alike two tables are: by what heads them, unless that names other numbers (years), or by what stands in them. */
function likenessOf(one: ReadBlock, other: ReadBlock): number {
  const [left, right] = [headsOf(one), headsOf(other)];
  const numbers = (text: string) => (text.match(/\d+/g) ?? []).join(' ');
  const byHeads = left === '' || numbers(left) !== numbers(right) ? 0 : letterLikeness(left, right, leastMended);
  return Math.max(byHeads, cellLikeness(one, other));
}

/** The best pairs of what is left, where they are alike enough. */
function pairAlike(
  before: readonly EditionTable[],
  after: readonly EditionTable[],
  scoreOf: (one: EditionTable, other: EditionTable) => number,
): readonly TableMatch[] {
  const candidates = before.flatMap((one, left) =>
    after.flatMap((other, right) => {
      const score = scoreOf(one, other);
      return score < leastAlike ? [] : [{ left, right, score }];
    }),
  );
  return assign(candidates).flatMap(({ left, right, score }) => {
    const [one, other] = [before[left], after[right]];
    return one === undefined || other === undefined ? [] : [{ before: one, after: other, score }];
  });
}

/**
 * Finds which table of the edition before each table is: in a chapter that is the same one, the table that is headed alike; then what is most alike in
 * heads or cells; and last a table that went to another chapter with all that heads it and nearly all that stands in it. Pure.
 */
export function matchTables(
  before: { readonly edition: StatedPublication; readonly ids: StatementIds },
  after: { readonly edition: StatedPublication; readonly ids: StatementIds },
): readonly TableMatch[] {
  const chapterOf = (ids: StatementIds, { chapter }: EditionTable) =>
    ids.get(placeKey(chapter, 'chapter', 0)) ?? chapter;
  const then = Map.groupBy(tablesOf(before.edition), (table) => chapterOf(before.ids, table));
  const now = Map.groupBy(tablesOf(after.edition), (table) => chapterOf(after.ids, table));
  const found: TableMatch[] = [];
  for (const [chapter, tables] of now) {
    const earlier = then.get(chapter) ?? [];
    const alike = tables.flatMap((table) => {
      const same = earlier.find(({ heads }) => heads === table.heads);
      return same === undefined ? [] : [{ before: same, after: table, score: 1 }];
    });
    const taken = new Set(alike.flatMap((match) => [match.before, match.after]));
    const left = (some: readonly EditionTable[]) => some.filter((table) => !taken.has(table));
    found.push(...alike, ...pairAlike(left(earlier), left(tables), (one, other) => likenessOf(one.block, other.block)));
  }
  const taken = new Set(found.flatMap((match) => [match.before, match.after]));
  const left = (chapters: ReadonlyMap<string, readonly EditionTable[]>) =>
    [...chapters.values()].flat().filter((table) => !taken.has(table));
  const moved = pairAlike(left(then), left(now), (one, other) =>
    headsOf(one.block) === headsOf(other.block) ? cellLikeness(one.block, other.block) : 0,
  );
  return [...found, ...moved];
}
