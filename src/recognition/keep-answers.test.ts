import { expect, test } from 'vitest';
import { keepAnswers } from './keep-answers.ts';

function counting() {
  const asked: string[] = [];
  const find = (text: string): string | null => {
    asked.push(text);
    return text === '' ? null : text.toUpperCase();
  };
  return { asked, find };
}

test('an answer is found once, also where it is that there is none', () => {
  const { asked, find } = counting();
  const answer = keepAnswers(find, (text) => text, 10);
  expect([answer('a'), answer('a'), answer(''), answer('')]).toEqual(['A', 'A', null, null]);
  expect(asked).toEqual(['a', '']);
});

test('what has no key is found each time', () => {
  const { asked, find } = counting();
  const answer = keepAnswers(find, (text) => (text.length > 2 ? null : text), 10);
  expect([answer('long'), answer('long')]).toEqual(['LONG', 'LONG']);
  expect(asked).toHaveLength(2);
});

test('when too many are kept all are forgotten, and found again', () => {
  const { asked, find } = counting();
  const answer = keepAnswers(find, (text) => text, 2);
  for (const text of ['a', 'b', 'c', 'a']) answer(text);
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});
