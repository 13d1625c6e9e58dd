import { describe, expect, test } from 'vitest';
import type { AmountAt } from '../queries/read-amounts-at.ts';
import { amountAt } from './amount-at.fixture.ts';
import { gatherPosts } from './gather-posts.ts';
import { stands } from './standing-of.ts';

/** What is stated of a post in a year: `{ original: '14.806 begroting-2022 jaarverslag-2022' }`. */
function told(amounts: readonly AmountAt[], post: string, year: number) {
  const found = gatherPosts(amounts)
    .posts.find(({ key }) => key === post)
    ?.years.find((one) => one.year === year);
  return Object.fromEntries(
    stands.flatMap((stand) => {
      const values = found?.[stand] ?? [];
      const said = values.map(({ sources }) => [sources[0].raw, ...sources.map((one) => one.publication)].join(' '));
      return said.length === 0 ? [] : [[stand, said.length === 1 ? said[0] : said]];
    }),
  );
}

describe('what documents say of one year', () => {
  test('stands by standing, each amount once with all documents that state it, as they came out', () => {
    const amounts = [
      amountAt('annual-report', 2022, ['Lasten', 2022, 'original', '14.806']),
      amountAt('annual-report', 2022, ['Lasten', 2022, 'amended', '15.021']),
      amountAt('annual-report', 2022, ['Lasten', 2022, 'actual', '15.108']),
      amountAt('budget', 2024, ['Lasten', 2022, 'actual', '15.108']),
      amountAt('budget', 2022, ['Lasten', 2022, null, '14.806']),
    ];
    expect(told(amounts, 'expenses', 2022)).toEqual({
      original: '14.806 begroting-2022 jaarverslag-2022',
      amended: '15.021 jaarverslag-2022',
      actual: '15.108 jaarverslag-2022 begroting-2024',
    });
  });

  test('has both amounts where two documents differ', () => {
    const amounts = [
      amountAt('budget', 2024, ['Lasten', 2022, 'actual', '15.300']),
      amountAt('annual-report', 2022, ['Lasten', 2022, 'actual', '15.108']),
    ];
    expect(told(amounts, 'expenses', 2022)).toEqual({
      actual: ['15.108 jaarverslag-2022', '15.300 begroting-2024'],
    });
  });

  test('puts a budget of last year, of which nothing says whether it was changed, with the amount that it equals', () => {
    const budget = amountAt('budget', 2023, ['Lasten', 2023, null, '15.932']);
    const same = amountAt('budget', 2024, ['Lasten', 2023, null, '15.932']);
    const other = amountAt('budget', 2024, ['Lasten', 2023, null, '16.180']);
    expect(told([budget, same], 'expenses', 2023)).toEqual({ original: '15.932 begroting-2023 begroting-2024' });
    expect(told([budget, other], 'expenses', 2023)).toEqual({
      original: '15.932 begroting-2023',
      planned: '16.180 begroting-2024',
    });
  });

  test('keeps what a budget estimates of later years apart from the budgets of those years', () => {
    const amounts = [
      amountAt('budget', 2023, ['Lasten', 2024, null, '16.000'], { column: '2024' }),
      amountAt('budget', 2024, ['Lasten', 2024, null, '16.870']),
    ];
    expect(told(amounts, 'expenses', 2024)).toEqual({
      ahead: '16.000 begroting-2023',
      original: '16.870 begroting-2024',
    });
  });

  test('leaves the amount of an annual report that says nothing of its standing untold', () => {
    const amount = amountAt('annual-report', 2018, ['Lasten', 2018, null, '€ 2.446'], { column: '' });
    expect(told([amount], 'expenses', 2018)).toEqual({ untold: '€ 2.446 jaarverslag-2018' });
  });
});

test('all expenses are one row whatever they are called, and come before items with a name of their own', () => {
  const { posts } = gatherPosts([
    amountAt('budget', 2023, ['Subsidies', 2023, null, '12'], { side: 'expenses' }),
    amountAt('budget', 2023, ['Saldo', 2023, null, '-3']),
    amountAt('budget', 2022, ['Lasten', 2022, null, '10']),
    amountAt('budget', 2023, ['Totaal lasten', 2023, null, '15'], { side: 'expenses' }),
  ]);
  expect(posts.map(({ label, isTotal, years }) => [label, isTotal, years.map(({ year }) => year)])).toEqual([
    ['Totaal lasten', true, [2022, 2023]],
    ['Saldo', true, [2023]],
    ['Subsidies', false, [2023]],
  ]);
});

describe('what is left out and told', () => {
  test('is what is in doubt, and what has no year or no number', () => {
    const { posts, leftOut } = gatherPosts([
      amountAt('budget', 2023, ['Lasten', null, null, '10']),
      amountAt('budget', 2023, ['Lasten', 2023, null, 'circa 10 tot 12']),
      amountAt('budget', 2023, ['Lasten', 2023, null, '-']),
      amountAt('budget', 2023, ['Baten', 2023, null, '5'], { unsettled: ['standing'] }),
    ]);
    expect(posts).toEqual([]);
    expect(leftOut).toMatchObject({ inDoubt: 1, unplaced: 2, ambiguous: [] });
  });

  test('is what one chapter gives two amounts for under one name, since nothing tells which holds', () => {
    const twice = [
      amountAt('budget', 2023, ['Lasten', 2023, null, '10']),
      amountAt('budget', 2023, ['Lasten', 2023, null, '12'], { ordinal: 4 }),
    ];
    const { posts, leftOut } = gatherPosts([
      ...twice,
      amountAt('annual-report', 2023, ['Lasten', 2023, 'actual', '11']),
    ]);
    expect(posts.map(({ years }) => years.map(({ original, actual }) => [original.length, actual.length]))).toEqual([
      [[0, 1]],
    ]);
    expect(leftOut.ambiguous.map(({ publication, year }) => `${publication} ${year}`)).toEqual(['begroting-2023 2023']);
  });

  test('the same amount twice in one chapter is one', () => {
    const twice = [0, 4].map((ordinal) => amountAt('budget', 2023, ['Lasten', 2023, null, '10'], { ordinal }));
    expect(told(twice, 'expenses', 2023)).toEqual({ original: '10 begroting-2023' });
  });
});
