import { describe, expect, it } from 'vitest';
import type { Disposal } from '../disposal.ts';
import type { Link } from '../link.ts';
import { makePublication } from '../made-publication.fixture.ts';
import type { StatedPublication } from '../stated.ts';
import { nameOf } from '../statement.ts';
import { threadPublications } from '../thread-publications.ts';
import type { Threading } from '../threading.ts';

const agreed = 'De haven, het zwembad en de bibliotheek worden vernieuwd';
const unagreed = 'Wij luisteren naar elkaar';
const agreement = makePublication('coalition-agreement', 2018, [
  { code: '1', title: 'Samen vooruit', wants: [agreed, unagreed] },
]);
const harbour = 'Wij vernieuwen de kades van de haven';
const pool = 'Het zwembad vernieuwen';
const library = 'De vernieuwing van de bibliotheek voorbereiden';
const elsewhere = 'Een fietspad langs de spoorlijn aanleggen';
const budget2019 = makePublication('budget', 2019, [
  { code: '4', title: 'Water', wants: [harbour, elsewhere] },
  { code: '5', title: 'Sport', wants: [pool] },
]);
const budget2020 = makePublication('budget', 2020, [{ code: '6', title: 'Cultuur', wants: [library] }]);

function linksOf({ threads }: Threading): readonly Link[] {
  return [...new Set(threads.flatMap(({ links }) => links))].filter(({ kind }) => kind === 'carries-out');
}

function carriersOf(publications: readonly StatedPublication[], disposals: readonly Disposal[] = []): string[] {
  const threading = threadPublications(publications, { disposals });
  const name = (key: string) => {
    const statement = threading.statements.get(key);
    return statement === undefined ? key : `${statement.publication.slug} ${nameOf(statement)}`;
  };
  return linksOf(threading).map(({ from, to }) => `${name(from)} < ${name(to)}`);
}

/** The key of a commitment by its words. */
function keyOf(publications: readonly StatedPublication[], text: string): string {
  const { statements } = threadPublications(publications);
  return [...statements.values()].find((statement) => nameOf(statement) === text)?.key ?? '';
}

describe('a sentence that begins with the same words up to a name', () => {
  const start = 'De bouw van de Oosterkade begint uiterlijk in 2020';
  const agreedStart = makePublication('coalition-agreement', 2018, [{ code: '1', title: 'Samen', wants: [start] }]);
  const planned = (text: string) =>
    carriersOf([agreedStart, makePublication('budget', 2020, [{ code: '2.1', title: 'Wonen', wants: [text] }])]);

  it('carries out what was agreed of that, whatever else it says', () => {
    expect(planned('De bouw van de Oosterkade komt op gang en blijft op gang')).toHaveLength(1);
  });

  it.each([
    'We toetsen de plannen voor Oosterkade en Spoorzone opnieuw aan die eisen',
    'We spreken met de netbeheerder af hoe de 240 woningen van de Oosterkade stroom krijgen',
    'De haven van de Oosterkade krijgt walstroom',
  ])('of another thing at the same place it does not: %s', (text) => {
    expect(planned(text)).toEqual([]);
  });
});

describe('what was agreed for a term', () => {
  const all = [agreement, budget2019, budget2020];
  const found = [
    `coalition-agreement-2018 ${agreed} < budget-2019 ${harbour}`,
    `coalition-agreement-2018 ${agreed} < budget-2019 ${pool}`,
    `coalition-agreement-2018 ${agreed} < budget-2020 ${library}`,
  ];

  it('is carried out by several commitments of later publications, in whichever field, and others carry out nothing', () => {
    expect(carriersOf(all)).toEqual(found);
    expect(carriersOf(all.toReversed())).toEqual(found);
  });

  it('is in no thread with what carries it out, though both say the same', () => {
    const threading = threadPublications([
      agreement,
      makePublication('budget', 2019, [{ code: '1', title: 'Samen vooruit', wants: [agreed] }]),
    ]);
    const threads = threading.threads.filter(({ kind }) => kind === 'commitment');
    expect(threads.map(({ statements }) => statements.length)).toEqual([1, 1, 1]);
    expect(linksOf(threading)).toHaveLength(1);
    // The link stands in both threads.
    expect(threads.map(({ links }) => links.filter(({ kind }) => kind === 'carries-out').length)).toEqual([1, 0, 1]);
  });

  it('is carried out by a plan that goes on for years once, where the plan is said and not where a report says it again', () => {
    const again = (kind: 'budget' | 'annual-report', year: number) =>
      makePublication(kind, year, [{ code: '5', title: 'Sport', wants: [pool] }]);
    expect(carriersOf([agreement, again('annual-report', 2019), again('budget', 2019), again('budget', 2020)])).toEqual(
      [`coalition-agreement-2018 ${agreed} < budget-2019 ${pool}`],
    );
  });

  it.each([
    ['for the year of the agreement', 2018],
    ['after its term', 2023],
  ])('is not carried out by what is planned %s', (_, year) => {
    expect(carriersOf([agreement, { ...budget2019, year, slug: `budget-${year}` }])).toEqual([]);
  });

  it('ends where the agreement says so', () => {
    const until = (endYear: number) => carriersOf([{ ...agreement, endYear }, budget2019, budget2020]);
    expect([until(2019), until(2022)]).toEqual([found.slice(0, 2), found]);
  });

  it('of two agreements is carried out for each', () => {
    const next = { ...agreement, slug: 'akkoord-2019', title: 'Bijgesteld akkoord', year: 2019, endYear: 2022 };
    expect(carriersOf([{ ...agreement, endYear: 2022 }, next, budget2020])).toEqual([
      `coalition-agreement-2018 ${agreed} < budget-2020 ${library}`,
      `akkoord-2019 ${agreed} < budget-2020 ${library}`,
    ]);
  });
});

