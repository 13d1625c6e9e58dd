import type { Cell } from '../../model/block.ts';
import { isBlank } from './cell-form.ts';
import { foldText, plainHead } from './head-text.ts';
import { isYearAlone } from './head-year.ts';
import { readHead } from './read-head.ts';

const bare = { publicationYear: null, organisation: null };

/**
 * One row of heads for "Waterrijk | Nederland" above "Indicator | 2018 | 2019 | 2018 | 2019", where the upper row was written without
 * its empty corner and without its spans: years that come back as a whole tell that each round of them is of the next place.
 * Null where the years do not come back, or where the upper row is not one place for each round first.
 */
export function joinPlaceHeads(upper: readonly Cell[], lower: readonly Cell[]): readonly Cell[] | null {
  const [corner] = lower;
  const opens = upper[0]?.text ?? '';
  if (corner === undefined || isBlank(opens) || readHead(corner.text, bare).type !== 'attribute') return null;
  const end = lower.findIndex((cell, index) => index > 0 && !isYearAlone(cell.text));
  const years = lower.slice(1, end === -1 ? lower.length : end).map(({ text }) => foldText(text));
  const period = years.indexOf(years[0] ?? '', 1);
  if (period < 1 || years.length % period !== 0 || years.some((year, index) => year !== years[index % period]))
    return null;
  const places = upper.slice(0, years.length / period);
  const arePlaces =
    places.length > 1 &&
    new Set(places.map(({ text }) => plainHead(text))).size === places.length &&
    places.every(({ text }) => !isBlank(text) && !/\d/u.test(text) && readHead(text, bare).type !== 'attribute');
  if (!arePlaces) return null;
  return lower.map((cell, index) => {
    const place = index > 0 && index <= years.length ? places[Math.floor((index - 1) / period)] : undefined;
    return place === undefined ? cell : { ...cell, text: `${foldText(place.text)} ${foldText(cell.text)}` };
  });
}
