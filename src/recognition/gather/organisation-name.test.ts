import { expect, test } from 'vitest';
import { instanceAddresses, workAddresses } from '../../model/site-address.ts';
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

test('no body has an address of the site itself, and one named so is found under a longer one, however it is written', () => {
  const own: readonly string[] = [...instanceAddresses, ...workAddresses];
  const slugs = own.map((address) => nameOrganisation(address).slug);
  expect(slugs.filter((slug) => own.includes(slug))).toEqual([]);
  const written = ['Over', ' OVER ', 'over!', 'Gemeente Over'].map((name) => nameOrganisation(name).slug);
  expect(new Set(written)).toEqual(new Set(['gemeente-over']));
  expect(nameOrganisation('Overijssel').slug).toBe('overijssel');
});
