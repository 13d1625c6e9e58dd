import { expect, test } from 'vitest';
import type { ReviewItem } from '../../../review/item.ts';
import { decisionsOf, printAnswer } from './answer.ts';
import { readAnswer } from './list-answers.ts';

const item = {
  about: 'levels',
  style: 'bold',
  isNumbered: false,
  isInCapitals: false,
  headings: [
    { words: 'wonen', text: 'Wonen', level: 'other' },
    { words: 'leefbaar', text: 'Leefbaar', level: null },
    { words: 'zorg', text: 'Zorg', level: 'other' },
  ],
  means: null,
  at: { file: 'a.html' },
  count: 3,
  doubt: 0.5,
} satisfies ReviewItem;

test('what a form says of a list comes down to one decision about each heading that is not left', () => {
  const answer = readAnswer(item, 'levels:programme,,policy-field');
  if (answer === null) throw new Error('a form that is right is an answer');
  expect(printAnswer(answer)).toBe('levels:programme,,policy-field');
  expect(decisionsOf(item, answer)).toEqual([
    { about: 'heading', words: 'wonen', style: 'bold', means: { is: 'chapter', level: 'programme' } },
    { about: 'heading', words: 'zorg', style: 'bold', means: { is: 'chapter', level: 'policy-field' } },
  ]);
});

test('a form of another list, of levels that are none or that says nothing is no answer', () => {
  for (const text of ['levels:', 'levels:,,', 'levels:programme', 'levels:a,b,c', 'levels:programme,,x', 'goal'])
    expect(readAnswer(item, text), text).toBeNull();
  expect(decisionsOf(item, { is: 'goal' })).toEqual([]);
});
