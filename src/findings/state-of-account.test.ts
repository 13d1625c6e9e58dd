import { describe, expect, test } from 'vitest';
import type { StatedPublication } from '../threading/stated.ts';
import { threadPublications } from '../threading/thread-publications.ts';
import { judgeUnits } from './judge-units.ts';
import { annualReport, budget, coalitionAgreement, publication, row } from './scene/scene.fixture.ts';
import { type Account, stateOfAccount } from './state-of-account.ts';

function stateOf(publications: readonly StatedPublication[], explain: (key: string) => boolean = () => false) {
  const { findings, stock } = judgeUnits(threadPublications(publications));
  const explained = new Set(findings.map(({ key }) => key).filter(explain));
  return stateOfAccount(stock, explained);
}

const bridge = 'We bouwen een brug over het kanaal bij het oude station.';
const desk = 'We openen een loket voor startende ondernemers in de haven.';
const built = 'De brug over het kanaal bij het oude station is gebouwd.';

/** How many there are of each fate that occurs. */
function countCommitments({ commitments }: Account) {
  return Object.fromEntries(
    Object.entries(commitments).flatMap(([fate, { length }]) => (length === 0 ? [] : [[fate, length]])),
  );
}

describe('of the commitments', () => {
  test('those are due of which the report over the year has the chapter at hand, and each is answered or not found', () => {
    const { total, years } = stateOf([
      budget(2018, { commitments: [bridge, desk] }),
      annualReport(2018, { accounts: [built] }),
    ]);
    expect(countCommitments(total)).toEqual({ answered: 1, 'not-found': 1 });
    expect(total.commitments.answered).toMatchObject([
      {
        slug: 'we-bouwen-een-brug-over-het-kanaal-bij-het-oude-station',
        year: 2018,
        sort: 'action',
        accounts: [{ isSure: true }],
      },
    ]);
    expect(years.map(({ year }) => year)).toEqual([2018]);
  });

  test('those that are not found in a report that is in part are left out, and never not found', () => {
    const { total } = stateOf([
      budget(2018, { commitments: [bridge, desk] }),
      annualReport(2018, { accounts: [built], nature: ['in-part'] }),
    ]);
    expect(countCommitments(total)).toEqual({ answered: 1, 'report-in-part': 1 });
  });

  test('a budget that is in part makes no difference: what it has is there', () => {
    const { total } = stateOf([
      budget(2018, { commitments: [bridge, desk], nature: ['in-part'] }),
      annualReport(2018, { accounts: [built] }),
    ]);
    expect(countCommitments(total)).toEqual({ answered: 1, 'not-found': 1 });
  });

  test('those of a year that no report at hand reaches are not yet due', () => {
    const { total } = stateOf([annualReport(2018, { accounts: [built] }), budget(2019, { commitments: [desk] })]);
    expect(countCommitments(total)).toEqual({ 'not-yet-due': 1 });
  });

  test('those of a year before the last report, whose own report or chapter is not here, are left out', () => {
    const { total } = stateOf([
      budget(2017, { commitments: [desk] }),
      budget(2018, { commitments: [bridge] }),
      annualReport(2018, { code: '9', title: 'Bestuur', accounts: ['De vergaderzaal is verbouwd.'] }),
    ]);
    expect(countCommitments(total)).toEqual({ 'report-not-at-hand': 2 });
  });

  test('a chapter of the report with a title alone is not at hand', () => {
    const { total } = stateOf([budget(2018, { commitments: [bridge] }), annualReport(2018, {})]);
    expect(countCommitments(total)).toEqual({ 'report-not-at-hand': 1 });
  });

  test('one that something in the report may answer is left out, and never not found', () => {
    const { total } = stateOf([
      budget(2018, { commitments: [bridge, desk] }),
      annualReport(2018, { accounts: [built, 'Wie iets wil beginnen vindt sinds juni een balie voor ondernemers.'] }),
    ]);
    expect(countCommitments(total)).toEqual({ answered: 1, 'maybe-answered': 1 });
  });

  describe('a goal of which nothing is found', () => {
    const goal = { text: 'De stad is in elke straat goed te bereizen', question: 'achieve', term: null } as const;

    test('is told apart where an action of its field is accounted for, with where that stands', () => {
      const { total } = stateOf([
        budget(2018, { commitments: [goal, bridge] }),
        annualReport(2018, { accounts: [built] }),
      ]);
      expect(countCommitments(total)).toEqual({ answered: 1, 'actions-answered': 1 });
      expect(total.commitments['actions-answered']).toMatchObject([
        { sort: 'goal', accounts: [], perhapsIn: [{ publication: 'annual-report-2018' }] },
      ]);
    });

    test('is not found where only actions of another year or of another field are accounted for', () => {
      const { total } = stateOf([
        budget(2018, { commitments: [goal] }, { code: '5.1', title: 'Sport en bewegen', commitments: [bridge] }),
        annualReport(
          2018,
          { accounts: ['De vergaderzaal is verbouwd.'] },
          { code: '5.1', title: 'Sport en bewegen', accounts: [built] },
        ),
        budget(2019, { commitments: [desk] }),
        annualReport(2019, { accounts: ['Het loket voor startende ondernemers in de haven is geopend.'] }),
      ]);
      expect(countCommitments(total)).toEqual({ answered: 2, 'not-found': 1 });
    });
  });

  test('one that names a later year is due in that year', () => {
    const text = 'In 2019 bouwen we een brug over het kanaal bij het oude station.';
    const later = { text, question: 'do', term: { from: 2019, until: 2019, text: 'In 2019' } } as const;
    const first = [budget(2018, { commitments: [later] }), annualReport(2018, { accounts: ['De zaal is verbouwd.'] })];
    expect(countCommitments(stateOf(first).total)).toEqual({ 'not-yet-due': 1 });
    const { total, years } = stateOf([...first, annualReport(2019, { accounts: ['De zaal is verhuurd.'] })]);
    expect(countCommitments(total)).toEqual({ 'not-found': 1 });
    expect(years.map(({ year }) => year)).toEqual([2019]);
  });

  test('one that is repeated counts once a year, in the year itself and in all', () => {
    const { total, years } = stateOf([
      budget(2018, { commitments: [bridge] }),
      annualReport(2018, { accounts: [built] }),
      budget(2019, { commitments: [bridge] }),
    ]);
    expect(countCommitments(total)).toEqual({ answered: 1, 'not-yet-due': 1 });
    expect(years.map((year) => [year.year, countCommitments(year)])).toEqual([
      [2018, { answered: 1 }],
      [2019, { 'not-yet-due': 1 }],
    ]);
  });

  test('what a spring memorandum prepares is laid down nowhere, what an agenda without a year says has no year', () => {
    const { total, years } = stateOf([
      publication('spring-memorandum', 2018, { commitments: [bridge] }),
      publication('agenda', null, { commitments: [desk] }),
    ]);
    expect(countCommitments(total)).toEqual({ 'not-laid-down': 1, 'without-year': 1 });
    expect(years.map((year) => [year.year, countCommitments(year)])).toEqual([[2018, { 'not-laid-down': 1 }]]);
  });
});