describe('a person', () => {
  const all = [agreement, budget2019];
  const [from, wrong, other] = [agreed, harbour, elsewhere].map((text) => keyOf(all, text));
  const rule = (ruling: Disposal['ruling'], to = '', of = from ?? ''): Disposal => ({
    from: of,
    to,
    ruling,
    reason: 'Zo is het bedoeld',
    decision: null,
  });

  it('says that something does not carry it out', () => {
    expect(carriersOf(all, [rule('rejected', wrong)])).toEqual([
      `coalition-agreement-2018 ${agreed} < budget-2019 ${pool}`,
    ]);
  });

  it('says that something carries it out that nobody would see, and from which end makes no difference', () => {
    const made = carriersOf(all, [rule('confirmed', other)]);
    expect(made).toContain(`coalition-agreement-2018 ${agreed} < budget-2019 ${elsewhere}`);
    expect(made).toHaveLength(3);
    expect(carriersOf(all, [rule('confirmed', from, other)])).toEqual(made);
  });

  it('is followed outside the term too', () => {
    const later = { ...budget2019, year: 2030, slug: 'budget-2030' };
    const key = keyOf([agreement, later], elsewhere);
    expect(carriersOf([agreement, later], [rule('confirmed', key)])).toEqual([
      `coalition-agreement-2018 ${agreed} < budget-2030 ${elsewhere}`,
    ]);
  });

  it('gives a plan what it carries out, and no link beside that', () => {
    const mine = keyOf(all, unagreed);
    expect(carriersOf(all, [rule('confirmed', wrong, mine)])).toEqual([
      `coalition-agreement-2018 ${agreed} < budget-2019 ${pool}`,
      `coalition-agreement-2018 ${unagreed} < budget-2019 ${harbour}`,
    ]);
  });

  it('rejects a plan in all its years', () => {
    const years = [agreement, budget2019, { ...budget2019, year: 2020, slug: 'budget-2020' }];
    expect(carriersOf(years, [rule('rejected', wrong)])).toEqual([
      `coalition-agreement-2018 ${agreed} < budget-2019 ${pool}`,
    ]);
  });
});

describe('what a report tells', () => {
  it('answers what was agreed where no plan is there to answer, in any year of the term', () => {
    const swings = 'Vijf speeltuinen krijgen een schommel';
    const threading = threadPublications([
      makePublication('coalition-agreement', 2018, [{ code: '3', title: 'Jeugd', wants: [swings] }]),
      makePublication('annual-report', 2020, [
        { code: '3', title: 'Jeugd', tells: ['De speeltuinen hebben een schommel gekregen', 'Er is veel vergaderd'] },
      ]),
    ]);
    const [thread] = threading.threads.filter(({ kind }) => kind === 'commitment');
    expect(thread?.links.map(({ kind, to }) => [kind, threading.statements.get(to)?.publication.year])).toEqual([
      ['answers', 2020],
    ]);
  });

  it('answers the plan of its year before what was agreed in the same words', () => {
    const swings = 'Vijf speeltuinen krijgen een schommel';
    const wants = [{ code: '3', title: 'Jeugd', wants: [swings] }];
    const { threads } = threadPublications([
      makePublication('coalition-agreement', 2018, wants),
      makePublication('budget', 2020, wants),
      makePublication('annual-report', 2020, [
        { code: '3', title: 'Jeugd', tells: ['De speeltuinen hebben een schommel gekregen'] },
      ]),
    ]);
    const answered = threads.filter(({ links }) => links.some(({ kind }) => kind === 'answers'));
    expect(answered.map(({ statements }) => statements[0]?.publication.kind)).toEqual(['budget']);
  });
});
