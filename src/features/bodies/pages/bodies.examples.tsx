import { wordsIn } from '../../../words/language.ts';
import type { Language } from '../../../words/numerals.ts';
import { exampleContext } from '../../fields/pages/kennisstad.fixture.ts';
import { amountAt } from '../../money/stated/amount-at.fixture.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { statementOf } from '../compared/compared.fixture.ts';
import { gatherChoices } from '../compared/gather-choices.ts';
import { listInhabitants } from '../compared/inhabitants.ts';
import type { NamedThread } from '../queries/list-named-threads.ts';
import { BodiesPage } from './bodies-page.tsx';
import type { ComparedBody, LoadedBodies } from './load-bodies.ts';
import { presentBodies } from './present-bodies.ts';

const organisations: readonly Organisation[] = ['Duinrade', 'Groningen', 'Havermonde'].map((name) => ({
  organisationId: name,
  slug: name.toLowerCase(),
  name,
  kind: 'municipality',
}));

const named: readonly (readonly [NamedThread['kind'], string])[] = [
  ['indicator', 'Banen'],
  ['indicator', 'Arbeidsongeschiktheidsverzekeringsmaatschappijensamenwerkingsverbanden'],
  ['policy-field', 'Wonen en bouwen'],
  ['policy-field', 'Haven'],
];
const threads = organisations.flatMap(({ organisationId }) =>
  named.map(([kind, title]): NamedThread => ({ organisationId, kind, slug: `${title}-1`, title, publications: 4 })),
);
const choices = gatherChoices(threads);

function bodyOf(at: number, rest: Partial<ComparedBody>): ComparedBody {
  const organisation = organisations[at];
  if (organisation === undefined) throw new Error('There are three.');
  return { organisation, thread: 'x', statements: [], amounts: [], inhabitants: [], isInvented: at !== 1, ...rest };
}

const jobs = 'Banen per 1.000 inwoners van 15 tot en met 64 jaar';
const ofJobs = [
  bodyOf(0, {
    statements: [
      statementOf(
        'annual-report',
        2022,
        jobs,
        { 'achieved 2021': '590', 'achieved 2022': '604', 'target 2022': '≥ 600' },
        { source: 'LISA' },
      ),
      statementOf('annual-report', 2023, jobs, { 'achieved 2022': '611', 'achieved 2023': '617' }, { source: 'LISA' }),
    ],
  }),
  bodyOf(1, {
    statements: [
      statementOf('annual-report', 2022, 'Banen', { '2022': '139.151' }, { footnote: 'Met uitzendkrachten.' }),
    ],
  }),
  bodyOf(2, {
    statements: [
      statementOf(
        'annual-report',
        2022,
        jobs,
        { 'achieved 2022': '702', 'target 2022': '≥ 695' },
        { source: 'LISA', unit: 'banen' },
      ),
    ],
  }),
];

const heads = listInhabitants([statementOf('annual-report', 2022, 'Aantal inwoners', { 'achieved 2022': '42.507' })]);
const ofMoney = [
  bodyOf(0, {
    inhabitants: heads,
    amounts: [
      amountAt('annual-report', 2022, ['Lasten', 2022, 'actual', '9.215']),
      amountAt('annual-report', 2022, ['Baten', 2022, 'actual', '8.576']),
      amountAt('annual-report', 2023, ['Lasten', 2023, 'actual', '9.908']),
    ],
  }),
  bodyOf(2, {
    amounts: [
      amountAt('annual-report', 2022, ['Lasten', 2022, 'actual', '15.108']),
      amountAt('budget', 2022, ['Lasten', 2022, null, '14.806']),
    ],
  }),
];

function page(what: string | null, bodies: readonly ComparedBody[], language: Language, all = choices) {
  const choice = all.find(({ key }) => key === what) ?? null;
  const loaded: LoadedBodies = {
    request: { what: choice && `indicator.${choice.key}`, bodies: [] },
    organisations: [...organisations],
    choices: [...all],
    alone: 2,
    choice,
    wanted: bodies.map(({ organisation }) => organisation),
    bodies: [...bodies],
  };
  return <BodiesPage view={presentBodies(loaded, exampleContext(language, '/vergelijk'))} words={wordsIn(language)} />;
}

export const examples = [
  { name: 'bodies', page: (language: Language) => page(null, [], language) },
  { name: 'bodies-none', page: (language: Language) => page(null, [], language, []) },
  { name: 'bodies-indicator', page: (language: Language) => page('banen', ofJobs, language) },
  { name: 'bodies-money', page: (language: Language) => page('8-3-wonen-en-bouwen', ofMoney, language) },
  {
    name: 'bodies-no-money',
    page: (language: Language) => page('haven', [bodyOf(0, {}), bodyOf(1, { thread: null })], language),
  },
];
