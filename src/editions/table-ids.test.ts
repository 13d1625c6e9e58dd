import { expect, test } from 'vitest';
import { makeReadTable } from '../../tests/make-reading.ts';
import type { ReadTable } from '../model/block.ts';
import { tableIds } from './table-ids.ts';

function idsOf(...tables: readonly ReadTable[]): string[] {
  return [...tableIds([{ blocks: tables }]).values()];
}

const rows = ['Indicator|Behaald 2017|Beoogd 2018', 'Bruggen|3|> 5'];
const table = makeReadTable(rows);

test('a table is the same while its figures are mended, and wherever it stands in its file', () => {
  const mended = makeReadTable(['Indicator|Behaald 2017|Beoogd 2018', 'Bruggen|4|> 6'], {
    at: { file: 'anders.docx', table: 7 },
    certainty: 0.4,
  });
  expect(idsOf(mended)).toEqual(idsOf(table));
  expect(idsOf(makeReadTable(['Wegen|2017', 'Lengte|3']), mended)[1]).toBe(idsOf(table)[0]);
});

test('other heads, other rows and another caption make another table', () => {
  const others = [
    makeReadTable(['Indicator|Behaald 2018|Beoogd 2018', 'Bruggen|3|> 5']),
    makeReadTable(['Indicator|Behaald 2017|Beoogd 2018', 'Wegen|3|> 5']),
    makeReadTable(rows, { caption: 'Verkeer' }),
  ];
  expect(new Set([table, ...others].flatMap((one) => idsOf(one))).size).toBe(4);
});

test('tables that are headed alike are counted, in the order of the chapter', () => {
  const [first] = idsOf(table);
  expect(idsOf(table, makeReadTable(rows), makeReadTable(rows))).toEqual([first, `${first}-2`, `${first}-3`]);
});
