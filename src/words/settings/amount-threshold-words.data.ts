import type { Said } from '../../findings/finding.ts';

const euros: Said = { nl: 'En hoeveel euro dat minstens is', en: 'And how many euros that is at least' };

/** What the thresholds of rules about money are called. */
export const amountThresholds: Readonly<Record<string, Readonly<Record<string, Said>>>> = {
  'sum-mismatch': {
    share: {
      nl: 'Welk deel van zulke optellingen in het document klopt (1 is alle)',
      en: 'Which part of such sums in the document add up (1 is all)',
    },
  },
  'forecast-moved': {
    share: {
      nl: 'Hoeveel de raming verschuift, als deel van de eerste raming (0,25 is 25%)',
      en: 'How much the forecast moves, as a part of the first one (0.25 is 25%)',
    },
    euros,
  },
  'amounts-restated': {
    euros: { nl: 'Hoe groot het verschil minstens is, in euro', en: 'How large the difference is at least, in euros' },
    share: {
      nl: 'Hoe groot het verschil is waar de kop niet zegt welke begroting het is, als deel van het bedrag (0,1 is 10%)',
      en: 'How large the difference is where the head does not say which budget it is, as a part of the amount (0.1 is 10%)',
    },
  },
  'spending-off-budget': {
    share: {
      nl: 'Hoeveel meer of minder er is uitgegeven, als deel van de begroting (0,1 is 10%)',
      en: 'How much more or less was spent, as a part of the budget (0.1 is 10%)',
    },
    euros,
  },
};
