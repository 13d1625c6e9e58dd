import { expect, test } from 'vitest';
import { SameStatements } from './same-statements.ts';

test('a statement is the oldest of its ids, over any number of answers', () => {
  const same = new SameStatements(
    new Map([
      ['third', 'second'],
      ['second', 'first'],
    ]),
  );
  expect(['third', 'second', 'first', 'other'].map((id) => same.idOf(id))).toEqual([
    'first',
    'first',
    'first',
    'other',
  ]);
  expect(same.idsOf('second').toSorted()).toEqual(['first', 'second', 'third']);
  expect(same.idsOf('other')).toEqual(['other']);
});

test('answers that go round in a circle end', () => {
  const same = new SameStatements(
    new Map([
      ['one', 'other'],
      ['other', 'one'],
    ]),
  );
  expect(same.idOf('one')).toBe('other');
});
