import type { FigureRole } from '../../model/statement.ts';
import type { Said } from '../finding.ts';

/** What a figure is called beside its year. */
export const roleWords: Readonly<Record<FigureRole, Said>> = {
  achieved: { nl: 'Behaald', en: 'Achieved' },
  budgeted: { nl: 'Begroot', en: 'Budgeted' },
  target: { nl: 'Doel', en: 'Target' },
  baseline: { nl: 'Nulmeting', en: 'Baseline' },
  reference: { nl: 'Ter vergelijking', en: 'For comparison' },
  other: { nl: 'Cijfer', en: 'Figure' },
};