describe('of the ambitions of a coalition agreement', () => {
  const term = coalitionAgreement(2018, 2020, { commitments: [bridge, desk] });

  test('each is due in the last year of the term, and answered by an account over any year of it', () => {
    const { total } = stateOf([
      term,
      budget(2019, { commitments: [bridge] }),
      annualReport(2019, { accounts: [built] }),
      annualReport(2020, { accounts: ['De vergaderzaal is verbouwd.'] }),
    ]);
    expect(total.commitments.answered.map(({ year }) => year)).toEqual([2020, 2019]);
    expect(total.commitments.untraced.map(({ slug, year }) => `${slug} ${year}`)).toEqual([
      'we-openen-een-loket-voor-startende-ondernemers-in-de-haven 2020',
    ]);
  });

  test('while the term lasts nothing is due, not what is told already either, and of one without an end nothing is known', () => {
    expect(countCommitments(stateOf([term, annualReport(2018, { accounts: [built] })]).total)).toEqual({
      'not-yet-due': 2,
    });
    expect(countCommitments(stateOf([{ ...term, endYear: null }]).total)).toEqual({ 'without-year': 2 });
  });
});

type Heads = { readonly [head: string]: string };

/** The aims of one indicator in two documents of 2018, with what the second says, by what became of them. */
function aimsOf(planned: Heads, told: Heads, as: { readonly name?: string; readonly footnote?: string } = {}) {
  const name = 'Aantal bruggen in de stad';
  const { aims } = stateOf([
    budget(2018, { indicators: [row(name, planned)] }),
    annualReport(2018, {
      accounts: [built],
      indicators: [{ ...row(as.name ?? name, told), footnote: as.footnote ?? null }],
    }),
  ]).total;
  return Object.entries(aims).flatMap(([fate, counted]) => counted.map((aim) => ({ ...aim, fate })));
}

