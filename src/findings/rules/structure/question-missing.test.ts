import { describe, expect, test } from 'vitest';
import type { Question } from '../../../model/question.ts';
import { annualReport, budget, judgeScene, messagesOf } from '../../scene/scene.fixture.ts';
import { questionMissing } from './question-missing.ts';

const page = (code: string, ...questions: Question[]) => ({
  code,
  title: `Deel ${code}`,
  texts: questions.map((question) => [question, `Antwoord op ${question} van ${code}.`] as const),
});

describe('question-missing', () => {
  test('a goal without a plan, where the chapters beside it have one', () => {
    const found = judgeScene(questionMissing, [
      budget(2020, page('2.1', 'achieve', 'do'), page('2.2', 'achieve', 'do'), page('2.3', 'achieve')),
    ]);
    expect(found.map(({ chapter }) => chapter.chapter)).toEqual(['2.3']);
    expect(found[0]?.message.nl).toBe(
      'Bij “Deel 2.3” staat in de begroting 2020 wat het doel is, maar er is niet gevonden wat ervoor wordt gedaan; bij 2 andere onderdelen staat dat wel.',
    );
  });

  test('in a report a conclusion is an answer too', () => {
    const others = [page('2.1', 'achieve', 'done'), page('2.2', 'achieve', 'done')];
    expect(messagesOf(questionMissing, [annualReport(2020, ...others, page('2.3', 'achieve'))])).toHaveLength(1);
    expect(messagesOf(questionMissing, [annualReport(2020, ...others, page('2.3', 'achieve', 'conclusion'))])).toEqual(
      [],
    );
  });

  test('where the house asks for a conclusion beside what was done, it is no answer by itself', () => {
    const others = [page('2.1', 'achieve', 'done', 'conclusion'), page('2.2', 'achieve', 'done', 'conclusion')];
    const concluded = { ...page('2.3', 'achieve', 'conclusion'), accounts: [] };
    expect(messagesOf(questionMissing, [annualReport(2020, ...others, concluded)])).toHaveLength(1);
    const told = { ...page('2.3', 'achieve', 'conclusion'), accounts: ['De brug is open.'] };
    expect(messagesOf(questionMissing, [annualReport(2020, ...others, told)])).toEqual([]);
  });

  test('a document that asks the question in few chapters has another form', () => {
    const chapters = [page('2.1', 'achieve', 'do'), page('2.2', 'achieve'), page('2.3', 'achieve')];
    expect(messagesOf(questionMissing, [budget(2020, ...chapters)])).toEqual([]);
  });

  test('a chapter without a goal, or with its plans elsewhere on the page, misses nothing', () => {
    const others = [page('2.1', 'achieve', 'do'), page('2.2', 'achieve', 'do')];
    const planned = { ...page('2.3', 'achieve'), commitments: ['Een brug bouwen'] };
    expect(messagesOf(questionMissing, [budget(2020, ...others, page('2.4', 'situation'), planned)])).toEqual([]);
  });

  test('in a report a plan that is repeated is no answer', () => {
    const others = [page('2.1', 'achieve', 'done'), page('2.2', 'achieve', 'done')];
    const repeated = { ...page('2.3', 'achieve'), commitments: ['Een brug bouwen'] };
    expect(messagesOf(questionMissing, [annualReport(2020, ...others, repeated)])).toHaveLength(1);
  });

  test('of a few pages of a document one that stops after its goals may go on where nobody sees it', () => {
    const others = [page('2.1', 'achieve', 'do'), page('2.2', 'achieve', 'do')];
    expect(messagesOf(questionMissing, [budget(2020, ...others, page('2.4', 'situation', 'achieve'))])).toEqual([]);
  });

  test('what stands after the goals shows that the question would have stood before it', () => {
    const others = [page('2.1', 'achieve', 'do'), page('2.2', 'achieve', 'do')];
    expect(messagesOf(questionMissing, [budget(2020, ...others, page('2.4', 'achieve', 'cost'))])).toHaveLength(1);
  });
});
