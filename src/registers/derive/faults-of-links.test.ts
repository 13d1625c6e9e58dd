import { expect, test } from 'vitest';
import { faultsOfLinks } from './faults-of-links.ts';

const kinds = new Map([
  ['a', 'partner'],
  ['b', 'project'],
] as const);

test('a form may lead to what is there and is what a field asks, and to a name', () => {
  const content = {
    ...{ name: 'x', invitedBy: { id: 'b' }, partners: [{ id: 'a' }, { name: 'Elders' }, { id: 'c' }] },
    ...{ projects: [{ id: 'b' }], costs: [{ post: 'travel', euros: 1, paidBy: { id: 'a' } }] },
  };
  expect(faultsOfLinks('event', content, (id) => new Map<string, 'partner' | 'project'>(kinds).get(id))).toEqual([
    { path: ['partners', 2], fault: 'bad-registration' },
    { path: ['invitedBy'], fault: 'bad-registration' },
  ]);
});

test('in a row the place of the row is told', () => {
  const content = {
    name: 'x',
    costs: [
      { post: 'meals', euros: 1 },
      { post: 'travel', euros: 1, paidBy: { id: 'c' } },
    ],
  };
  expect(faultsOfLinks('event', content, () => undefined)).toEqual([
    { path: ['costs', 1, 'paidBy'], fault: 'bad-registration' },
  ]);
});
