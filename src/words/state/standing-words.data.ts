import type { DecisionKind, EditionStanding } from '../../model/rights/decision.ts';
import type { Language } from '../numerals.ts';

type StandingWords = {
  readonly steps: Readonly<Record<EditionStanding, (date: string) => string>>;
  /** Behind an offer, as long as the council has not adopted it. */
  readonly notYet: string;
  readonly decisions: Readonly<Record<DecisionKind, string>>;
  readonly document: string;
  readonly changed: string;
  readonly corrects: string;
};

/** How an edition that was written here stands, and by which decision. */
export const standingWords: Readonly<Record<Language, StandingWords>> = {
  nl: {
    steps: {
      offered: (date) => `Aangeboden op ${date}`,
      adopted: (date) => `Vastgesteld op ${date}`,
      corrected: (date) => `Gecorrigeerd op ${date}`,
    },
    notYet: ', nog niet vastgesteld',
    decisions: {
      college: 'collegebesluit',
      council: 'raadsbesluit',
      'budget-amendment': 'begrotingswijziging',
      erratum: 'erratum',
    },
    document: 'Lees het besluit',
    changed: 'Bekijk wat er veranderde in',
    corrects: 'Wat is gecorrigeerd',
  },
  en: {
    steps: {
      offered: (date) => `Offered on ${date}`,
      adopted: (date) => `Adopted on ${date}`,
      corrected: (date) => `Corrected on ${date}`,
    },
    notYet: ', not adopted yet',
    decisions: {
      college: 'decision of the college',
      council: 'decision of the council',
      'budget-amendment': 'budget amendment',
      erratum: 'erratum',
    },
    document: 'Read the decision',
    changed: 'See what changed in',
    corrects: 'What was corrected',
  },
};
