import { expect, test } from 'vitest';
import { nameOrganisation } from './organisation-name.ts';

test.each([
  ['Provincie Groningen', 'province'],
  ['Drenthe', 'province'],
  ['Waterschap Hunze en Aa’s', 'water-board'],
  ['Regio Groningen-Assen', 'region'],
  ['Groningen', 'municipality'],
  ['Drentse Aa', 'municipality'],
])('%s is a %s', (name, kind) => {
  expect(nameOrganisation(name).kind).toBe(kind);
});
