import type { DraftState } from '../../model/rights/draft-state.ts';
import type { Language } from '../numerals.ts';

/** How far a document is, in the middle of a sentence. */
export const stateWords: Readonly<Record<Language, Readonly<Record<DraftState, string>>>> = {
  nl: {
    'put-aside': 'weggelegd',
    draft: 'concept',
    'in-review': 'in toets',
    approved: 'goedgekeurd',
    offered: 'aangeboden',
    adopted: 'vastgesteld',
  },
  en: {
    'put-aside': 'put aside',
    draft: 'draft',
    'in-review': 'in review',
    approved: 'approved',
    offered: 'offered',
    adopted: 'adopted',
  },
};
