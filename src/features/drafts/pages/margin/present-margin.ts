import type { Identified } from '../../../../drafting/item.ts';
import type { DraftFinding } from '../../../../drafting/judged/draft-judging.ts';
import { marginWords } from '../../../../words/drafts/margin-words.data.ts';
import type { FoundView } from './found-view.ts';
import { byGravity, type FoundFor, presentFound } from './present-found.ts';

/** What is found in a chapter, where it is told. */
export type MarginOf = {
  /** By the ids of pieces. */
  readonly ofPieces: ReadonlyMap<string, readonly FoundView[]>;
  readonly ofChapter: readonly FoundView[];
};

/**
 * What is found in a chapter of a draft, each at the pieces that it is about, the gravest first. What is about several is told at the first of them, and
 * leads there from the others.
 * @param pieces of the chapter, in the order in which they are shown
 * @param nameOf what a piece is called
 */
export function presentMargin(
  all: readonly DraftFinding[],
  { chapterId, pieces }: { readonly chapterId: string; readonly pieces: readonly Identified[] },
  who: FoundFor,
  nameOf: (piece: Identified) => string,
): MarginOf {
  const ofPieces = new Map<string, FoundView[]>();
  const ofChapter: FoundView[] = [];
  for (const found of all.toSorted(byGravity)) {
    const about = pieces.filter(({ id }) => found.items.includes(id));
    const [first, ...others] = about;
    if (first === undefined) {
      if (found.items.includes(chapterId)) ofChapter.push(presentFound(found, null, who));
      continue;
    }
    const told = presentFound(found, first, who);
    add(ofPieces, first.id, told);
    const toldAt = { href: `#${told.id}`, text: marginWords[who.language].toldAt(nameOf(first)) };
    for (const piece of others) add(ofPieces, piece.id, { ...presentFound(found, piece, who), toldAt });
  }
  return { ofPieces, ofChapter };
}

function add(to: Map<string, FoundView[]>, id: string, view: FoundView): void {
  const list = to.get(id);
  if (list === undefined) to.set(id, [view]);
  else list.push(view);
}
