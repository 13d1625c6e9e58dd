import { describe, expect, test } from 'vitest';
import type { Question } from '../../../model/question.ts';
import type { StatedPublication } from '../../../threading/stated.ts';
import { annualReport, budget, judgeScene, messagesOf } from '../../scene/scene.fixture.ts';
import { budgetTextRepeated } from './budget-text-repeated.ts';

const words = (count: number, from = 0) => Array.from({ length: count }, (_, at) => `woord${at + from}`).join(' ');
const long = words(45);
const plan = (...texts: string[]) => budget(2024, { texts: [['other', ...texts]] });
const report = (question: Question, ...texts: string[]) => annualReport(2024, { texts: [[question, ...texts]] });

/** A report with its text under a heading of its own. */
function under(heading: string, text = long): StatedPublication {
  const one = report('other', text);
  const chapters = one.chapters.map((chapter) => ({
    ...chapter,
    passages: chapter.passages.map((passage) => ({ ...passage, heading })),
  }));
  return { ...one, chapters };
}

describe('budget-text-repeated', () => {
  test('a report whose answer is the text of the budget does not tell what happened', () => {
    const found = judgeScene(budgetTextRepeated, [plan(long), under('Terugblik')]);
    expect(found.map(({ message }) => message.nl)).toEqual([
      expect.stringMatching(
        /^Bij “Bereikbaarheid” staat onder “Terugblik” in het jaarverslag 2024 een alinea die \(bijna\) woordelijk die van de begroting 2024 is/,
      ),
    ]);
    expect(found[0]?.evidence.map(({ publication }) => publication)).toEqual(['budget-2024', 'annual-report-2024']);
  });

  test('several paragraphs of a chapter are one finding, also with a word changed', () => {
    const [one, other] = [words(60), words(60, 100)];
    const found = judgeScene(budgetTextRepeated, [plan(one, other), report('situation', `${one} inmiddels`, other)]);
    expect(found.map(({ message }) => message.nl)).toEqual([expect.stringContaining('2 alinea’s')]);
    expect(found[0]?.evidence).toHaveLength(4);
  });

  test.each([
    ['half of it is new', [plan(long), report('done', `${words(25)} ${words(25, 100)}`)]],
    ['it is short', [plan(words(30)), report('done', words(30))]],
    ['it is a goal, which a report repeats on purpose', [plan(long), report('achieve', long)]],
    ['it was a plan, which is for another rule', [budget(2024, { texts: [['do', long]] }), report('done', long)]],
    ['it says what a chapter is about', [plan(long), report('intro', long)]],
    ['it stands under a heading that asks for no account', [plan(long), under('Verbonden partijen')]],
    ['it is a description', [plan(long), under('Omschrijving en resultaten')]],
    ['the budget is of another year', [budget(2023, { texts: [['other', long]] }), report('done', long)]],
  ])('silent where %s', (_, publications) => {
    expect(messagesOf(budgetTextRepeated, publications)).toEqual([]);
  });
});
