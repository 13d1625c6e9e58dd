import { expect, test } from 'vitest';
import { sortNameOf } from './sort-name.ts';

test('orders as a Dutch list does, whatever compares the characters', () => {
  const names = [
    '’t Hart',
    'Élan',
    'elan 9',
    'Elan 10',
    'IJssel',
    'Ökologie',
    'project-A',
    'Project B',
    '2 samen',
    '10 samen',
  ];
  const byCharacter = names.toSorted((a, b) => (sortNameOf(a) < sortNameOf(b) ? -1 : 1));
  expect(byCharacter).toEqual([
    ...['2 samen', '10 samen', 'Élan', 'elan 9', 'Elan 10', 'IJssel', 'Ökologie', 'project-A', 'Project B', '’t Hart'],
  ]);
});