describe('of the aims', () => {
  test('one is met or not met by the result of its year, and says by which', () => {
    expect(aimsOf({ 'target 2018': '> 2' }, { 'achieved 2018': '3' })).toMatchObject([
      { year: 2018, fate: 'met', aim: { raw: '> 2' }, result: { raw: '3' } },
    ]);
    expect(aimsOf({ 'target 2018': '> 5' }, { 'achieved 2018': '3' })).toMatchObject([{ fate: 'not-met' }]);
  });

  test('the one of the budget counts, not the lower one that the report names', () => {
    const aims = aimsOf({ 'target 2018': '> 5' }, { 'achieved 2018': '3', 'target 2018': '> 2' });
    expect(aims).toMatchObject([{ fate: 'not-met', aim: { raw: '> 5' } }]);
  });

  test.each([
    ['> dan in 2017', { 'achieved 2018': '3' }, 'relative-year-missing'],
    ['> 5', { 'achieved 2018': '-' }, 'achieved-missing'],
    ['> 5', { 'achieved 2018': 'goed' }, 'achieved-text'],
    ['hoger', { 'achieved 2018': '3' }, 'target-text'],
  ])('“%s” cannot be tested with %j: %s', (aim, told, why) => {
    expect(aimsOf({ 'target 2018': aim }, told)).toMatchObject([{ fate: 'untestable', why }]);
  });

  test('a column without an aim in it is left out, and so is a year that is not yet due', () => {
    expect(aimsOf({ 'target 2018': '-' }, { 'achieved 2018': '3' })).toMatchObject([{ fate: 'no-aim' }]);
    const later = stateOf([budget(2019, { indicators: [row('Aantal bruggen', { 'target 2019': '> 5' })] })]);
    expect(later.total.aims['not-yet-due']).toMatchObject([{ year: 2019, aim: { raw: '> 5' }, result: null }]);
  });

  test('one is left out where nothing tells whether more or less is better', () => {
    expect(aimsOf({ 'target 2018': '5' }, { 'achieved 2018': '3' })).toMatchObject([{ fate: 'direction-unknown' }]);
  });

  test('what a budget foresees for later years is no aim of those years yet, and what it looks back at none either', () => {
    const planned = { 'target 2017': '> 1', 'target 2018': '> 2', 'target 2021': '> 9' };
    expect(aimsOf(planned, { 'achieved 2018': '3' }).map(({ year, fate }) => [year, fate])).toEqual([
      [2018, 'met'],
      [2021, 'not-yet-due'],
      [2017, 'named-after'],
    ]);
  });

  test('a result of another definition is not held against an aim', () => {
    const planned = { 'target 2018': '> 2' };
    const told = { 'achieved 2018': '3', 'target 2018': '> 2' };
    expect(aimsOf(planned, told, { name: 'Aantal bruggen en tunnels in de stad' })).toMatchObject([
      { fate: 'untestable', why: 'other-name', aim: { raw: '> 2' }, result: { raw: '3' } },
    ]);
    expect(aimsOf(planned, told, { name: 'Bruggen in de stad (aantal)' })).toMatchObject([{ fate: 'met' }]);
    expect(aimsOf(planned, told, { footnote: 'Vanaf dit jaar zijn ook tunnels geteld' })).toMatchObject([
      { why: 'other-footnote' },
    ]);
    expect(aimsOf(planned, told, { footnote: 'Voorlopig cijfer' })).toMatchObject([{ fate: 'met' }]);
  });

  test('a value with parts is neither met nor missed where its parts say otherwise', () => {
    const planned = { 'target 2018': '> 10' };
    expect(aimsOf(planned, { 'achieved 2018': '12 (14%)' })).toMatchObject([{ fate: 'met' }]);
    const composite = aimsOf({ 'target 2018': '10 (20%)', 'target 2019': '> 10' }, { 'achieved 2018': '12 (14%)' });
    expect(composite.find(({ year }) => year === 2018)).toMatchObject({ fate: 'untestable', why: 'parts-differ' });
  });
});

