import { expect, test } from 'vitest';
import { mostNamed, sayRows } from './say-rows.ts';

const rows = (most: number) => Array.from({ length: most }, (_, at) => ({ nl: `Rij ${at}.`, en: `Row ${at}.` }));

test('of a long table the first rows are told, and how many more there are', () => {
  expect(sayRows(rows(mostNamed))).toEqual(rows(mostNamed));
  expect(sayRows(rows(mostNamed + 1)).slice(mostNamed)).toEqual([{ nl: 'En nog 1 rij.', en: 'And 1 more row.' }]);
  expect(sayRows(rows(900))).toHaveLength(mostNamed + 1);
  expect(sayRows(rows(900)).at(-1)).toEqual({ nl: 'En nog 888 rijen.', en: 'And 888 more rows.' });
});
