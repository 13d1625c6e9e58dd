import { describe, expect, test } from 'vitest';
import { annualReport, budget, judgeScene, messagesOf } from '../../scene/scene.fixture.ts';
import { accountWithoutCommitment } from './account-without-commitment.ts';

const plans = budget(2019, { commitments: ['Fietsenstallingen bouwen bij alle drie stations'] });
const stations = 'De fietsenstallingen bij de drie stations zijn gebouwd.';
const market = 'In juni opende de burgemeester de nieuwe markthal.';

describe('account-without-commitment', () => {
  test('what was done and nobody announced is worth knowing', () => {
    const found = judgeScene(accountWithoutCommitment, [plans, annualReport(2019, { accounts: [stations, market] })]);
    expect(found).toHaveLength(1);
    expect(found[0]?.evidence[0]?.raw).toBe(market);
    expect(found[0]?.evidence).toHaveLength(2);
    expect(found[0]?.message.nl).toContain('geen voornemen is gevonden');
  });

  test('what the budget announced is no surprise', () => {
    expect(messagesOf(accountWithoutCommitment, [plans, annualReport(2019, { accounts: [stations] })])).toEqual([]);
  });

  test('what a sentence or a heading of the budget says is announced, whoever may have read it as a commitment', () => {
    const telling = (text: string) =>
      budget(2019, { commitments: ['Stallingen bouwen'], texts: [['intro', `Het plein wordt mooier. ${text}`]] });
    const report = annualReport(2019, { accounts: [market] });
    const opening = 'In juni is de opening van de nieuwe markthal door de burgemeester.';
    expect(messagesOf(accountWithoutCommitment, [telling(opening), report])).toEqual([]);
    expect(messagesOf(accountWithoutCommitment, [telling('De hal van de school is groot.'), report])).toHaveLength(1);
  });

  test('what shares some words with a commitment may be announced', () => {
    const accounts = ['Bij het station staat nu een overdekte stalling.'];
    expect(messagesOf(accountWithoutCommitment, [plans, annualReport(2019, { accounts })])).toEqual([]);
  });

  test.each([
    ['no budget for that year', [annualReport(2019, { accounts: [market] })]],
    ['a budget without plans', [budget(2019, {}), annualReport(2019, { accounts: [market] })]],
    ['a budget for another year', [plans, annualReport(2020, { accounts: [market] })]],
  ])('with %s at hand it is not known', (_, publications) => {
    expect(messagesOf(accountWithoutCommitment, publications)).toEqual([]);
  });
});
