import { sameMeaning } from '../../model/notation/same-meaning.ts';
import type { StatedFigure } from '../stated.ts';
import { type Feature, unspoken, where } from '../weighing/feature.ts';
import { resemblance } from '../words/overlap.ts';
import type { IndicatorFeatures } from './indicator-features.ts';

/** In another field a name less alike than this is another indicator, whatever the figures. */
const fewestAlike = 0.3;

function isSameCore(earlier: IndicatorFeatures, later: IndicatorFeatures): boolean {
  return earlier.core === later.core && later.core !== '';
}

/** Whether one of two names is the other with a longer explanation: "Bezoekers", "Bezoekers (ook van scholen)", "Bezoekers uit het buitenland". */
function isLonger({ words: before }: IndicatorFeatures, { words: after }: IndicatorFeatures): boolean {
  return before.size < after.size ? before.isSubsetOf(after) : after.isSubsetOf(before);
}

/** A name that begins with another and explains it makes up for words that both do not share, however many. */
function compareNames(earlier: IndicatorFeatures, later: IndicatorFeatures, share: number): readonly Feature[] {
  if (isSameCore(earlier, later)) {
    const isCommon = Math.max(earlier.coreCount, later.coreCount) > 1;
    return [
      ...where(true, 'same-core', { sort: 'same-title' }),
      ...(earlier.name === later.name ? [unspoken('same-name')] : []),
      ...where(isCommon, 'common-name', { sort: 'common-title' }),
    ];
  }
  const isSameHead =
    earlier.head === later.head && later.head !== '' && earlier.headCount === 1 && later.headCount === 1;
  const longer = isLonger(earlier, later);
  return [
    { name: 'alike-words', value: share, reason: { sort: 'alike-words', share } },
    unspoken('other-name'),
    ...where(isSameHead, 'same-head', { sort: 'same-head' }),
    ...(longer ? [unspoken(isSameHead ? 'explained' : 'longer-name', 1 - share)] : []),
  ];
}

function compareUnits(earlier: IndicatorFeatures, later: IndicatorFeatures): readonly Feature[] {
  if (earlier.unit === null || later.unit === null) return [];
  return earlier.unit === later.unit
    ? where(true, 'same-unit', { sort: 'same-unit' })
    : where(true, 'other-unit', { sort: 'other-unit' });
}

/** How much the same value twice says: a small round number is easily the same by chance, a long one is not. */
function surpriseOf({ raw }: StatedFigure): number {
  const digits = (raw.match(/\d/g) ?? []).join('').replace(/^0+|0+$/g, '').length;
  return [0.3, 0.8, 1.8, 2.8][digits] ?? 3.5;
}

/** More surprise than this, and more other figures, say no more. */
const mostSurprise = 6;
const mostOthers = 3;

/** Cells about the same year in the same sense: the same value is strong evidence, another one little, because history gets restated. */
function compareFigures(earlier: IndicatorFeatures, later: IndicatorFeatures): readonly Feature[] {
  const figures: string[] = [];
  let surprise = 0;
  let others = 0;
  for (const [about, figure] of later.figures) {
    const known = earlier.figures.get(about);
    if (known === undefined) continue;
    if (sameMeaning(known.value, figure.value)) {
      figures.push(`${figure.year}: ${figure.raw}`);
      surprise += surpriseOf(figure);
    } else if (!about.startsWith('aim')) others += 1;
  }
  const other: Feature = {
    name: isSameCore(earlier, later) ? 'restated-figures' : 'other-figures',
    value: Math.min(others, mostOthers),
    reason: { sort: 'other-figures', count: others },
  };
  const same: Feature = {
    name: 'same-figures',
    value: Math.min(surprise, mostSurprise),
    reason: { sort: 'same-figures', figures },
  };
  return [...(figures.length === 0 ? [] : [same]), ...(others === 0 ? [] : [other])];
}

/** Numbers of quite another size are seldom about the same thing. */
function compareSizes({ size: before }: IndicatorFeatures, { size: after }: IndicatorFeatures): readonly Feature[] {
  if (before === null || after === null) return [];
  return where(Math.abs(Math.log10(before / after)) > 1.3, 'other-size', { sort: 'other-size' });
}

/** A table keeps its order: what stands between the same two is likelier the same, whatever it is called now. */
function compareNeighbours(earlier: IndicatorFeatures, later: IndicatorFeatures): readonly Feature[] {
  const above = earlier.above !== null && earlier.above === later.above;
  const below = earlier.below !== null && earlier.below === later.below;
  const count = Number(above) + Number(below);
  return count === 0 ? [] : [{ name: 'same-neighbours', value: count, reason: { sort: 'same-neighbours' } }];
}

/**
 * What can be seen of two indicators of different publications that may measure the same; null where they cannot.
 * @param isSameField whether their chapters are in one thread
 */
export function compareIndicators(
  earlier: IndicatorFeatures,
  later: IndicatorFeatures,
  isSameField: boolean,
): readonly Feature[] | null {
  const share = isSameCore(earlier, later) ? 1 : resemblance(earlier.vector, later.vector);
  // Of those over 18 and those under 18 all words are the same.
  if (earlier.sides !== later.sides && earlier.sides !== '' && later.sides !== '') return null;
  if (!isSameField && share < fewestAlike) return null;
  return [
    ...compareNames(earlier, later, share),
    ...compareUnits(earlier, later),
    ...compareFigures(earlier, later),
    ...compareSizes(earlier, later),
    ...(isSameField
      ? where(true, 'same-field', { sort: 'same-field' })
      : where(true, 'other-field', { sort: 'other-field' })),
    ...compareNeighbours(earlier, later),
  ];
}
