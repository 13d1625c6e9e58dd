import { beforeAll, describe, expect, test } from 'vitest';
import { judgeUnits } from '../../src/findings/judge-units.ts';
import { type StateOfAccount, stateOfAccount } from '../../src/findings/state-of-account.ts';
import { readSources } from '../../src/reading/read-source.ts';
import { gatherPublications } from '../../src/recognition/gather/gather-publications.ts';
import { recognise } from '../../src/recognition/recognise.ts';
import { nameOf } from '../../src/threading/statement.ts';
import { threadPublications } from '../../src/threading/thread-publications.ts';
import type { Threading } from '../../src/threading/threading.ts';
import { ambitions, bare, judgedAims, promisedInBudgets } from './counted-by-hand.ts';

type Told = { readonly state: StateOfAccount; readonly threading: Threading };

async function tell(example: string): Promise<Told> {
  const readings = [];
  for await (const source of readSources([`examples/${example}`])) {
    if ('document' in source) readings.push(recognise(source.document));
  }
  const { publications } = gatherPublications(readings);
  const threading = threadPublications(publications.filter(({ organisation }) => organisation.slug === example));
  return { threading, state: stateOfAccount(judgeUnits(threading).stock, new Set()) };
}

function sizes(lists: Readonly<Record<string, readonly unknown[]>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(lists).flatMap(([name, { length }]) => (length === 0 ? [] : [[name, length]])),
  );
}

describe('of Havermonde', () => {
  let told: Told;
  beforeAll(async () => {
    told = await tell('havermonde');
  }, 60_000);

  /** The wordings of a commitment in the documents that promise it. */
  function wordingsOf(slug: string): string[] {
    const thread = told.threading.threads.find((one) => one.kind === 'commitment' && one.slug === slug);
    return (thread?.statements ?? []).map((statement) => bare(nameOf(statement)));
  }

  const promised = promisedInBudgets();

  test('every goal, action and ambition of the source is counted once in its year, and nothing else but one sentence', () => {
    const { years, total } = told.state;
    const byHand = Map.groupBy(promised, ({ year }) => year);
    // Twenty ambitions: two for 2024, one for the end of 2025, all others for the end of the term; and a sentence above a programme about 2040.
    const others: Readonly<Record<number, number>> = { 2024: 2, 2025: 1, 2026: 17, 2040: 1 };
    expect(ambitions()).toHaveLength(20);
    const counted = years.map(({ year, commitments }) => [year, Object.values(commitments).flat().length]);
    const expected = years.map(({ year }) => [year, (byHand.get(year)?.length ?? 0) + (others[year] ?? 0)]);
    expect(counted).toEqual(expected);
    expect(Object.values(total.commitments).flat()).toHaveLength(promised.length + 21);
  });

  test('not found is just what the makers left unanswered', () => {
    const unanswered = promised.filter(({ isSilent }) => isSilent);
    const notFound = told.state.total.commitments['not-found'].map(
      ({ slug, year }) => `${year} ${wordingsOf(slug)[0]}`,
    );
    expect(notFound).toHaveLength(6);
    expect(new Set(notFound)).toEqual(new Set(unanswered.map(({ year, text }) => `${year} ${text}`)));
  });

  test('what is certain is what the makers wrote as the answer, and so is every possible answer but few', () => {
    const { answered, 'maybe-answered': perhaps } = told.state.total.commitments;
    const isRight = ({ slug, year, accounts }: (typeof answered)[number], isSure: boolean) => {
      const own = promised.filter((one) => one.year === year && wordingsOf(slug).includes(one.text));
      const texts = accounts
        .filter((account) => account.isSure === isSure)
        .flatMap(({ key }) => told.threading.statements.get(key) ?? [])
        .map((account) => bare(nameOf(account)));
      return texts.every((text) => own.some((one) => one.told.includes(text)));
    };
    const ofBudgets = answered.filter(({ sort }) => sort !== 'agreed');
    expect(ofBudgets.length).toBeGreaterThan(290);
    expect(ofBudgets.filter((one) => !isRight(one, true)).map(({ slug }) => slug)).toEqual([]);
    const linked = perhaps.filter(({ sort, accounts }) => sort !== 'agreed' && accounts.length > 0);
    expect(linked.filter((one) => !isRight(one, false)).length).toBeLessThanOrEqual(2);
  });

  test('an answer that is written as the plan is no certain one', () => {
    // Of four answers in Jaarverslag 2023 4.1 the maker wrote all as plans; the rule sees two of them at least.
    const repeated = told.state.total.commitments['repeats-plan'].map(({ slug, year }) => [year, wordingsOf(slug)[0]]);
    const written = [
      'We laten een klusbus bij 900 huishoudens gratis tochtstrips, folie en lampen aanbrengen',
      'We vervangen met de woningcorporatie 300 oude cv-ketels door hybride warmtepompen',
      'We stellen een uitvoeringsplan voor het warmtenet in Tuindorp op, met een prijsgarantie voor bewoners',
      'We richten met bewoners een warmtecoöperatie op',
    ].map((text) => [2023, text]);
    expect(written).toEqual(expect.arrayContaining(repeated));
    expect(repeated.length).toBeGreaterThanOrEqual(2);
  });

  test('nothing that is due later has a share, though reports tell of some of it', () => {
    const later = told.state.years
      .filter(({ year }) => year > 2025)
      .flatMap(({ commitments }) => Object.keys(sizes(commitments)));
    expect(new Set(later)).toEqual(new Set(['not-yet-due']));
    expect(
      told.state.total.commitments['not-yet-due'].filter(({ accounts }) => accounts.length > 0).length,
    ).toBeGreaterThan(5);
  });

  test('a year that belongs to something else in the sentence is no deadline', () => {
    const due = (start: string) =>
      Object.values(told.state.total.commitments)
        .flat()
        .filter(({ slug }) => wordingsOf(slug).some((text) => text.startsWith(start)))
        .map(({ year }) => year);
    expect(due('We maken met de woningcorporatie en de huurdersraad prestatieafspraken')).toEqual([2022]);
    expect(due('We spreken met de eigenaar van de kazerne een verlenging')).toEqual([2025]);
  });

  test('the building of the Oosterkade, which the report of 2024 tells of, is answered', () => {
    const { answered } = told.state.total.commitments;
    expect(answered.filter(({ sort }) => sort === 'agreed').map(({ slug }) => wordingsOf(slug)[0])).toContain(
      'De bouw van de Oosterkade begint uiterlijk in 2024',
    );
  });

  test('each aim is judged as its sign says, and what is left out is counted', () => {
    const byHand = Map.groupBy(judgedAims(), ({ judged }) => judged);
    const { aims } = told.state.total;
    for (const fate of ['met', 'not-met', 'untestable', 'direction-unknown'] as const) {
      expect([fate, aims[fate].length]).toEqual([fate, byHand.get(fate)?.length]);
    }
    expect(sizes(aims)).toEqual({
      met: 151,
      'not-met': 27,
      untestable: 1,
      'direction-unknown': 4,
      'not-yet-due': 46,
      'named-after': 46,
    });
  });

  test('two of the six changes are explained in the budget that made them', () => {
    const changes = Object.values(told.state.total.changes);
    expect(changes.flatMap((sort) => sort.unexplained)).toHaveLength(4);
    const quotes = changes.flatMap((sort) => sort.told).map((change) => change.told);
    expect(quotes.map((quote) => [quote?.publication, quote?.chapter])).toEqual([
      ['begroting-2024', '4.3'],
      ['begroting-2024', '4.3'],
    ]);
    expect(quotes[0]?.raw).toMatch(/^De campus telt sinds dit jaar ook .* 2023 wordt opnieuw geteld\.$/);
  });
});

