import type { Weighed } from '../reason.ts';
import { vocabularyVersion } from '../words/root-rarities.data.ts';
import { accountWeights } from './account-weights.data.ts';
import { carrierWeights } from './carrier-weights.data.ts';
import { chapterWeights } from './chapter-weights.data.ts';
import { commitmentWeights } from './commitment-weights.data.ts';
import type { Feature, WeighedKind } from './feature.ts';
import { indicatorWeights } from './indicator-weights.data.ts';
import { weighFeatures } from './weigh-features.ts';
import { type AllWeights, featuresVersion } from './weights.ts';

/** A pair that is weighed, by the keys of its statements. */
export type WeighedPair = {
  readonly kind: WeighedKind;
  readonly from: string;
  readonly to: string;
  readonly features: readonly Feature[];
};

/** Weighs a pair. */
export type Weigher = (pair: WeighedPair) => Weighed;

export const fittedWeights: AllWeights = {
  chapter: chapterWeights,
  indicator: indicatorWeights,
  commitment: commitmentWeights,
  account: accountWeights,
  carrier: carrierWeights,
};

/** By what pairs are weighed: what was weighed by something else does not hold. */
export const weighedBy = [
  featuresVersion,
  ...Object.values(fittedWeights).map(({ version }) => version),
  vocabularyVersion,
].join(' ');

export function weighBy(weights: AllWeights): Weigher {
  return ({ kind, features }) => weighFeatures(features, weights[kind]);
}
