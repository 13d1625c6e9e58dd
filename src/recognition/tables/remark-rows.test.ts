import { expect, test } from 'vitest';
import { readAttributeRow } from './heads/row-kind.ts';
import { publication, recogniseLines } from './table.fixture.ts';

const lines = [
  'Effectindicatoren | Realisatie | Begroting | Realisatie | ||||',
  '% boten dat op tijd vaart | 71% | 64% | 71% | ||||',
  'Realisatie: | Het cijfer dat is begroot, komt van de vorige meting. | ||||||',
  'Hoort bij doel: | Een haven waar het druk is | ||||||',
  'Frequentie: | jaarlijks | ||||||',
];

test('rows that only tell of the one above say nothing of what the columns hold', () => {
  const [indicator] = recogniseLines(lines, { publication: { ...publication('other', 2021), year: null } }).indicators;
  expect(indicator?.figures.map(({ role, raw, unsettled }) => [role, raw, unsettled])).toEqual([
    ['achieved', '71%', ['year']],
    ['budgeted', '64%', ['year']],
    ['achieved', '71%', ['year']],
  ]);
});

test('a label with one text is a remark, with a value it is not', () => {
  const read = (row: string) =>
    readAttributeRow(
      row.split('|').map((text) => text.trim()),
      () => true,
    )?.attribute ?? null;
  expect(read('Hoort bij doel: | Een haven waar het druk is | |')).toBe('remark');
  expect(read('Landelijk: | 12 | |')).toBe(null);
  expect(read('Haven: | Kade | Sluis |')).toBe(null);
});
