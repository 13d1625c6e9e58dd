import { expect, test } from 'vitest';
import { fieldsOf } from '../../../registers/forms.ts';
import { exampleContext } from '../../fields/pages/kennisstad.fixture.ts';
import { presentFields } from './present-fields.ts';

const context = exampleContext('nl', '/groningen/overeenkomsten/x');
const named = { organisation: 'groningen', registrations: new Map(), threads: new Map() };
const present = (content: Parameters<typeof presentFields>[1]) =>
  presentFields(fieldsOf('agreement'), content, 'niet in de bron', named, context);

test('what readers expect and is not known is told as absent, and nothing else is', () => {
  const absent = present({ name: 'X', kind: 'grant' }).facts.filter((fact) => fact.absent !== null);
  expect(absent.map(({ term }) => term)).toContain('Rechtsvorm');
  expect(absent.map(({ term }) => term)).not.toContain('Soort');
  expect(absent.map(({ term }) => term)).not.toContain('Document');
});

test('what leads to something hidden leaves no trace: no fact, and no row that is about it', () => {
  const hidden = { id: 'weg' };
  const view = present({
    ...{ name: 'X', succeeds: [hidden], money: [{ year: 2017, funder: hidden, fixed: 12.5 }] },
    parties: [{ party: hidden, as: 'geldgever' }],
  });
  expect(view.facts.filter(({ absent }) => absent === null).map(({ term }) => term)).toEqual(['Naam']);
  expect(view.tables.map(({ name }) => name)).toEqual(['money']);
  expect(view.tables[0]?.rows).toEqual([
    [{ text: '2017', href: null, isOwn: false }, null, { text: '€ 12,50', href: null, isOwn: false }],
  ]);
});
