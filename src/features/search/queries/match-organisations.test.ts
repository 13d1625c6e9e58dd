import { expect, test } from 'vitest';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { matchOrganisations } from './match-organisations.ts';

const organisation = (name: string, kind: Organisation['kind']): Organisation => ({
  organisationId: name,
  slug: name.toLowerCase().replaceAll(' ', '-'),
  name,
  kind,
});
const all = [
  organisation('Duinrade', 'municipality'),
  organisation('Groningen', 'municipality'),
  organisation('Havermonde', 'municipality'),
  organisation('Hunze en Aa’s', 'water-board'),
  organisation('Provincie Groningen', 'province'),
];

test.each([
  ['Havermonde', ['Havermonde']],
  ['haver', ['Havermonde']],
  ['waterschap', ['Hunze en Aa’s']],
  ['waterschappen', ['Hunze en Aa’s']],
  ['gemeente groningen', ['Groningen']],
  ['provincie groningen', ['Provincie Groningen']],
  ['groningen', ['Groningen', 'Provincie Groningen']],
  ['groningen -provincie', ['Groningen']],
  ['gemeenten', ['Duinrade', 'Groningen', 'Havermonde']],
  ['"hunze en aa\'s"', ['Hunze en Aa’s']],
  ['groningen 2018', []],
  ['havermonde wonen', []],
  ['ha', []],
  ['', []],
  ['-groningen', []],
])('%j is meant for %j', (typed, names) => {
  expect(matchOrganisations(all, typed).map(({ name }) => name)).toEqual(names);
});
