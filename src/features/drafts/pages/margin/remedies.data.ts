import type { DraftFigure } from '../../../../drafting/item.ts';
import type { RemedyName } from '../../../../words/drafts/remedy-words.data.ts';

/** In which field something that a rule found is mended. */
export type Remedy = {
  readonly name: RemedyName;
  /** What the field is called in the form of the piece; of a value what its name begins with. */
  readonly field: 'toelichting' | 'waarde' | 'maat' | 'tekst';
  /** Of which values of an indicator, the likeliest first; none where it is no field of a value. */
  readonly roles: readonly DraftFigure['role'][];
};

const aims = ['target', 'budgeted'] as const;
const results = ['achieved', ...aims] as const;
const text: Remedy = { name: 'text', field: 'tekst', roles: [] };

/** By the code of the rule. Where none is known, or that field is not for this document to fill in, the piece itself is where to look. */
export const remedies: Readonly<Record<string, Remedy>> = {
  'target-below-actual': { name: 'lower-aim', field: 'toelichting', roles: aims },
  'target-relaxed': { name: 'lower-aim', field: 'toelichting', roles: aims },
  'outlook-lowered': { name: 'lower-aim', field: 'toelichting', roles: aims },
  'outlook-changed': { name: 'other-aim', field: 'toelichting', roles: aims },
  'target-changed': { name: 'other-aim', field: 'toelichting', roles: aims },
  'target-missed-unexplained': { name: 'missed', field: 'toelichting', roles: ['achieved'] },
  'target-missed': { name: 'missed', field: 'toelichting', roles: ['achieved'] },
  'away-from-target': { name: 'missed', field: 'toelichting', roles: ['achieved'] },
  'jump-unexplained': { name: 'other-value', field: 'toelichting', roles: results },
  'trend-break': { name: 'other-value', field: 'toelichting', roles: results },
  'history-restated': { name: 'other-value', field: 'toelichting', roles: results },
  'figures-conflict': { name: 'value', field: 'waarde', roles: results },
  'notation-mixed': { name: 'value', field: 'waarde', roles: results },
  'missing-unexplained': { name: 'missing', field: 'toelichting', roles: results },
  'actual-missing': { name: 'value', field: 'waarde', roles: ['achieved'] },
  'target-missing': { name: 'aim', field: 'waarde', roles: aims },
  'target-untestable': { name: 'aim', field: 'waarde', roles: aims },
  'not-measurable': { name: 'measure', field: 'maat', roles: [] },
  'answer-repeats-plan': text,
  'account-without-commitment': text,
  'commitment-repeated': text,
  'due-passed': text,
  'stale-year': text,
  'text-copied': text,
  'budget-text-repeated': text,
  'passage-duplicated': text,
  'reference-dangling': text,
  'reference-ambiguous': text,
};
