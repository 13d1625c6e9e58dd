import { isCodeAndTitle, looksLikeName, looksLikeRowCode, looksLikeValue } from './cell-form.ts';
import type { Token } from './flattened-heads.ts';
import { isDescription } from './head-readings.ts';
import { foldText } from './head-text.ts';
import { sideOf } from './money-side.ts';
import { type HeadMeaning, readHead } from './read-head.ts';

const noContext = { publicationYear: null, organisation: null };
/** A name, a value and one more stand before a description that ends the heads. */
const fewestBefore = 3;

/** Whether a meaning is that of a head beyond doubt. */
export function isPlainHead(meaning: HeadMeaning): boolean {
  return meaning.type === 'attribute' || meaning.type === 'value';
}

/** Whether the cell after a head can be a head too, or a name: anything but a value. */
export function followsAsHead(after: Token | undefined): boolean {
  if (after === undefined) return false;
  const text = foldText(after.text);
  return (
    sideOf(text) !== null ||
    isPlainHead(readHead(text, noContext)) ||
    (/\p{L}{2}/u.test(text) && !/^[€NV]?\s?-?\d/u.test(text))
  );
}

/** "Omschrijving" as the last head, just before the number and the name of the first row: a column of texts about the rows. */
export function endsHeads(tokens: readonly Token[], index: number, count: number): boolean {
  if (count < fewestBefore || !isDescription(tokens[index]?.text ?? '')) return false;
  const [number, name, third] = [1, 2, 3].map((step) => tokens[index + step]?.text ?? '');
  return (
    number !== undefined &&
    looksLikeRowCode(number) &&
    looksLikeName(name ?? '') &&
    third !== undefined &&
    foldText(third) !== '' &&
    !looksLikeValue(third)
  );
}

/** A side that comes back does so within so many heads. */
const mostSides = 6;

/**
 * "Lasten, Baten, Lasten, Baten", then "01. Samen leven", or "0.1" and "Bestuur": a side that comes back ends the heads also
 * where the first row begins with a code. "Lasten" for the first time above such a row is the title of the rows.
 */
export function endsSides(tokens: readonly Token[], index: number): boolean {
  const side = foldText(tokens[index]?.text ?? '').toLowerCase();
  const comesBack = tokens
    .slice(Math.max(0, index - mostSides), index)
    .some(({ text }) => foldText(text.slice(0, 90)).toLowerCase() === side);
  const [code, name] = [tokens[index + 1]?.text ?? '', tokens[index + 2]?.text ?? ''];
  if (!comesBack) return false;
  return isCodeAndTitle(foldText(code)) || (looksLikeRowCode(code) && looksLikeName(name) && sideOf(name) === null);
}
