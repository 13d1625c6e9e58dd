import type { DraftFigure } from '../../../drafting/item.ts';

/** What the roles are called in a list that is made here and taken in again, whatever the language of who asks for it. */
export const roleNames: Readonly<Record<DraftFigure['role'], string>> = {
  achieved: 'Behaald',
  budgeted: 'Begroot',
  target: 'Beoogd',
  baseline: 'Nulmeting',
  reference: 'Ter vergelijking',
};
