import type { MoneyUnit } from '../../model/notation/euros.ts';
import type { Said } from '../finding.ts';

/** What amounts are counted in. */
export const moneyUnitWords: Readonly<Record<MoneyUnit, Said>> = {
  euro: { nl: 'in euro’s', en: 'in euros' },
  thousand: { nl: 'in duizenden euro’s', en: 'in thousands of euros' },
  million: { nl: 'in miljoenen euro’s', en: 'in millions of euros' },
  billion: { nl: 'in miljarden euro’s', en: 'in billions of euros' },
};
