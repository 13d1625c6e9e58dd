import type { Block, ReadTable } from '../../../model/block.ts';
import type { Position } from '../../../model/source.ts';
import type { TextPlace } from '../../../ui/blocks/text-place.ts';
import { runOfBlocks } from './run-of-blocks.ts';

/** Words that links lead to, with where they stand in their file as far as that is known. */
export type Wanted = {
  readonly id: string;
  readonly earlier: readonly string[];
  readonly text: string;
  readonly position: Position | null;
};

/** Something of a passage that has a text of its own: its heading, a block, an item of a list, a cell. */
type Holder = { readonly owner: object; readonly text: string; readonly at: Position | null };

type PassageLike = { readonly heading: string | null; readonly blocks: readonly (Block | ReadTable)[] };

/** Cells of tables that were read are places of their own, named by what was read from them. */
function holdersOf(passage: PassageLike): readonly Holder[] {
  const heading = passage.heading === null ? [] : [{ owner: passage, text: passage.heading, at: null }];
  return [
    ...heading,
    ...passage.blocks.flatMap((block): readonly Holder[] => {
      switch (block.kind) {
        case 'list':
          return block.items.map((item) => ({ owner: item, text: item.text, at: item.at }));
        case 'table':
          return block.rows.flatMap((cells) => cells.map((cell) => ({ owner: cell, text: cell.text, at: block.at })));
        case 'read-table':
          return [];
        default:
          return [{ owner: block, text: block.text, at: block.at }];
      }
    }),
  ];
}

/** Whether two positions name the same place of a file, as far as both say. */
function isSamePlace(left: Position | null, right: Position | null): boolean {
  if (left === null || right === null || left.file !== right.file) return false;
  return left.page === right.page && left.line === right.line && left.table === right.table;
}

/** A pattern that finds a text whatever white space stands between its words. */
function patternOf(text: string): RegExp {
  const words = text
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(words.join('\\s+'), 'gu');
}

function findIn(text: string, pattern: RegExp, taken: readonly TextPlace[], isSame: (place: TextPlace) => boolean) {
  for (const found of text.matchAll(pattern)) {
    const range = { start: found.index, end: found.index + found[0].length };
    if (!taken.some((place) => place.start === range.start && place.end === range.end && isSame(place))) return range;
  }
  return null;
}

/** Finds a text that runs over several blocks, which become one place; false where there is none, or another runs there. */
function placeRun(passages: readonly PassageLike[], { id, earlier, text }: Wanted, places: Map<object, TextPlace[]>) {
  for (const { blocks } of passages) {
    const run = runOfBlocks(blocks, text);
    const [first] = run ?? [];
    if (run === null || first === undefined) continue;
    const there = places.get(first) ?? [];
    if (there.some(({ blocks: count }) => count !== undefined)) return false;
    places.set(first, [...there, { id, earlier, start: 0, end: 0, blocks: run.length }]);
    return true;
  }
  return false;
}

/**
 * Finds words in the passages of a chapter: first where their position says, then wherever they stand. The same words twice are two places, in
 * the order in which they are wanted.
 * @returns the places by the passage (of words in its heading), the block, the item or the cell that has them, and what was found nowhere
 */
export function placeTexts(
  passages: readonly PassageLike[],
  wanted: readonly Wanted[],
): { readonly places: ReadonlyMap<object, readonly TextPlace[]>; readonly missing: readonly Wanted[] } {
  const holders = passages.flatMap(holdersOf);
  const places = new Map<object, TextPlace[]>();
  const sortOf = ({ id }: { readonly id: string }) => id.slice(0, id.indexOf('-'));
  const missing = wanted.filter((one) => {
    const pattern = patternOf(one.text);
    const near = holders.filter(({ at }) => isSamePlace(at, one.position));
    for (const { owner, text } of [...near, ...holders]) {
      const taken = places.get(owner) ?? [];
      // a sentence can be a commitment and be quoted too
      const range = findIn(text, pattern, taken, (place) => sortOf(place) === sortOf(one));
      if (range === null) continue;
      places.set(owner, [...taken, { id: one.id, earlier: one.earlier, ...range }]);
      return false;
    }
    return !placeRun(passages, one, places);
  });
  return { places, missing };
}
