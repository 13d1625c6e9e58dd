import { sameMeaning } from '../../model/notation/same-meaning.ts';
import { type Evidence, unlikely, type Weighed, weighEvidence } from '../reason.ts';
import type { StatedFigure } from '../stated.ts';
import { resemblance } from '../words/overlap.ts';
import type { IndicatorFeatures } from './indicator-features.ts';

/** Of some fifty indicators in other years, one at most is the same. */
const prior = -4;

/** In another field a name less alike than this is another indicator, whatever the figures. */
const fewestAlike = 0.3;

function isSameCore(earlier: IndicatorFeatures, later: IndicatorFeatures): boolean {
  return earlier.core === later.core && later.core !== '';
}

/** Whether one of two names is the other with a longer explanation behind the same beginning: "Bezoekers", "Bezoekers (ook van scholen)". */
function isExplained({ words: before }: IndicatorFeatures, { words: after }: IndicatorFeatures): boolean {
  return before.size < after.size ? before.isSubsetOf(after) : after.isSubsetOf(before);
}

/** What a longer or shorter explanation leaves of the weight of a same title, however long it is. */
const explained = 4.5;

function weighNames(earlier: IndicatorFeatures, later: IndicatorFeatures, share: number): Evidence[] {
  if (isSameCore(earlier, later)) {
    const same: Evidence = { reason: { sort: 'same-title' }, weight: earlier.name === later.name ? 6 : 5.5 };
    const isCommon = Math.max(earlier.coreCount, later.coreCount) > 1;
    return isCommon ? [same, { reason: { sort: 'common-title' }, weight: -1.5 }] : [same];
  }
  const alike: Evidence = { reason: { sort: 'alike-words', share }, weight: 8 * share - 2 };
  const isSameHead = earlier.head === later.head && earlier.headCount === 1 && later.headCount === 1;
  if (!isSameHead || later.head === '') return [alike];
  const weight = isExplained(earlier, later) ? Math.max(1.5, explained - alike.weight) : 1.5;
  return [alike, { reason: { sort: 'same-head' }, weight }];
}

function weighUnits(earlier: IndicatorFeatures, later: IndicatorFeatures): Evidence[] {
  if (earlier.unit === null || later.unit === null) return [];
  return earlier.unit === later.unit
    ? [{ reason: { sort: 'same-unit' }, weight: 0.5 }]
    : [{ reason: { sort: 'other-unit' }, weight: -1.5 }];
}

/** How much the same value twice says: a small round number is easily the same by chance, a long one is not. */
function weightOfValue({ raw }: StatedFigure): number {
  const digits = (raw.match(/\d/g) ?? []).join('').replace(/^0+|0+$/g, '').length;
  return [0.3, 0.8, 1.8, 2.8][digits] ?? 3.5;
}

/** Cells about the same year in the same sense: the same value is strong evidence, another one little, because history gets restated. */
function weighFigures(earlier: IndicatorFeatures, later: IndicatorFeatures, isSameName: boolean): Evidence[] {
  const figures: string[] = [];
  let weight = 0;
  let others = 0;
  for (const [about, figure] of later.figures) {
    const known = earlier.figures.get(about);
    if (known === undefined) continue;
    if (sameMeaning(known.value, figure.value)) {
      figures.push(`${figure.year}: ${figure.raw}`);
      weight += weightOfValue(figure);
    } else if (!about.startsWith('aim')) others += 1;
  }
  return [
    ...(figures.length === 0
      ? []
      : [{ reason: { sort: 'same-figures', figures } as const, weight: Math.min(weight, 6) }]),
    ...(others === 0
      ? []
      : [
          {
            reason: { sort: 'other-figures', count: others } as const,
            weight: (isSameName ? -0.4 : -0.9) * Math.min(others, 3),
          },
        ]),
  ];
}

/** Numbers of quite another size are seldom about the same thing. */
function weighSizes({ size: before }: IndicatorFeatures, { size: after }: IndicatorFeatures): Evidence[] {
  if (before === null || after === null) return [];
  return Math.abs(Math.log10(before / after)) > 1.3 ? [{ reason: { sort: 'other-size' }, weight: -1.5 }] : [];
}

/** A table keeps its order: what stands between the same two is likelier the same, whatever it is called now. */
function weighNeighbours(earlier: IndicatorFeatures, later: IndicatorFeatures): Evidence[] {
  const above = earlier.above !== null && earlier.above === later.above;
  const below = earlier.below !== null && earlier.below === later.below;
  const count = Number(above) + Number(below);
  return count === 0 ? [] : [{ reason: { sort: 'same-neighbours' }, weight: 0.6 * count }];
}

/**
 * How likely two indicators of different publications measure the same.
 * @param isSameField whether their chapters are in one thread
 */
export function weighIndicators(earlier: IndicatorFeatures, later: IndicatorFeatures, isSameField: boolean): Weighed {
  const isSame = isSameCore(earlier, later);
  const share = isSame ? 1 : resemblance(earlier.vector, later.vector);
  if (!isSameField && share < fewestAlike) return unlikely;
  return weighEvidence(prior, [
    ...weighNames(earlier, later, share),
    ...weighUnits(earlier, later),
    ...weighFigures(earlier, later, isSame),
    ...weighSizes(earlier, later),
    isSameField ? { reason: { sort: 'same-field' }, weight: 1.5 } : { reason: { sort: 'other-field' }, weight: -1.2 },
    ...weighNeighbours(earlier, later),
  ]);
}
