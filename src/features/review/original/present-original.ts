import type { OriginalElement, OriginalView } from '../../../ui/original/original-view.ts';
import type { Words } from '../../../words/nl.data.ts';
import { sayPlace } from '../../../words/say-place.ts';
import type { OpenItem } from '../items/open-items.ts';
import type { Opened } from '../items/opened.ts';
import { markPlace } from './mark-place.ts';

/** Pieces above and below the place: as much as a person looks at to see where it stands. */
const around = 60;

function textsOf({ item }: OpenItem): readonly string[] {
  if (item.about === 'publication') return [];
  if (item.about === 'heading') return item.texts;
  if (item.about === 'row') return [item.name];
  if (item.about === 'levels') return item.headings.slice(0, 1).map(({ text }) => text);
  return [item.about === 'column' ? item.head : item.text];
}

/** Names every field of the original beside an item. @param pieces all of it; null where it cannot be read any more */
export function presentOriginal(
  words: Words,
  { document, name }: Opened,
  open: OpenItem,
  pieces: readonly OriginalElement[] | null,
  source: string,
): OriginalView {
  const t = words.review;
  const { item } = open;
  const texts = textsOf(open);
  // what a document is stands on its first page
  const page = item.about === 'publication' && document.format === 'pdf' ? 1 : item.at.page;
  const isDrawn = document.format === 'pdf' && page !== undefined;
  // of a page that is drawn the text of that page is enough
  const own = isDrawn ? pieces?.filter((piece) => piece.page === page) : pieces;
  const part = markPlace(own ?? [], { texts, at: item.at, isColumn: item.about === 'column' }, around);
  return {
    title: sayPlace(words, { ...item.at, file: name }),
    pieces: part.pieces,
    above: part.above > 0 ? t.above(part.above) : null,
    below: part.below > 0 ? t.below(part.below) : null,
    drawing: isDrawn ? { source, page, texts, label: t.page(page), asText: t.asText } : null,
    absent: pieces === null ? t.absent : null,
  };
}
