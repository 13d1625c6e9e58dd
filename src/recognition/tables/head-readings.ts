import type { Piece } from './head-pieces.ts';
import { plainHead } from './head-text.ts';
import { isYearAlone } from './head-year.ts';
import { readHead } from './read-head.ts';

/**
 * The other ways in which the same heads can be meant; the rows below tell which is right. "Streefwaarde" before years may
 * be a column of its own instead of a head over them, and "Omschrijving" behind "Indicator" the column of its description.
 */
export function otherReadings(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const apart = setApart(pieces);
  const described = describe(pieces);
  const both = apart === null || described === null ? null : describe(apart);
  return [apart, described, both, spanPlaces(pieces)].filter((reading) => reading !== null);
}

/**
 * "Realisatie" over "Waterrijk" and "Nederland": a word for both columns, written once in the row above the places. Just
 * where a place, which no head knows, comes between the role and what it is compared with.
 */
function spanPlaces(pieces: readonly Piece[]): readonly Piece[] | null {
  const at = pieces.findIndex(
    ({ kind, role }, index) =>
      kind === 'role' &&
      (role === 'achieved' || role === 'other') &&
      pieces[index + 1]?.kind === 'unknown' &&
      pieces[index + 2]?.role === 'reference',
  );
  const [over, own] = [pieces[at], pieces[at + 1]];
  if (over === undefined || own === undefined) return null;
  const head = `${over.column.head} ${own.column.head}`;
  return pieces.with(at + 1, { ...own, kind: 'column', column: { ...own.column, head } }).toSpliced(at, 1);
}

/** The only role, just before two or more years, as a column beside them. */
function setApart(pieces: readonly Piece[]): readonly Piece[] | null {
  const roles = pieces.filter((piece) => piece.kind === 'role');
  const [only] = roles;
  if (only === undefined || roles.length > 1 || only.role !== 'target') return null;
  const at = pieces.indexOf(only);
  const isBeforeYears = [1, 2].every((step) => isYearAlone(pieces[at + step]?.column.head ?? ''));
  return isBeforeYears ? pieces.with(at, { ...only, kind: 'column' }) : null;
}

/** "Naam indicator", "Omschrijving": the second describes what the first names. */
function describe(pieces: readonly Piece[]): readonly Piece[] | null {
  const at = pieces.findIndex(
    (piece, index) => index > 0 && isDescription(piece.column.head) && isName(pieces[index - 1]),
  );
  const piece = pieces[at];
  return piece === undefined ? null : pieces.with(at, { ...piece, column: { ...piece.column, type: 'remark' } });
}

/** Whether a head can stand over descriptions; it can stand over names as well. */
export function isDescription(head: string): boolean {
  return /^omschrijving\b/u.test(plainHead(head));
}

function isName(piece: Piece | undefined): boolean {
  const meaning = readHead(piece?.column.head ?? '', { publicationYear: null, organisation: null });
  // "Indicatoren" is as well the title above
  return (
    meaning.type === 'attribute' && meaning.attribute === 'name' && !plainHead(piece?.column.head ?? '').endsWith('en')
  );
}
