import { expect, test } from 'vitest';
import { compareStated } from './compare-stated.ts';
import type { Stated, StatedAs } from './list-stated.ts';

const commitment = { is: 'commitment' } as const;
const one = (text: string, chapter = 'Zorg', as: StatedAs = commitment): Stated => ({ text, chapter, as });

test('what comes, what goes, and what is the same', () => {
  expect(compareStated([one('a'), one('b')], [one('b'), one('c')])).toEqual([
    { is: 'new', one: one('c') },
    { is: 'gone', one: one('a') },
  ]);
});

test('the same text in another chapter was moved', () => {
  expect(compareStated([one('a')], [one('a', 'Wonen')])).toEqual([
    { is: 'moved', before: one('a'), after: one('a', 'Wonen') },
  ]);
});

test('a figure of another role, or a commitment that is an account now, is something else', () => {
  const figure = (role: 'achieved' | 'target') => one('Bomen · 2020: 5', 'Zorg', { is: 'figure', role, year: 2020 });
  const before = [figure('achieved'), one('a')];
  const after = [figure('target'), one('a', 'Zorg', { is: 'account' })];
  expect(compareStated(before, after).map(({ is }) => is)).toEqual(['other', 'other']);
});

test('of what is stated twice and then once, one goes', () => {
  expect(compareStated([one('a'), one('a')], [one('a')])).toEqual([{ is: 'gone', one: one('a') }]);
  expect(compareStated([one('a')], [one('a'), one('a')])).toEqual([{ is: 'new', one: one('a') }]);
});