describe('of the changes', () => {
  const name = 'Aantal bruggen in de stad';
  const changed = [
    budget(2018, { indicators: [row(name, { 'target 2018': '> 5' })] }),
    annualReport(2018, { accounts: [built], indicators: [row(name, { 'target 2018': '> 2', 'achieved 2018': '3' })] }),
  ];

  test('an explained one is told apart from one without explanation, in all and in its year', () => {
    const open = stateOf(changed);
    expect(open.total.changes['aim-changed']).toMatchObject({
      explained: [],
      told: [],
      unexplained: [{ finding: expect.stringMatching(/^target-lowered-and-met-/), told: null }],
    });
    const told = stateOf(changed, () => true);
    expect(told.total.changes['aim-changed']).toMatchObject({ explained: [{}], unexplained: [] });
    expect(told.years[0]?.changes['aim-changed'].unexplained).toEqual([]);
  });

  test('what the document says of it is an explanation, and is quoted; a sentence about something else is none', () => {
    const [plan, report] = changed;
    const said = (text: string) =>
      stateOf([
        ...(plan === undefined ? [] : [plan]),
        ...(report === undefined
          ? []
          : [
              annualReport(2018, {
                accounts: [built],
                indicators: [row(name, { 'target 2018': '> 2', 'achieved 2018': '3' })],
                texts: [['situation', text]],
              }),
            ]),
      ]).total.changes['aim-changed'];
    const why = 'Wij hebben het doel voor bruggen in de stad bijgesteld, omdat het geld op was.';
    expect(said(`De zomer was warm. ${why}`)).toMatchObject({ told: [{ told: { raw: why } }], unexplained: [] });
    expect(said('Het doel voor bomen in de wijk is bijgesteld.')).toMatchObject({ told: [], unexplained: [{}] });
  });
});

test('where nothing was judged every list is empty', () => {
  const { total, years } = stateOfAccount({ commitments: [], aims: [], changes: [] }, new Set());
  expect([countCommitments(total), Object.values(total.aims).flat(), years]).toEqual([{}, [], []]);
});

describe('what is certain stands apart from what is possible', () => {
  test('an account that is written as the plan is no certain one', () => {
    const plans = ['Een brug bouwen over het kanaal', 'Een loket openen voor ondernemers in de haven'];
    const { total } = stateOf([
      budget(2018, { commitments: plans }),
      annualReport(2018, {
        accounts: ['Een brug bouwen over het kanaal', 'Het loket voor ondernemers in de haven is open'],
      }),
    ]);
    expect(countCommitments(total)).toMatchObject({ 'repeats-plan': 1 });
    expect(total.commitments.answered).toHaveLength(1);
  });

  test('every commitment is in one list, and the lists of the years are together those of all', () => {
    const { total, years } = stateOf([
      coalitionAgreement(2018, 2020, { commitments: [bridge] }),
      budget(2018, { commitments: [bridge, desk] }),
      annualReport(2018, { accounts: [built] }),
      budget(2019, { commitments: [desk, 'De sleutel ligt bij vaste gezichten.'] }),
    ]);
    const all = (account: Account) => Object.values(account.commitments).flat().length;
    expect(years.reduce((sum, year) => sum + all(year), 0)).toBe(all(total));
    expect(all(total)).toBe(5);
  });
});
