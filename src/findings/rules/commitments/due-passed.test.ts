import { describe, expect, test } from 'vitest';
import type { StatedCommitment } from '../../../threading/stated.ts';
import { threadPublications } from '../../../threading/thread-publications.ts';
import { judgeThreads } from '../../judge-threads.ts';
import {
  annualReport,
  budget,
  coalitionAgreement,
  judgeScene,
  messagesOf,
  publication,
  row,
} from '../../scene/scene.fixture.ts';
import { commitmentUnanswered } from './commitment-unanswered.ts';
import { duePassed } from './due-passed.ts';

const plan = 'In het najaar van 2021 is de kade langs de veerhaven opnieuw ingericht';
const dated: StatedCommitment = {
  text: plan,
  question: 'do',
  term: { from: 2021, until: 2021, text: 'In het najaar van 2021' },
};
const promised = budget(2019, { commitments: [dated, 'Fietsenstallingen bouwen bij alle drie stations'] });
const other = 'In mei gingen de fietsenstallingen bij de drie stations open.';
const report2021 = annualReport(2021, { accounts: ['De buslijn naar het ziekenhuis rijdt vaker.'] });

describe('due-passed', () => {
  test('a commitment of which the year is over, and that no report tells of, has passed its term', () => {
    const found = judgeScene(duePassed, [promised, annualReport(2019, { accounts: [other] }), report2021]);
    expect(found.map(({ chapter }) => chapter)).toEqual([{ publication: 'annual-report-2021', chapter: '2.1' }]);
    expect(found[0]?.message.nl).toBe(
      `Volgens de begroting 2019 zou “${plan}” uiterlijk in 2021 gebeuren (“In het najaar van 2021”). Bij “Bereikbaarheid” in het jaarverslag 2021 is geen verantwoording daarover gevonden.`,
    );
    expect(found[0]?.message.en).toContain('would happen in 2021 at the latest');
    expect(found[0]?.evidence.map(({ raw }) => raw)).toEqual([plan, '']);
  });

  test('the report over a later year shows it too, and one of an earlier year does not', () => {
    const later = annualReport(2022, { accounts: ['De buslijn naar het ziekenhuis rijdt vaker.'] });
    expect(messagesOf(duePassed, [promised, later])).toHaveLength(1);
    expect(messagesOf(duePassed, [promised, annualReport(2020, { accounts: [other] })])).toEqual([]);
  });

  test('an ambition of a coalition agreement may name its year', () => {
    expect(messagesOf(duePassed, [coalitionAgreement(2018, 2022, { commitments: [dated] }), report2021])).toHaveLength(
      1,
    );
  });

  test.each([
    [
      'an account in the same words',
      annualReport(2021, { accounts: ['De kade langs de veerhaven is opnieuw ingericht.'] }),
    ],
    [
      'an account that may be about it',
      annualReport(2021, { accounts: [other, 'Langs de veerhaven ligt nu een nieuwe kade.'] }),
    ],
    [
      'an account in an earlier report',
      annualReport(2020, { accounts: ['De kade langs de veerhaven is al opnieuw ingericht.'] }),
    ],
    [
      'an indicator that counts it',
      annualReport(2021, { accounts: [other], indicators: [row('Kade', { 'achieved 2021': '1' })] }),
    ],
  ])('is silent with %s', (_, told) => {
    const reports = told.year === 2021 ? [told] : [told, report2021];
    expect(messagesOf(duePassed, [promised, ...reports])).toEqual([]);
  });

  test('is silent of a term without an end, and of the year of the document itself', () => {
    const since = { ...dated, term: { from: 2021, until: null, text: 'vanaf 2021' } };
    expect(messagesOf(duePassed, [budget(2019, { commitments: [since] }), report2021])).toEqual([]);
    expect(messagesOf(duePassed, [budget(2021, { commitments: [dated] }), report2021])).toEqual([]);
    expect(messagesOf(commitmentUnanswered, [budget(2021, { commitments: [dated] }), report2021])).toHaveLength(1);
  });

  test('what is said last counts: a term may have been moved', () => {
    const moved = { ...dated, term: { from: 2023, until: 2023, text: 'In het najaar van 2023' } };
    expect(messagesOf(duePassed, [promised, budget(2020, { commitments: [moved] }), report2021])).toEqual([]);
  });

  test('is silent where the chapter is not at hand, where only a progress report is, and of a report in part', () => {
    expect(
      messagesOf(duePassed, [promised, annualReport(2021, { code: '5', title: 'Water', accounts: [other] })]),
    ).toEqual([]);
    expect(messagesOf(duePassed, [promised, publication('progress-report', 2021, { accounts: [other] })])).toEqual([]);
    const cut = annualReport(2021, { accounts: ['De buslijn naar het ziekenhuis rijdt vaker.'], nature: ['in-part'] });
    const passed = judgeThreads(threadPublications([promised, cut])).filter(({ rule }) => rule === 'due-passed');
    expect(passed).toEqual([]);
  });

  test('a commitment for a later year is no unanswered one in its own', () => {
    expect(messagesOf(commitmentUnanswered, [promised, annualReport(2019, { accounts: [other] })])).toEqual([]);
  });
});
