import { describe, expect, test } from 'vitest';
import type { AmountAt } from '../queries/read-amounts-at.ts';
import { amountAt } from './amount-at.fixture.ts';
import { compareWithBudget, isRestated, pickAmount, roundingsOf } from './compare-amounts.ts';
import { gatherPosts } from './gather-posts.ts';

function yearOf(amounts: readonly AmountAt[]) {
  const [post] = gatherPosts(amounts).posts;
  const year = post?.years[0];
  if (post === undefined || year === undefined) throw new Error('no post');
  return { post, year };
}

function outcomes(amounts: readonly AmountAt[]) {
  const { post, year } = yearOf(amounts);
  return compareWithBudget(post, year).map(({ against, difference }) => `${against} ${difference}`);
}

const report = (label: string, original: string, amended: string | null, actual: string) => [
  amountAt('annual-report', 2022, [label, 2022, 'original', original]),
  ...(amended === null ? [] : [amountAt('annual-report', 2022, [label, 2022, 'amended', amended])]),
  amountAt('annual-report', 2022, [label, 2022, 'actual', actual]),
];

describe('the account beside the budget', () => {
  test('is above it or below it, as it was adopted and as it was changed', () => {
    expect(outcomes(report('Lasten', '14.806', '15.121', '15.108'))).toEqual(['original 302000', 'amended -13000']);
    expect(outcomes(report('Baten', '100', null, '100'))).toEqual(['original 0']);
  });

  test('income that is written negative and grows is above the budget', () => {
    expect(outcomes(report('Baten', '-100', null, '-130'))).toEqual(['original 30000']);
  });

  test('a balance that gets worse is below it', () => {
    expect(outcomes(report('Saldo', '-1.166', null, '-1.300'))).toEqual(['original -134000']);
  });

  test('is of one document where one states both, though another states the budget otherwise', () => {
    const other = amountAt('budget', 2022, ['Lasten', 2022, null, '14.000']);
    expect(outcomes([other, ...report('Lasten', '14.806', null, '15.108')])).toEqual(['original 302000']);
  });

  test('is of two documents where none states both, but not of a balance: each document has its own sign', () => {
    const apart = (label: string) => [
      amountAt('budget', 2022, [label, 2022, null, '100']),
      amountAt('budget', 2024, [label, 2022, 'actual', '90']),
    ];
    expect(outcomes(apart('Lasten'))).toEqual(['original -10000']);
    expect(outcomes(apart('Saldo'))).toEqual([]);
  });

  test('differs by nothing that rounding may have made', () => {
    const budget = amountAt('budget', 2022, ['Lasten', 2022, null, '14.806']);
    const account = amountAt('budget', 2024, ['Lasten', 2022, 'actual', '14,8'], { unit: 'million' });
    expect(outcomes([budget, account])).toEqual(['original null']);
  });
});

test('amounts are restated where they differ by more than rounding and the sign of income', () => {
  const stated = (raw: string, rest: Partial<AmountAt> = {}) => {
    const amounts = [
      amountAt('annual-report', 2022, ['Baten', 2022, 'actual', '14.061']),
      amountAt('budget', 2024, ['Baten', 2022, 'actual', raw], rest),
    ];
    return isRestated(yearOf(amounts).year.actual, roundingsOf(amounts));
  };
  expect(stated('14.103')).toBe(true);
  expect(stated('-14.061')).toBe(false);
  expect(stated('14,1', { unit: 'million' })).toBe(false);
});

test('the document about a year stands for it, and else the last that states it', () => {
  const own = amountAt('annual-report', 2022, ['Lasten', 2022, 'actual', '1']);
  const later = amountAt('budget', 2024, ['Lasten', 2022, 'actual', '2']);
  const last = amountAt('budget', 2025, ['Lasten', 2022, 'actual', '3']);
  const picked = (amounts: readonly AmountAt[]) => pickAmount(yearOf(amounts).year.actual, 2022)?.raw;
  expect(picked([own, later, last])).toBe('1');
  expect(picked([last, later])).toBe('3');
});
