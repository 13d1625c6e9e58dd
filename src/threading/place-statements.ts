import type { EditionChapter } from '../editions/edition-content.ts';
import type { Position } from '../model/source.ts';
import type { StatedChapter } from './stated.ts';

/** Where a block stands, and of a list each of its items. */
type PlacedBlock = { readonly at: Position; readonly items: readonly Position[] };
type Block = EditionChapter['passages'][number]['blocks'][number];

/** Where what a chapter states stands, each kind in the order of the chapter. */
export type PlacedStatements = {
  readonly at: Position;
  readonly passages: readonly { readonly at: Position; readonly blocks: readonly PlacedBlock[] }[];
  readonly indicators: readonly { readonly at: Position; readonly figures: readonly Position[] }[];
  readonly commitments: readonly Position[];
  readonly accounts: readonly Position[];
  readonly amounts: readonly Position[];
  readonly references: readonly Position[];
};

function placeAt<Value extends object>(value: Value, at: Position | undefined): Value & { readonly at?: Position } {
  return at === undefined ? value : { ...value, at };
}

function placeBlock(block: Block, place: PlacedBlock | undefined) {
  const placed = placeAt(block, place?.at);
  if (block.kind !== 'list') return placed;
  return { ...placed, items: block.items.map((item, at) => placeAt(item, place?.items[at])) };
}

/** A chapter of a frozen edition, which does not know where its words stand, with the positions that the record keeps beside it. */
export function placeStatements(chapter: EditionChapter, places: PlacedStatements | undefined): StatedChapter {
  if (places === undefined) return chapter;
  const { passages, indicators, commitments, accounts, amounts, references } = places;
  return {
    ...chapter,
    at: places.at,
    passages: chapter.passages.map((passage, at) => ({
      ...placeAt(passage, passages[at]?.at),
      blocks: passage.blocks.map((block, inside) => placeBlock(block, passages[at]?.blocks[inside])),
    })),
    indicators: chapter.indicators.map((indicator, at) => ({
      ...placeAt(indicator, indicators[at]?.at),
      figures: indicator.figures.map((figure, cell) => placeAt(figure, indicators[at]?.figures[cell])),
    })),
    commitments: chapter.commitments.map((one, at) => placeAt(one, commitments[at])),
    accounts: chapter.accounts.map((one, at) => placeAt(one, accounts[at])),
    amounts: chapter.amounts.map((one, at) => placeAt(one, amounts[at])),
    references: chapter.references.map((one, at) => placeAt(one, references[at])),
  };
}
