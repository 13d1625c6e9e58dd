import type { Block, ReadTable } from '../model/block.ts';
import type { Chapter } from '../model/chapter.ts';
import type { Position } from '../model/source.ts';
import { foldSpace } from '../model/text/fold-space.ts';
import type { Recognised, SeenHeading } from '../recognition/seen.ts';

/**
 * Of 256 headings of labelled pages that were read as chapters 39 are none: 4 of these are odd, and 5 of the others. In books of makers 9001-9030 all
 * 33 that are none are, and 6 of the 671 others.
 */
const unlikely = 0.5;
/** Of those in which nothing is stated a fifth is none: they are asked about before what is read for sure, and after what is in doubt. */
const bare = 0.09;
/** With fewer chapters nothing can be said to be rare among them. */
const fewestChapters = 10;
/** Without a number a title of so many words is mostly a sentence: a goal that was set as a heading. */
const sentence = 6;
/** At most so great a part of the chapters is set as these are. */
const rare = 0.1;

type AnyBlock = Block | ReadTable;
type AnyTable = Extract<AnyBlock, { readonly rows: unknown }>;

function isTable(block: AnyBlock | undefined): block is AnyTable {
  return block?.kind === 'table' || block?.kind === 'read-table';
}

function blocksOf({ passages }: Chapter): readonly AnyBlock[] {
  return passages.flatMap(({ blocks }) => blocks);
}

function statesNothing({ commitments, accounts, indicators, amounts }: Chapter): boolean {
  return commitments.length + accounts.length + indicators.length + amounts.length === 0;
}

/** Whether a chapter begins with a table that goes on with the one before it: as wide, with no heads of its own. */
function splitsTable(before: Chapter | undefined, chapter: Chapter): boolean {
  const [above, below] = [before && blocksOf(before).at(-1), blocksOf(chapter)[0]];
  if (!isTable(above) || !isTable(below) || chapter.passages[0]?.heading !== null) return false;
  const [first = []] = below.rows;
  return (
    above.rows[0]?.length === first.length && first.slice(1).some(({ header, text }) => !header && /\d/.test(text))
  );
}

function groupOf({ style, isNumbered }: SeenHeading): string {
  return `${style} ${isNumbered}`;
}

/**
 * What of the reading of one document speaks against a heading being a chapter, which it was read as: nothing stands under it and no chapter
 * either, it goes through a table, it is as long as a sentence, or hardly any chapter is set as it is; less so that nothing is stated in it.
 * @returns how unsure that makes a heading, from 0 to 1
 */
export function oddChapters({
  reading: { chapters },
  layout: { headings },
}: Recognised): (heading: SeenHeading) => number {
  const parents = new Set(chapters.flatMap((chapter) => chapter.parents.map(({ title }) => title)));
  const placeKey = (at: Position) => JSON.stringify(at);
  const byPlace = Map.groupBy(chapters.entries(), ([, { at }]) => placeKey(at));
  const read = headings.filter(({ means }) => means.is === 'chapter');
  const alike = Map.groupBy(read, groupOf);
  return (heading) => {
    if (heading.means.is !== 'chapter') return 0;
    const there = (byPlace.get(placeKey(heading.at)) ?? []).filter(([, { title }]) =>
      foldSpace(heading.text).endsWith(foldSpace(title)),
    );
    const isRare = read.length >= fewestChapters && (alike.get(groupOf(heading))?.length ?? 0) <= rare * read.length;
    const isBare = ([, chapter]: (typeof there)[number]) => statesNothing(chapter) && !parents.has(chapter.title);
    const isOdd = there.some(
      (one) => (isBare(one) && blocksOf(one[1]).length === 0) || splitsTable(chapters[one[0] - 1], one[1]),
    );
    const isSentence = !heading.isNumbered && foldSpace(heading.text).split(' ').length >= sentence;
    if (isRare || isOdd || isSentence) return unlikely;
    return there.some(isBare) ? bare : 0;
  };
}
