/** A part of a text that links lead to. */
export type TextPlace = {
  readonly id: string;
  /** What led to it before: addresses that were given go on leading there. */
  readonly earlier: readonly string[];
  /** The half-open range of characters that it covers. */
  readonly start: number;
  readonly end: number;
  /** Of a text that runs over several blocks, how many: it is all of them, from the one that it is listed at. */
  readonly blocks?: number;
};

/** The places in texts, by the block, the item or the cell that has the text. */
export type TextPlaces = ReadonlyMap<object, readonly TextPlace[]>;

/** A text cut where places begin and end: what is in none as a range, a place with what is in it. */
export type PlacedPiece =
  | { readonly start: number; readonly end: number }
  | { readonly place: TextPlace; readonly pieces: readonly PlacedPiece[] };

/**
 * Cuts a range of a text by the places in it. A place within another stands in it; one that begins in another and goes on behind it is
 * cut where that ends, so that its address leads to its begin.
 */
export function cutByPlaces(places: readonly TextPlace[], start: number, end: number): readonly PlacedPiece[] {
  const pieces: PlacedPiece[] = [];
  let done = start;
  const sorted = places
    .filter(({ blocks }) => blocks === undefined)
    .toSorted((left, right) => left.start - right.start || right.end - left.end);
  for (const [at, place] of sorted.entries()) {
    if (place.start < done || place.start >= end) continue;
    if (place.start > done) pieces.push({ start: done, end: place.start });
    const last = Math.min(place.end, end);
    const within = sorted.slice(at + 1).filter((one) => one.start < last);
    pieces.push({ place, pieces: cutByPlaces(within, place.start, last) });
    done = last;
  }
  if (done < end) pieces.push({ start: done, end });
  return pieces;
}
