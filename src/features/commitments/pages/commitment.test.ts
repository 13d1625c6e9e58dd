import { describe, expect, test } from 'vitest';
import { annualReport, budget } from '../../../findings/scene/scene.fixture.ts';
import { readRequest } from '../../../frame/list/list-request.ts';
import type { StatedPublication } from '../../../threading/stated.ts';
import { exampleContext, groningen, judged, kennisstad } from '../../fields/pages/kennisstad.fixture.ts';
import type { Originals } from '../../publications/queries/list-originals.ts';
import { commitmentRequest } from './commitment-request.ts';
import { exampleCommitments } from './commitments.fixture.ts';
import { mergeWordings } from './merge-wordings.ts';
import { presentCommitment } from './present-commitment.ts';
import { presentCommitmentList } from './present-commitment-list.ts';

const context = exampleContext('nl', '/groningen/voornemens/x');

function view(publications: readonly StatedPublication[], slug?: string) {
  const { find, countedOf } = judged(publications);
  const thread = find('commitment', slug);
  return presentCommitment(
    {
      organisation: groningen,
      thread,
      counted: countedOf(thread.slug),
      field: find('policy-field'),
      around: new Map(),
      publications: [],
      addresses: new Map(),
      official: new Map(),
      findings: [],
      evidence: [],
      originals: new Map(),
    },
    context,
  );
}

const plan = 'Een nieuwe fietsbrug bouwen over het Reitdiep voor scholieren';

describe('the three answers', () => {
  test('name the report that accounts for it, and what supports that', () => {
    const { answers } = view(kennisstad, 'international-welcome');
    expect(answers.said).toBe('Er is verantwoording gevonden in Jaarverslag 2018.');
    expect(answers.supported).toContain('met 1 getal');
    expect(answers.inTime).toMatch(/^Dat bepalen wij niet/);
  });

  test('say of a report without an account that none was found, not that nothing was done', () => {
    const silent = annualReport(2018, { accounts: ['De bibliotheek kreeg een nieuw dak'] });
    expect(view([budget(2018, { commitments: [plan] }), silent]).answers.said).toBe(
      'In Jaarverslag 2018 is bij dit onderdeel geen verantwoording gevonden. Dat betekent niet dat het niet is gedaan.',
    );
  });

  test('say that there is no report yet, where there is none', () => {
    expect(view([budget(2018, { commitments: [plan] })]).answers.said).toContain('nog geen verslag');
  });

  test('do not guess where another year is reported on', () => {
    const later = annualReport(2019, { accounts: ['De bibliotheek kreeg een nieuw dak'] });
    expect(view([budget(2018, { commitments: [plan] }), later]).answers.said).toContain('niet te zeggen');
  });
});

test('a wording beside the one before shows what came and what went, and an account says why it is tied', () => {
  const { told } = view(kennisstad, 'international-welcome');
  expect(told.map(({ publication, isAccount }) => [publication, isAccount])).toEqual([
    ['Begroting 2018', false],
    ['Jaarverslag 2018', true],
    ['Begroting 2020', false],
  ]);
  expect(told[2]?.pieces.filter(({ change }) => change === 'added').map(({ text }) => text.trim())).toEqual([
    'en studenten',
  ]);
  expect(told[1]?.why?.sure).toMatch(/\(\d+%\), voorgesteld door het programma$/);
  expect(told[1]?.why?.reason).not.toBe('');
});

describe('what is not sure', () => {
  const zoning = 'We leggen het bestemmingsplan voor de eerste 240 woningen op de Oosterkade aan de raad voor';
  const power = 'We spreken met de netbeheerder af hoe de 240 woningen van de Oosterkade stroom krijgen';
  const joined = view([
    budget(2022, { commitments: [zoning] }),
    budget(2024, { commitments: [power] }),
    annualReport(2024, {
      accounts: ['Met de netbeheerder is afgesproken hoe de 240 woningen van de Oosterkade stroom krijgen'],
    }),
  ]);

  test('a wording that may be another commitment is told as that, whole, and gives the page no title', () => {
    expect(joined.title).toBe(zoning);
    expect(joined.told.map(({ sign, kind }) => [sign, kind])).toEqual([
      ['stated', 'Voornemen'],
      ['perhaps', 'Mogelijk hetzelfde voornemen'],
      ['perhaps', 'Mogelijk verantwoording'],
    ]);
    expect(joined.told[1]?.pieces).toEqual([{ text: power, change: 'same' }]);
    expect(joined.told[1]?.doubt).toMatch(/kan ook een ander voornemen zijn/);
  });

  test('what answers that wording answers the first one only perhaps', () => {
    expect(joined.answers.said).toMatch(
      /^Er is mogelijk verantwoording gevonden in Jaarverslag 2024\. Zeker is dat niet/,
    );
    expect(joined.answers.supported).toMatch(/^Mogelijk 1 verantwoording in de tekst, met 1 getal\./);
  });

  test('an answer that repeats the plan is told as that', () => {
    const said = 'Een brug bouwen over het kanaal';
    const { answers, told } = view([budget(2018, { commitments: [said] }), annualReport(2018, { accounts: [said] })]);
    expect(answers.said).toBe('Jaarverslag 2018 herhaalt het plan: er staat niet wat er is gebeurd.');
    expect(told.at(-1)).toMatchObject({ sign: 'repeats', kind: 'Herhaalt het plan' });
  });
});

