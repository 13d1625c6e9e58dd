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

/** How many of each there are. */
function countCommitments({ commitments: { due, answered, notFound, leftOut } }: Account) {
  return {
    due: due.length,
    answered: answered.length,
    notFound: notFound.length,
    maybeAnswered: leftOut.maybeAnswered.length,
    notYetDue: leftOut.notYetDue.length,
    reportNotAtHand: leftOut.reportNotAtHand.length,
    reportInPart: leftOut.reportInPart.length,
    withoutYear: leftOut.withoutYear.length,
  };
}

const none = {
  due: 0,
  answered: 0,
  notFound: 0,
  maybeAnswered: 0,
  notYetDue: 0,
  reportNotAtHand: 0,
  reportInPart: 0,
  withoutYear: 0,
};

describe('of the commitments', () => {
  test('those are due of which the report over the year has the chapter at hand, and each is answered or not found', () => {
    const { total, years } = stateOf([
      budget(2018, { commitments: [bridge, desk] }),
      annualReport(2018, { accounts: [built] }),
    ]);
    expect(countCommitments(total)).toEqual({ ...none, due: 2, answered: 1, notFound: 1 });
    expect(total.commitments.answered).toEqual([
      { slug: 'we-bouwen-een-brug-over-het-kanaal-bij-het-oude-station', year: 2018 },
    ]);
    expect(years.map(({ year }) => year)).toEqual([2018]);
  });

  test('those that are not found in a report that is in part are left out, and never not found', () => {
    const { total } = stateOf([
      budget(2018, { commitments: [bridge, desk] }),
      annualReport(2018, { accounts: [built], nature: ['in-part'] }),
    ]);
    expect(countCommitments(total)).toEqual({ ...none, due: 1, answered: 1, reportInPart: 1 });
  });

  test('a budget that is in part makes no difference: what it has is there', () => {
    const { total } = stateOf([
      budget(2018, { commitments: [bridge, desk], nature: ['in-part'] }),
      annualReport(2018, { accounts: [built] }),
    ]);
    expect(countCommitments(total)).toEqual({ ...none, due: 2, answered: 1, notFound: 1 });
  });

  test('those of a year that no report at hand reaches are not yet due', () => {
    const { total } = stateOf([annualReport(2018, { accounts: [built] }), budget(2019, { commitments: [desk] })]);
    expect(countCommitments(total)).toEqual({ ...none, notYetDue: 1 });
  });

  test('those of a year before the last report, whose own report or chapter is not here, are left out', () => {
    const { total } = stateOf([
      budget(2017, { commitments: [desk] }),
      budget(2018, { commitments: [bridge] }),
      annualReport(2018, { code: '9', title: 'Bestuur', accounts: ['De vergaderzaal is verbouwd.'] }),
    ]);
    expect(countCommitments(total)).toEqual({ ...none, reportNotAtHand: 2 });
  });

  test('a chapter of the report with a title alone is not at hand', () => {
    const { total } = stateOf([budget(2018, { commitments: [bridge] }), annualReport(2018, {})]);
    expect(countCommitments(total)).toEqual({ ...none, reportNotAtHand: 1 });
  });

  test('one that something in the report may answer is left out, and never not found', () => {
    const { total } = stateOf([
      budget(2018, { commitments: [bridge, desk] }),
      annualReport(2018, { accounts: [built, 'Wie iets wil beginnen vindt sinds juni een balie voor ondernemers.'] }),
    ]);
    expect(countCommitments(total)).toEqual({ ...none, due: 1, answered: 1, maybeAnswered: 1 });
  });

  test('one that names a later year is due in that year', () => {
    const later = { text: bridge, question: 'do', term: { from: 2019, until: 2019, text: 'in 2019' } } as const;
    const first = [budget(2018, { commitments: [later] }), annualReport(2018, { accounts: ['De zaal is verbouwd.'] })];
    expect(countCommitments(stateOf(first).total)).toEqual({ ...none, notYetDue: 1 });
    const { total, years } = stateOf([...first, annualReport(2019, { accounts: ['De zaal is verhuurd.'] })]);
    expect(countCommitments(total)).toEqual({ ...none, due: 1, notFound: 1 });
    expect(years.map(({ year }) => year)).toEqual([2019]);
  });

  test('one that is repeated counts once a year, in the year itself and in all', () => {
    const { total, years } = stateOf([
      budget(2018, { commitments: [bridge] }),
      annualReport(2018, { accounts: [built] }),
      budget(2019, { commitments: [bridge] }),
    ]);
    expect(countCommitments(total)).toEqual({ ...none, due: 1, answered: 1, notYetDue: 1 });
    expect(years.map((year) => [year.year, countCommitments(year)])).toEqual([
      [2018, { ...none, due: 1, answered: 1 }],
      [2019, { ...none, notYetDue: 1 }],
    ]);
  });

  test('what a spring memorandum prepares does not count, what an agenda without a year says is left out', () => {
    const { total, years } = stateOf([
      publication('spring-memorandum', 2018, { commitments: [bridge] }),
      publication('agenda', null, { commitments: [desk] }),
    ]);
    expect(countCommitments(total)).toEqual({ ...none, withoutYear: 1 });
    expect(years).toEqual([]);
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
    expect(total.commitments.notFound.map(({ slug, year }) => `${slug} ${year}`)).toEqual([
      'we-openen-een-loket-voor-startende-ondernemers-in-de-haven 2020',
    ]);
  });

  test('while the term lasts what is not answered is not yet due, and of one without an end nothing is known', () => {
    expect(countCommitments(stateOf([term, annualReport(2018, { accounts: [built] })]).total)).toEqual({
      ...none,
      due: 1,
      answered: 1,
      notYetDue: 1,
    });
    expect(countCommitments(stateOf([{ ...term, endYear: null }]).total)).toEqual({ ...none, withoutYear: 2 });
  });
});