describe('of Groningen', () => {
  let state: StateOfAccount;
  beforeAll(async () => {
    ({ state } = await tell('groningen'));
  }, 60_000);

  test('the one commitment of which a report is here has no certain answer, and all others are left out', () => {
    expect(sizes(state.total.commitments)).toEqual({
      'maybe-answered': 1,
      'report-not-at-hand': 9,
      'not-yet-due': 10,
      'asks-nothing': 1,
      'not-laid-down': 13,
    });
  });

  test('each aim is judged as read by hand', () => {
    const told = Object.entries(state.total.aims).flatMap(([fate, counted]) =>
      counted.map(({ year, why, aim, result }) =>
        [year, aim?.raw ?? null, result?.raw ?? null, why ?? fate].join(' | '),
      ),
    );
    expect(told.toSorted()).toEqual(
      [
        // Begroting 2017 against Jaarverslag 2017. Followers: of two networks, and of three.
        '2017 | 10.000 | 16.402 | other-name',
        '2017 | 120.000 | 25.942* | not-met',
        '2017 | 15% | 19,3% | direction-unknown',
        '2017 | > 2 | 8 | met',
        '2017 | > 2 | 3 | met',
        '2017 | > 15 |  | report-not-at-hand',
        // Begroting 2018 against Jaarverslag 2018; the budget has a dash for three aims.
        '2018 | > 5 | 23 | met',
        '2018 | > 5 | 3 | not-met',
        '2018 |  |  | no-aim',
        '2018 |  |  | no-aim',
        '2018 |  |  | no-aim',
        // Aims that are first named by Jaarverslag 2018. Of students the shares of 2017 are others than those of 2018.
        '2018 | Top 8 | 1 | met',
        '2018 | > dan in 2017 | 53.393 | met',
        '2018 | > dan in 2017 | 59.400 (9.4% Hanze, 22.6% RUG) | parts-differ',
        '2018 | > dan in 2017 | 19.5% | relative-year-missing',
        '2018 | > dan in 2017 | 25.3% | relative-year-missing',
        // Begroting 2017 looks back at what was aimed at in 2016.
        '2016 | 10% |  | named-after',
        '2016 | 110.000 | 52.773 | named-after',
        '2016 | 6.500 | 13.402 | named-after',
        '2016 | 15 |  | named-after',
        '2016 | 2 | 2 | named-after',
        '2016 | 2 | 8 | named-after',
      ].toSorted(),
    );
  });
});
