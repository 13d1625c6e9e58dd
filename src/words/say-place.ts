import type { Position } from '../model/source.ts';
import type { Words } from './nl.data.ts';

/** Where in its file something stands, in words: `p. 12, tabel 3, rij 4`; empty where that is not known. */
export function saySpot({ place }: Pick<Words, 'place'>, { page, sheet, row, line, table, cell }: Position): string {
  // A row of a sheet, and a line, say more exactly where it is than the number of a table.
  const isFound = row !== undefined || line !== undefined;
  return [
    ...(page === undefined ? [] : [`${place.page} ${page}`]),
    ...(sheet === undefined ? [] : [`${place.sheet} ${sheet}`]),
    ...(table === undefined || isFound ? [] : [`${place.table} ${table}`]),
    ...(cell === undefined || isFound ? [] : [`${place.row} ${cell[0]}`]),
    ...(row === undefined ? [] : [`${place.row} ${row}`]),
    ...(line === undefined ? [] : [`${place.line} ${line}`]),
  ].join(', ');
}

/** Where something stands, in words that fit behind a quote: `begroting.pdf, p. 12, regel 3`. */
export function sayPlace(words: Pick<Words, 'place'>, position: Position): string {
  return [position.file, saySpot(words, position)].filter((part) => part !== '').join(', ');
}
