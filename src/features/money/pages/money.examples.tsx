import { annualReport, budget } from '../../../findings/scene/scene.fixture.ts';
import { wordsIn } from '../../../words/language.ts';
import type { Language } from '../../../words/numerals.ts';
import { exampleContext, groningen, judged } from '../../fields/pages/kennisstad.fixture.ts';
import { presentCard } from '../../findings/pages/present-card.ts';
import type { AmountAt } from '../queries/read-amounts-at.ts';
import { amountAt } from '../stated/amount-at.fixture.ts';
import { MoneyPage } from './money-page.tsx';
import { presentMoney } from './present-money.ts';

const title = 'Wonen en woningbouw';
const { find } = judged([
  budget(2022, { title }),
  annualReport(2022, { title }),
  budget(2024, { title }),
  annualReport(2024, { title }),
  budget(2026, { title }),
]);

/** Expenses, income and balance of one year and standing. */
function column(
  kind: 'budget' | 'annual-report',
  of: number,
  year: number,
  standing: AmountAt['standing'],
  raws: readonly [string, string, string],
) {
  const labels = ['Lasten', 'Baten', 'Saldo'];
  return raws.map((raw, at) => amountAt(kind, of, [labels[at] ?? '', year, standing, raw]));
}

const restated: readonly AmountAt[] = [
  ...column('budget', 2022, 2020, 'actual', ['13.912', '12.870', '-1.042']),
  ...column('budget', 2022, 2021, null, ['14.120', '13.100', '-1.020']),
  ...column('budget', 2022, 2022, null, ['14.806', '13.640', '-1.166']),
  ...column('annual-report', 2022, 2022, 'original', ['14.806', '13.640', '-1.166']),
  ...column('annual-report', 2022, 2022, 'amended', ['15.021', '13.880', '-1.141']),
  ...column('annual-report', 2022, 2022, 'actual', ['15.108', '14.060', '-1.048']),
  ...column('budget', 2024, 2022, 'actual', ['15.411', '14.060', '-1.351']),
  ...column('budget', 2024, 2024, null, ['16.870', '15.390', '-1.480']),
  ...column('annual-report', 2024, 2024, 'original', ['16.870', '15.390', '-1.480']),
  ...column('annual-report', 2024, 2024, 'actual', ['16.870', '15.112', '-1.758']),
  ...column('budget', 2026, 2026, null, ['17.940', '16.020', '-1.920']),
  amountAt('budget', 2026, ['Lasten', 2027, null, '18,2'], { unit: 'million', column: '2027' }),
  amountAt('budget', 2026, ['Startersleningen', 2026, null, '240'], { side: 'expenses' }),
  amountAt('budget', 2026, ['Baten', 2026, null, '16.020'], { unsettled: ['year'] }),
];

/** Years of a chapter that is one word, in euros and cents. */
const many: readonly AmountAt[] = Array.from({ length: 14 }, (_, at) => 2011 + at).flatMap((year) =>
  (['original', 'actual'] as const).map((standing, later) =>
    amountAt('annual-report', year, ['Lasten', year, standing, `1.${200 + 37 * ((year * 7) % 11) + later}.345,50`], {
      unit: 'euro',
    }),
  ),
);

function money(amounts: readonly AmountAt[], language: Language) {
  const field = find('policy-field');
  const loaded = {
    organisation: groningen,
    field,
    amounts: [...amounts],
    findings: [],
    above: amounts.length === 0 ? [{ slug: 'groeiende-stad', title: 'Groeiende stad' }] : [],
    originals: new Map(),
  };
  const context = exampleContext(language, `/groningen/sporen/${field.slug}/geld`);
  const view = presentMoney(loaded, context);
  const words = wordsIn(language);
  return (
    <MoneyPage
      view={{ ...view, findings: amounts === restated ? [presentCard(mismatch, 'groningen', context)] : [] }}
      words={words}
    />
  );
}

const mismatch = {
  key: 'amounts-restated-1',
  rule: 'amounts-restated',
  severity: 'warning',
  message: {
    nl: '“Lasten” 2022 (werkelijk) is in de begroting 2024 15.411, en was in het jaarverslag 2022 15.108.',
    en: '“Lasten” 2022 (actual) is 15.411 in the budget for 2024, and was 15.108 in the annual report over 2022.',
  },
  chapter: { publication: 'begroting-2024', chapter: '2.1' },
  subject: { kind: 'policy-field', thread: 'wonen', title },
  evidence: [],
  also: [],
  speaksFor: [],
  field: 'wonen',
  fieldTitle: title,
  year: 2022,
  foundAt: null,
  explanation: null,
} as const;

export const examples = [
  { name: 'money', page: (language: Language) => money(restated, language) },
  { name: 'money-many-years', page: (language: Language) => money(many, language) },
  { name: 'money-none', page: (language: Language) => money([], language) },
];