test('retold wordings are not held against each other, and say that they are retold', () => {
  const { find } = judged(kennisstad);
  const thread = find('commitment', 'international-welcome');
  const places = thread.statements.map(({ publication, chapter }) => `${publication.slug}/${chapter.slug}`);
  const nature = ['retold'] as const;
  const originals: Originals = new Map(places.map((place) => [place, { nature, address: null }]));
  const { told } = presentCommitment(
    {
      organisation: groningen,
      thread,
      field: find('policy-field'),
      around: new Map(),
      publications: [],
      addresses: new Map(),
      official: new Map(),
      findings: [],
      evidence: [],
      counted: [],
      originals,
    },
    context,
  );
  expect(told.flatMap(({ pieces }) => pieces).every(({ change }) => change === 'same')).toBe(true);
  expect(told.map(({ remark }) => remark)).toEqual([null, null, null]);
  expect(told[0]?.pieces.at(-1)?.text).toMatch(/ \[hervertelling\]$/);
});

test('two wordings that differ in white space alone are the same', () => {
  expect(mergeWordings('een  brug\nbouwen', 'een brug bouwen')).toBeNull();
  expect(
    mergeWordings('een brug bouwen', 'een tunnel bouwen')?.map(({ text, change }) => `${change} ${text.trim()}`),
  ).toEqual(['same een', 'removed brug', 'added tunnel', 'same bouwen']);
});

describe('the list of commitments', () => {
  const list = (query: string) =>
    presentCommitmentList(
      exampleCommitments,
      readRequest(commitmentRequest, `https://x/groningen/voornemens${query}`),
      context,
    );

  test('keeps what is not yet due apart from what was not found', () => {
    const about = list('').groups.flatMap(({ commitments }) => commitments.map(({ fate }) => fate));
    expect(new Set(about).size).toBeGreaterThan(1);
  });

  test('takes a filter that makes no sense for no filter', () => {
    expect(readRequest(commitmentRequest, 'https://x/?lot=onzin&onderdeel=<b>&pagina=x')).toEqual(
      readRequest(commitmentRequest, 'https://x/'),
    );
  });

  test('has an address that may be found only without a filter', () => {
    expect(list('').frame.canonical).not.toBeNull();
    expect(list('?lot=not-yet-due').frame.canonical).toBeNull();
  });
});

test('of a report that is in part it is never said that it has no account', () => {
  const { find } = judged([
    budget(2018, { commitments: [plan] }),
    annualReport(2018, { accounts: ['Het zwembad is verbouwd.'], nature: ['in-part'] }),
  ]);
  const loaded = {
    organisation: groningen,
    thread: find('commitment'),
    field: find('policy-field'),
    around: new Map(),
    publications: [],
    addresses: new Map(),
    official: new Map(),
    findings: [],
    evidence: [],
    counted: [],
  };
  const original = { nature: ['in-part'] as const, address: null };
  const answers = (originals: Originals) => presentCommitment({ ...loaded, originals }, context).answers;
  const said = (originals: Originals) => answers(originals).said;
  expect(said(new Map([['annual-report-2018/2.1', original]]))).toBe(
    'Van dit onderdeel is Jaarverslag 2018 hier ingekort. We weten niet of er verantwoording in staat.',
  );
  expect(answers(new Map([['annual-report-2018/2.1', original]])).supported).toMatch(/^Niet bekend: /);
  expect(said(new Map())).toMatch(/^In Jaarverslag 2018 is bij dit onderdeel geen verantwoording gevonden/);
});
