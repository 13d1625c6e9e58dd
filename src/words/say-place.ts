import type { Position } from '../model/source.ts';
import type { Words } from './nl.data.ts';

/** Where in its file something stands, in words: `p. 12, regel 3`; empty where that is not known. */
export function saySpot({ place }: Pick<Words, 'place'>, { page, sheet, row, line }: Position): string {
  return [
    ...(page === undefined ? [] : [`${place.page} ${page}`]),
    ...(sheet === undefined ? [] : [`${place.sheet} ${sheet}`]),
    ...(row === undefined ? [] : [`${place.row} ${row}`]),
    ...(line === undefined ? [] : [`${place.line} ${line}`]),
  ].join(', ');
}

/** Where something stands, in words that fit behind a quote: `begroting.pdf, p. 12, regel 3`. */
export function sayPlace(words: Pick<Words, 'place'>, position: Position): string {
  return [position.file, saySpot(words, position)].filter((part) => part !== '').join(', ');
}
