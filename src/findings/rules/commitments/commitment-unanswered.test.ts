import { describe, expect, test } from 'vitest';
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

const plan = 'Een loket openen voor startende ondernemers in de binnenstad';
const promised = budget(2020, { commitments: [plan, 'Fietsenstallingen bouwen bij alle drie stations'] });
const stations = 'In mei gingen de fietsenstallingen bij de drie stations open.';

describe('commitment-unanswered', () => {
  test('a commitment that the report over its year says nothing about is unanswered', () => {
    const found = judgeScene(commitmentUnanswered, [promised, annualReport(2020, { accounts: [stations] })]);
    expect(found).toHaveLength(1);
    expect(found[0]?.subject.title).toBe(plan);
    expect(found[0]?.message.nl).toContain('geen verantwoording gevonden');
    expect(found[0]?.message.nl).toContain('uit de begroting 2020');
    expect(found[0]?.chapter).toEqual({ publication: 'annual-report-2020', chapter: '2.1' });
    expect(found[0]?.evidence.map(({ raw }) => raw)).toEqual([plan, '']);
  });

  test('an answer in the same words is an answer', () => {
    const report = annualReport(2020, {
      accounts: [stations, 'Het loket voor startende ondernemers in de binnenstad is open.'],
    });
    expect(messagesOf(commitmentUnanswered, [promised, report])).toEqual([]);
  });

  test('an answer below a heading that no list of questions has is an answer', () => {
    const told = (text: string) => annualReport(2020, { accounts: [stations], texts: [['other', text]] });
    const answer = 'Het was een druk jaar. Het loket voor startende ondernemers in de binnenstad ging open.';
    expect(messagesOf(commitmentUnanswered, [promised, told(answer)])).toEqual([]);
    expect(messagesOf(commitmentUnanswered, [promised, told('Het was een druk jaar.')])).toHaveLength(1);
    expect(messagesOf(commitmentUnanswered, [promised, told(`1.2 ${plan}`)])).toHaveLength(1);
  });

  test('an account that has some of the words may be the answer, and keeps the rule silent', () => {
    const report = annualReport(2020, {
      accounts: [stations, 'Voor wie een zaak begint is er nu een loket voor ondernemers.'],
    });
    expect(messagesOf(commitmentUnanswered, [promised, report])).toEqual([]);
  });

  test.each([
    ['no report is at hand', [promised]],
    [
      'it is meant for a term of years',
      [
        coalitionAgreement(2020, 2022, { commitments: [plan] }),
        budget(2020, { commitments: ['Fietsenstallingen bouwen bij alle drie stations'] }),
        annualReport(2020, { accounts: [stations] }),
      ],
    ],
    ['the report is about another year', [promised, annualReport(2021, { accounts: [stations] })]],
    [
      'the report does not have the chapter',
      [promised, annualReport(2020, { code: '5.3', title: 'Water', accounts: [stations] })],
    ],
    [
      'the chapter of the report tells nothing at all',
      [promised, annualReport(2020, { texts: [['intro', 'Dit hoofdstuk gaat over bereikbaarheid.']] })],
    ],
    [
      'there is only a report of the year under way',
      [promised, publication('progress-report', 2020, { accounts: [stations] })],
    ],
  ])('where %s, absence says nothing', (_, publications) => {
    expect(messagesOf(commitmentUnanswered, publications)).toEqual([]);
  });

  test('an organisation may ask an answer of a progress report too', () => {
    const publications = [promised, publication('progress-report', 2020, { accounts: [stations] })];
    expect(messagesOf(commitmentUnanswered, publications, { progressReports: true })).toHaveLength(1);
  });

  test('a commitment to what an indicator counts is answered by the table', () => {
    const counted = budget(2020, {
      commitments: ['Jaarlijks minstens vier bedrijfsbezoeken brengen aan havenbedrijven'],
    });
    const report = annualReport(2020, {
      accounts: [stations],
      indicators: [row('Aantal bedrijfsbezoeken', { 'target 2020': '4', 'achieved 2020': '6' })],
    });
    expect(messagesOf(commitmentUnanswered, [counted, report])).toEqual([]);
  });

  test('a goal in the report that tells at once what was done is no open commitment', () => {
    const told = 'Voor kleine winkels in de dorpen bundelden we de regels tot één vergunning';
    const report = annualReport(2020, { commitments: [{ text: told, question: 'achieve' }], accounts: [stations] });
    expect(messagesOf(commitmentUnanswered, [report])).toEqual([]);
  });

  test('a sentence that only says what the one before it is for is no commitment by itself', () => {
    const purpose = 'Alles gericht op behoud van havenarbeid en komst van rederijen';
    const report = (goal: string) =>
      annualReport(2020, { commitments: [{ text: goal, question: 'achieve' }], accounts: [stations] });
    expect(messagesOf(commitmentUnanswered, [report(purpose)])).toEqual([]);
    expect(messagesOf(commitmentUnanswered, [report(purpose.replace('Alles gericht op', 'We willen'))])).toHaveLength(
      1,
    );
  });
});
