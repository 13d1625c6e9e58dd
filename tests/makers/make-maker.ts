import type { DraftBook } from './book/draft.ts';
import { draftBooks } from './book/draft-books.ts';
import { drawBody } from './content/body.ts';
import { plantFaults } from './faults/plant-faults.ts';
import type { PlantedFault } from './faults/planted.ts';
import type { LaidPage } from './lay/block.ts';
import { layBook } from './lay/book.ts';
import type { House } from './lay/house.ts';
import { drawLayout } from './layout/draw-layout.ts';

type LaidBook = { readonly draft: DraftBook; readonly pages: readonly LaidPage[] };

/** An invented body with its house layout and its books of several years. */
export type Maker = House & { readonly books: readonly LaidBook[]; readonly faults: readonly PlantedFault[] };

/** The maker that a seed draws, the same on every machine. */
export function makeMaker(seed: number): Maker {
  const body = drawBody(seed);
  const layout = drawLayout(seed);
  const house: House = { seed, body, layout };
  const drafts = draftBooks(seed, body, layout);
  const faults = plantFaults(seed, drafts, layout);
  return { ...house, faults, books: drafts.map((draft) => ({ draft, pages: layBook(draft, house) })) };
}
