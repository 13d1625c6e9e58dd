import { expect, test } from 'vitest';
import { mostNamed, sayRows } from './say-rows.ts';

const rows = (most: number) => Array.from({ length: most }, (_, at) => ({ nl: `Rij ${at}.`, en: `Row ${at}.` }));

test('of a long table the first rows are told, and how many more there are', () => {
  expect(sayRows(rows(mostNamed))).toEqual(rows(mostNamed));
  expect(sayRows(rows(mostNamed + 1)).slice(mostNamed)).toEqual([
    { nl: 'En nog 1 rij; die staat in de tabel zelf.', en: 'And 1 more row; the table itself has it.' },
  ]);
  expect(sayRows(rows(900))).toHaveLength(mostNamed + 1);
  expect(sayRows(rows(900)).at(-1)).toEqual({
    nl: 'En nog 888 rijen; die staan in de tabel zelf.',
    en: 'And 888 more rows; the table itself has them.',
  });
});
