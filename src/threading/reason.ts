/** What speaks for (or against) two statements being the same thing, with what it takes to say so to a reader. */
export type Reason =
  | { readonly sort: 'same-code'; readonly code: string }
  | { readonly sort: 'other-code'; readonly from: string; readonly to: string }
  | { readonly sort: 'same-title' }
  | { readonly sort: 'common-title' }
  /** Names that begin the same, up to a comma, a colon or a bracket. */
  | { readonly sort: 'same-head' }
  /** Sentences that begin with the same words up to a name. */
  | { readonly sort: 'same-subject' }
  /** How alike the words are, 0 to 1, weighted by rarity. */
  | { readonly sort: 'alike-words'; readonly share: number }
  | { readonly sort: 'alike-content'; readonly share: number }
  /** How many chapters stand under both by the same title. */
  | { readonly sort: 'same-children'; readonly count: number }
  /** How many indicators both chapters have by the same name. */
  | { readonly sort: 'same-indicators'; readonly count: number }
  | { readonly sort: 'same-parent' }
  | { readonly sort: 'other-parent' }
  | { readonly sort: 'same-level' }
  | { readonly sort: 'same-field' }
  | { readonly sort: 'other-field' }
  | { readonly sort: 'same-unit' }
  | { readonly sort: 'other-unit' }
  /** Cells of the same role and year with the same value: `2017: 5`. */
  | { readonly sort: 'same-figures'; readonly figures: readonly string[] }
  | { readonly sort: 'other-figures'; readonly count: number }
  | { readonly sort: 'other-size' }
  | { readonly sort: 'same-numbers'; readonly numbers: readonly string[] }
  | { readonly sort: 'same-names'; readonly names: readonly string[] }
  | { readonly sort: 'other-names' }
  /** Of their words both have no more in common than the name of a place. */
  | { readonly sort: 'only-place' }
  /** Of their words both have no more in common than names. */
  | { readonly sort: 'only-names' }
  /** It stands between the same two others. */
  | { readonly sort: 'same-neighbours' }
  | { readonly sort: 'same-place' }
  | { readonly sort: 'same-question' }
  | { readonly sort: 'refers'; readonly text: string }
  /** An account that repeats another account, which answers the commitment. */
  | { readonly sort: 'through'; readonly text: string }
  /** A report that came out later has the name of the one beside the figures or the words of the other. */
  | { readonly sort: 'shown-by'; readonly title: string }
  /** How much of the one is in the other, 0 to 1. */
  | { readonly sort: 'covers'; readonly share: number }
  | { readonly sort: 'set-replaced'; readonly gone: number; readonly added: number }
  | { readonly sort: 'not-found' }
  | { readonly sort: 'decided'; readonly reason: string; readonly decision: string | null };

/** A reason with its weight: the logarithm of how much likelier it is seen when both are the same thing than when they are not. */
export type Evidence = { readonly reason: Reason; readonly weight: number };

export type Weighed = {
  /** Between 0 and 1: the probability that both are the same thing, as far as the weights are right. */
  readonly score: number;
  /** The heaviest first; none where it is too unlikely to tell. */
  readonly reasons: readonly Reason[];
};

/** From this score on it is likelier than not that two are the same thing. */
export const likely = 0.5;

/** From this score on it is told without reserve, though no person confirmed it. */
export const surelyTold = 0.7;

/** From this score on two wordings of a commitment are told to be one without reserve ([0048](../../docs/decisions/0048-what-is-counted.md)). */
export const surelySame = 0.9;

/** From this score on it is worth a person's look; below it nothing is told. */
export const worthTelling = 0.2;

/** What needs no further weighing. */
export const unlikely: Weighed = { score: 0, reasons: [] };

/**
 * Adds evidence up to a score, as naive Bayes does: the logit of the score is the prior plus all weights.
 * @param prior the logarithm of the odds before anything is seen
 */
export function weighEvidence(prior: number, evidence: readonly Evidence[]): Weighed {
  let sum = prior;
  for (const { weight } of evidence) sum += weight;
  const score = 1 / (1 + Math.exp(-sum));
  if (score <= likely) return { score, reasons: [] };
  const heavy = evidence.filter(({ weight }) => Math.abs(weight) >= 0.25);
  return {
    score,
    reasons: heavy
      .toSorted((left, right) => Math.abs(right.weight) - Math.abs(left.weight))
      .map(({ reason }) => reason),
  };
}
