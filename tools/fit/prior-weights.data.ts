import type { AllWeights } from '../../src/threading/weighing/weights.ts';

type Prior = Pick<AllWeights['chapter'], 'bias' | 'weights'>;

/**
 * Data: what features were taken to weigh by who thought them up. Fitted weights are kept near these as far as labels do not say otherwise: what the labels
 * hardly have weighs what common sense gives it.
 */
export const priorWeights: Readonly<Record<keyof AllWeights, Prior>> = {
  chapter: {
    bias: -4,
    weights: {
      'same-code': 3,
      'same-outer-code': 2,
      'other-code': -1,
      'same-title': 7,
      'common-title': -3,
      'count-of-title': -1,
      'alike-title': 7,
      'other-title': -1.6,
      'alike-content': 6,
      'both-content': -0.7,
      'same-indicators': 0.8,
      'share-of-indicators': 2.5,
      'same-children': 1.2,
      'same-parent': 2,
      'other-parent': -1,
      'other-parent-of-common': -3,
      'same-level': 0.3,
    },
  },
  indicator: {
    bias: -4,
    weights: {
      'same-core': 5.5,
      'same-name': 0.5,
      'common-name': -1.5,
      'alike-words': 8,
      'other-name': -2,
      'same-head': 1.5,
      'longer-name': 0,
      explained: 3.5,
      'same-unit': 0.5,
      'other-unit': -1.5,
      'same-figures': 1,
      'restated-figures': -0.4,
      'other-figures': -0.9,
      'other-size': -1.5,
      'same-field': 1.5,
      'other-field': -1.2,
      'same-neighbours': 0.6,
    },
  },
  commitment: {
    bias: -4,
    weights: {
      'same-text': 7,
      'few-words': -3,
      'alike-words': 8.5,
      'shared-words': 0.6,
      'other-text': -1.3,
      covered: 0,
      'same-names': 0.5,
      'same-numbers': 0.6,
      'other-names': -2,
      'same-field': 1,
      'other-field': -1,
      'same-question': 0.3,
      'same-place': 0.3,
      'years-between': 0,
    },
  },
  account: {
    bias: -3.1,
    weights: {
      covered: 4.5,
      'alike-words': 3.5,
      'shared-words': 0.6,
      'same-names': 0.5,
      'same-numbers': 0.6,
      'only-place': -1.5,
      referred: -0.5,
      'of-term': -0.5,
      'same-place': 0.4,
    },
  },
  carrier: {
    bias: -4,
    weights: {
      covers: 4,
      covered: 2.5,
      'part-covered': 2,
      'alike-words': 2,
      'shared-words': 0.7,
      'same-text': 3,
      'same-names': 0.8,
      'same-numbers': 0.8,
      'other-names': -2,
      'only-names': -1.5,
      'same-field': 1,
      'other-field': -0.5,
    },
  },
};
