import { expect, test } from 'vitest';
import type { Nature } from '../../model/nature.ts';
import type { CsvCell } from './csv.ts';
import type { DataColumn, PageData } from './page-data.ts';
import { sayTexts } from './say-texts.ts';

const column = (name: string): DataColumn => ({ name, title: name, says: { nl: name, en: name }, datatype: 'string' });
const cut = 'Hervertelling, ingekort; cijfers, koppen, namen en data als in het origineel.';

function table(
  names: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  natures: readonly (readonly Nature[])[],
) {
  const about = { kind: 'chapter', title: 'x', file: 'x', organisation: null } as const;
  const data: PageData = { ...about, texts: { natures, originals: [] }, columns: names.map(column), rows };
  const { columns, rows: said } = sayTexts(data);
  return [columns.map(({ title }) => title), ...said];
}

test('each row of one text says what that text is, in the words that stand above it on a page', () => {
  const rows = [
    ['a', 'retold in-part', 'https://x.nl/'],
    ['b', null, null],
  ];
  const [heads, first, second] = table(['name', 'nature', 'original'], rows, [['retold', 'in-part'], []]);
  expect(heads).toEqual(['name', 'nature', 'over_de_tekst', 'original']);
  expect(first?.[2]).toBe(`${cut} Wat hier niet staat, kan in het origineel wel staan.`);
  expect(second).toEqual(['b', null, null, null]);
});

test('a row that may rest on several texts does not say of all what is true of some', () => {
  const [, row] = table(
    ['name', 'nature'],
    [['a', 'retold in-part']],
    [['retold', 'in-part'], ['retold'], ['invented']],
  );
  expect(row?.[2]).toMatch(/^Hervertelling, deels ingekort; /);
});

test('a table that does not tell what its texts are stays as it is', () => {
  expect(table(['name'], [['a']], [['retold']])).toEqual([['name'], ['a']]);
});