/** The aims of one indicator in two documents of 2018, with what the second says. */
function aimsOf(planned: { readonly [head: string]: string }, told: { readonly [head: string]: string }) {
  const name = 'Aantal bruggen in de stad';
  return stateOf([
    budget(2018, { indicators: [row(name, planned)] }),
    annualReport(2018, { accounts: [built], indicators: [row(name, told)] }),
  ]).total.aims;
}

describe('of the aims', () => {
  test('one is met or not met by the result of its year', () => {
    expect(aimsOf({ 'target 2018': '> 2' }, { 'achieved 2018': '3' })).toMatchObject({
      all: [{ year: 2018 }],
      testable: [{ year: 2018 }],
      met: [{ year: 2018 }],
      notMet: [],
    });
    expect(aimsOf({ 'target 2018': '> 5' }, { 'achieved 2018': '3' })).toMatchObject({ met: [], notMet: [{}] });
  });

  test('the one of the budget counts, not the lower one that the report names', () => {
    const aims = aimsOf({ 'target 2018': '> 5' }, { 'achieved 2018': '3', 'target 2018': '> 2' });
    expect(aims).toMatchObject({ all: [{}], met: [], notMet: [{ year: 2018 }] });
  });

  test.each([
    ['> dan in 2017', { 'achieved 2018': '3' }, 'relative-year-missing'],
    ['> 5', { 'achieved 2018': '-' }, 'achieved-missing'],
    ['> 5', { 'achieved 2018': 'goed' }, 'achieved-text'],
    ['hoger', { 'achieved 2018': '3' }, 'target-text'],
  ])('“%s” cannot be tested with %j: %s', (aim, told, why) => {
    const { all, testable, untestable } = aimsOf({ 'target 2018': aim }, told);
    expect({ all: all.length, testable, untestable: untestable.map((one) => [one.why, one.threads.length]) }).toEqual({
      all: 1,
      testable: [],
      untestable: [[why, 1]],
    });
  });

  test('a column without an aim in it is left out, and so is a year that is not yet due', () => {
    expect(aimsOf({ 'target 2018': '-' }, { 'achieved 2018': '3' })).toMatchObject({
      all: [],
      leftOut: { noAim: [{}] },
    });
    const later = stateOf([budget(2019, { indicators: [row('Aantal bruggen', { 'target 2019': '> 5' })] })]);
    expect(later.total.aims).toMatchObject({ all: [], leftOut: { notYetDue: [{ year: 2019 }], reportNotAtHand: [] } });
  });

  test('one is left out where nothing tells whether more or less is better', () => {
    const undirected = aimsOf({ 'target 2018': '5' }, { 'achieved 2018': '3' });
    expect(undirected).toMatchObject({ all: [], testable: [], leftOut: { directionUnknown: [{ year: 2018 }] } });
    expect(aimsOf({ 'target 2018': '> 5' }, { 'achieved 2018': '3' }).leftOut.directionUnknown).toEqual([]);
  });

  test('what a budget foresees for later years is no aim of those years yet', () => {
    const { all, leftOut } = aimsOf({ 'target 2018': '> 2', 'target 2021': '> 9' }, { 'achieved 2018': '3' });
    expect([all.length, leftOut.notYetDue]).toEqual([1, []]);
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
    expect(open.total.changes['aim-changed']).toEqual({
      explained: [],
      unexplained: [expect.stringMatching(/^target-lowered-and-met-/)],
    });
    const told = stateOf(changed, () => true);
    expect(told.total.changes['aim-changed']).toMatchObject({ explained: [expect.any(String)] });
    expect(told.years[0]?.changes['aim-changed'].unexplained).toEqual([]);
  });
});

test('where nothing was judged every list is empty', () => {
  const { total, years } = stateOfAccount({ commitments: [], aims: [], changes: [] }, new Set());
  expect([countCommitments(total), total.aims.all, years]).toEqual([none, [], []]);
});
