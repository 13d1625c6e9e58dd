import { expect, test } from 'vitest';
import { codeKey, titleKey } from '../../../model/text/keys.ts';
import type { FieldElsewhere } from '../queries/list-same-field.ts';
import { pickSameField, titleSimilarity } from './same-field.ts';

const field = (publication: string, code: string | null, title: string): FieldElsewhere => ({
  publication,
  kind: 'budget',
  year: 2018,
  endYear: null,
  sequence: null,
  slug: code ?? title,
  code,
  codeKey: codeKey(code),
  title,
  titleKey: titleKey(title),
  level: 'policy-field',
});
const here = { codeKey: '2.1.4', titleKey: titleKey('(Inter)nationaal promoten van onze kennissectoren') };

test('the same code and title is the same field', () => {
  const other = field('begroting-2017', '2.1.4', '(Inter)nationaal Promoten van onze kennissectoren');
  expect(pickSameField(here, [other])).toEqual([other]);
});

test('a title that was reworded under the same code is the same field', () => {
  const other = field('begroting-2020', '02.1.4', 'Internationaal promoten van kennissectoren');
  expect(pickSameField(here, [other])).toEqual([other]);
});

test('the same code with a wholly different title is another field', () => {
  expect(pickSameField(here, [field('begroting-2022', '2.1.4', 'Zwembaden en sporthallen')])).toEqual([]);
});

test('a field that was renumbered is found by its title', () => {
  const other = field('begroting-2022', '1.1.4', '(Inter)nationaal promoten van onze kennissectoren');
  expect(pickSameField(here, [other])).toEqual([other]);
});

test('a title that a publication has twice under other codes proves nothing', () => {
  const intro = { codeKey: null, titleKey: 'inleiding' };
  expect(pickSameField(intro, [field('b', '1', 'Inleiding'), field('b', '2', 'Inleiding')])).toEqual([]);
});

test('one publication has one such field: the one with the code', () => {
  const right = field('b', '2.1.4', '(Inter)nationaal promoten van onze kennissectoren');
  const twin = field('b', '9.9', '(Inter)nationaal promoten van onze kennissectoren');
  expect(pickSameField(here, [twin, right])).toEqual([right]);
});

test('the publications come in the order of publication, whatever their names', () => {
  const title = '(Inter)nationaal promoten van onze kennissectoren';
  const of = (publication: string, kind: FieldElsewhere['kind'], year = 2018) => ({
    ...field(publication, '2.1.4', title),
    kind,
    year,
  });
  const fields = [
    of('begroting-2018', 'budget'),
    of('jaarverslag-2018', 'annual-report'),
    of('voortgangsrapportage-2018', 'progress-report'),
    of('begroting-2019', 'budget', 2019),
  ];
  expect(pickSameField(here, fields).map(({ publication }) => publication)).toEqual([
    'begroting-2018',
    'voortgangsrapportage-2018',
    'begroting-2019',
    'jaarverslag-2018',
  ]);
});

test('titles without a word in common share nothing', () => {
  expect(titleSimilarity('wonen en zorg', 'sport bewegen')).toBe(0);
  expect(titleSimilarity('de aan', 'het uit')).toBe(0);
});
