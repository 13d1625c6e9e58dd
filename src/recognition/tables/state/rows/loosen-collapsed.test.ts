import { expect, test } from 'vitest';
import { gridOf, settingOf } from '../../interpret/interpret.fixture.ts';
import { interpret } from '../../interpret/interpret.ts';
import { rowsOf } from '../section.ts';
import { loosenCollapsed } from './loosen-collapsed.ts';

const head = 'Indicator | 2016 | 2017 | 2018 | 2019 | Bron';
const full = [
  'Boten | 1,6 | 1,1 | 2,5 | 2,4 | Kadaster',
  'Vlotten | 1 | 2 | 3 | 4 | CBS',
  'Sluizen | 1 | 2 | 3 | 4 | CBS',
];

function loosen(...lines: readonly string[]): readonly string[] {
  const [part] = interpret(gridOf(lines), settingOf())[0]?.parts ?? [];
  if (part === undefined) throw new Error('nothing was read');
  const { rows } = loosenCollapsed({ titles: [], columns: part.columns, rows: rowsOf(part) });
  return rows.map(
    ({ cells, loose }) =>
      cells.map(({ text }) => text).join(' | ') +
      (loose.length === 0 ? '' : ` ~ ${loose.map(({ text }) => text).join(', ')}`),
  );
}

test('values of a row whose source stands among them have no column', () => {
  expect(loosen(head, ...full, 'Molens | 1,3 | 1,4 | Kadaster | | ')).toEqual([
    ...full,
    'Molens |  |  |  |  | Kadaster ~ 1,3, 1,4',
  ]);
});

test('a row whose last values are empty keeps its columns', () => {
  const short = 'Molens | 1,3 | 1,4 |  |  | ';
  expect(loosen(head, ...full, short)[3]).toBe(short);
});

test('a word that is a value is no source', () => {
  const word = 'Molens | 1,3 | onbekend |  |  | ';
  expect(loosen(head, ...full, word)[3]).toBe(word);
});

test('where most rows have no source nothing is moved', () => {
  const rows = ['Boten | 1,6 | 1,1 | 2,5 | 2,4 | Kadaster', 'Vlotten | 1 | 2 | 3 | 4 | ', 'Sluizen | 1 | 2 | 3 | 4 | '];
  const odd = 'Molens | 1,3 | 1,4 | Kadaster |  | ';
  expect(loosen(head, ...rows, odd)[3]).toBe(odd);
});
