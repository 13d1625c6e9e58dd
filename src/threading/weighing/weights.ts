import type { WeighedKind } from './feature.ts';
import { printOf } from './print-of.ts';

/** What goes with what: raised when a feature is added or means something else; weights that were fitted before it do not hold any more. */
export const featuresVersion = 5;

/** What the features of one kind of pair weigh: logarithms of how much likelier each makes it that both are the same thing. */
export type Weights = {
  /** The `featuresVersion` that they were fitted with. */
  readonly features: number;
  /** A digest of the weights: what was weighed by others does not hold any more. */
  readonly version: string;
  /** The logarithm of the odds before anything is seen. */
  readonly bias: number;
  /** By the name of a feature. What has none says nothing. */
  readonly weights: Readonly<Record<string, number>>;
  /**
   * What sums come out as: logits as they were summed, rising, with the logit of how often links of such a sum were right. Between two points
   * it goes straight, outside them in parallel.
   */
  readonly curve: readonly (readonly [sum: number, logit: number])[];
};

/** The version of weights. */
export function versionOf({ features, bias, weights, curve }: Weights): string {
  return printOf([features, bias, weights, curve]);
}

export type AllWeights = Readonly<Record<WeighedKind, Weights>>;
