import { expect, test } from 'vitest';
import { makeReadTable } from '../../../../tests/make-reading.ts';
import type { Question } from '../../../model/question.ts';
import { nl } from '../../../words/nl.data.ts';
import type { Statements } from '../../statements/queries/read-statements.ts';
import { compareQuestions } from './compare-questions.ts';

const at = { file: 'veldwerk.docx' };
type Passage = Statements['passages'][number];

function chapter(...passages: readonly (readonly [Question, string, ...(string | Passage['blocks'][number])[]])[]) {
  return {
    nature: [] as const,
    passages: passages.map(
      ([question, heading, ...blocks], ordinal): Passage => ({
        ordinal,
        question,
        heading,
        blocks: blocks.map((block) => (typeof block === 'string' ? { kind: 'paragraph', text: block, at } : block)),
        position: at,
      }),
    ),
  };
}

const table = makeReadTable(['Indicator|Doel 2024', 'Bomen geplant|400'], {
  read: { indicators: 1, figures: 1, amounts: 0 },
});

test('a table under a heading is no text, and nothing is said of it here', () => {
  const both = compareQuestions(
    chapter(['achieve', 'Wat willen we?', 'Meer bomen.'], ['other', 'Indicatoren', table]),
    chapter(['achieve', 'Wat wilden we?', 'Meer bomen.'], ['other', 'Indicatoren', table]),
    nl,
  );
  expect(both.map(({ key, remark }) => [key, remark])).toEqual([['achieve', nl.compare.noDifference]]);
});

test('a question that one of them answers in words has a row, beside what the other has there', () => {
  const [row] = compareQuestions(
    chapter(['cost', 'Wat gaat het kosten?', table]),
    chapter(['cost', 'Wat heeft het gekost?', table, 'De bomen waren duurder.']),
    nl,
  );
  expect(row?.from).toEqual({ heading: 'Wat gaat het kosten?', paragraphs: [] });
  expect(row?.to?.paragraphs).toHaveLength(1);
  expect(row?.remark).toBeNull();
});

test('words of ours are held against nothing', () => {
  const [row] = compareQuestions(
    chapter(['do', 'Wat gaan we doen?', 'Wij planten bomen.']),
    { ...chapter(['do', 'Wat gaan we doen?', 'Wij planten bomen.']), nature: ['retold'] },
    nl,
  );
  expect(row?.remark).toBeNull();
  expect(row?.from?.heading).toBeNull();
  expect(row?.from?.paragraphs).toEqual([[{ text: 'Wij planten bomen.', change: 'same' }]]);
  expect(row?.to?.paragraphs).toEqual([[{ text: 'Wij planten bomen. [hervertelling]', change: 'same' }]]);
});
