import { expect, test } from 'vitest';
import { isOwnName } from './own-name.ts';

test.each([
  ['laarbeek', 'Laarbeek', true],
  ['gemeente laarbeek', 'Laarbeek', true],
  ['laarbeek 2019', 'Laarbeek', true],
  ['gemeente', 'Laarbeek', true],
  ['provincie', 'Laarbeek', false],
  ['provincie', 'Provincie Veenland', true],
  ['provincie 2019', 'Provincie Veenland', true],
  ['provincie veenland', 'Provincie Veenland', true],
  ['veenland', 'Provincie Veenland', true],
  ['alle provincies', 'Provincie Veenland', false],
  ['regio', 'Provincie Veenland', false],
  ['nederland', 'Provincie Veenland', false],
  ['laarbeek', null, false],
])('%j in a table of %j: %s', (head, organisation, isOwn) => {
  expect(isOwnName(head, organisation)).toBe(isOwn);
});
