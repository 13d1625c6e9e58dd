import { describe, expect, test } from 'vitest';
import { annualReport, budget, judgeScene, messagesOf } from '../../scene/scene.fixture.ts';
import { textCopied } from './text-copied.ts';

const words = (count: number, from = 0) => Array.from({ length: count }, (_, at) => `woord${at + from}`).join(' ');
const long = words(45);
const says = (year: number, text: string, question: 'situation' | 'achieve' = 'situation') =>
  budget(year, { texts: [[question, text]] });

describe('text-copied', () => {
  test('a long text that comes back in another year was taken over', () => {
    const found = judgeScene(textCopied, [says(2018, long), says(2020, long)]);
    expect(found).toHaveLength(1);
    expect(found[0]?.message.nl).toContain('2 jaren: 2018, 2020');
    expect(found[0]?.evidence.map(({ publication }) => publication)).toEqual(['budget-2018', 'budget-2020']);
  });

  test('a change of a few words leaves it nearly the same', () => {
    expect(messagesOf(textCopied, [says(2018, long), says(2020, `${long} en meer`)])).toHaveLength(1);
  });

  test('a text of which half is new was written again', () => {
    expect(messagesOf(textCopied, [says(2018, long), says(2020, `${words(25)} ${words(25, 100)}`)])).toEqual([]);
  });

  test('a shorter text counts when it stands there for three years', () => {
    const short = words(22);
    expect(messagesOf(textCopied, [says(2018, short), says(2019, short)])).toEqual([]);
    expect(messagesOf(textCopied, [says(2018, short), says(2019, short), says(2020, short)])).toHaveLength(1);
  });

  test('a report that takes over the text of the budget for the same year is no copy from another year', () => {
    expect(messagesOf(textCopied, [says(2018, long), annualReport(2018, { texts: [['situation', long]] })])).toEqual(
      [],
    );
  });

  test('a goal may hold for years, and a fixed sentence stands above every table', () => {
    expect(messagesOf(textCopied, [says(2018, long, 'achieve'), says(2019, long, 'achieve')])).toEqual([]);
    const fixed = `Deze indicatoren meten wij. ${long}`;
    expect(messagesOf(textCopied, [says(2018, fixed), says(2019, fixed)])).toEqual([]);
  });

  test('where things stand is short sooner: it should not be the same a year later', () => {
    const status = words(32);
    const intro = (year: number) => budget(year, { texts: [['intro', status]] });
    expect(messagesOf(textCopied, [says(2018, status), says(2019, status)])).toHaveLength(1);
    expect(messagesOf(textCopied, [intro(2018), intro(2019)])).toEqual([]);
  });

  test('a vision is meant to stay, and what a chapter begins with for a year', () => {
    const vision = (year: number) => budget(year, { title: 'Visie op het domein', texts: [['situation', long]] });
    expect(messagesOf(textCopied, [vision(2018), vision(2019), vision(2020)])).toEqual([]);
    const begins = (year: number) => budget(year, { texts: [['intro', long]] });
    expect(messagesOf(textCopied, [begins(2018), begins(2019)])).toEqual([]);
    expect(messagesOf(textCopied, [begins(2018), begins(2019), begins(2020)])).toHaveLength(1);
  });
});
