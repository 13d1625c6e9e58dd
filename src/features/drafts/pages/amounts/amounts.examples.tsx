import { exampleItems, idOf } from '../../../../drafting/draft.fixture.ts';
import { isOfKind } from '../../../../drafting/item.ts';
import type { Language } from '../../../../words/numerals.ts';
import { exampleContext } from '../../../fields/pages/kennisstad.fixture.ts';
import { controllerAtWork } from '../../../work-desk/havermonde.fixture.ts';
import type { Workbook } from '../../amounts/read-workbook.ts';
import { AmountsPage } from './amounts-page.tsx';
import { type LoadedAmounts, presentAmounts } from './present-amounts.ts';

const cell = { year: 2027, standing: 'original' } as const;
const workbook: Workbook = {
  tables: [
    {
      unit: 'thousand',
      amounts: [
        { label: 'Lasten', side: 'expenses', year: 2026, standing: 'original', raw: '4.220' },
        { label: 'Lasten', side: 'expenses', ...cell, raw: '4.500' },
        { label: 'Baten', side: 'income', ...cell, raw: '1.100' },
        { label: 'Saldo', side: 'balance', ...cell, raw: '-3.000' },
      ],
    },
  ],
  left: [{ label: 'Reserve', raw: '12', why: 'no-year' }],
  from: { file: 'begroting.xlsx', sha256: '0'.repeat(64) },
};

/** The page on which amounts are taken over, with all that can stand on it. */
export const examples = [true, false].map((isLooking) => ({
  name: isLooking ? 'amounts-preview' : 'amounts',
  page: (language: Language) => {
    const loaded: LoadedAmounts = {
      draft: {
        ...{ draftId: idOf('draft'), slug: 'begroting-2027', kind: 'budget', year: 2027, sequence: null },
        ...{ title: 'Begroting 2027', state: 'draft', from: null, isCorrection: false },
      },
      chapter: { id: idOf('wonen'), code: '2.1', title: 'Wonen' },
      standing: exampleItems.filter((one) => isOfKind(one, 'money')).map((one) => ({ ...one, version: 1 })),
    };
    const told = isLooking ? null : { text: 'Kies een Excel-bestand (xlsx).', isFault: true };
    const answered = { looked: isLooking ? { workbook, sealed: 'verzegeld' } : null, told };
    const context = exampleContext(language, '/beheer/havermonde/documenten/begroting-2027');
    return <AmountsPage view={presentAmounts(loaded, answered, controllerAtWork, context)} />;
  },
}));
