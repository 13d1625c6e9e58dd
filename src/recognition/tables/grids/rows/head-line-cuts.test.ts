import { expect, test } from 'vitest';
import { cutHeadLine } from './head-line-cuts.ts';

const likeliest = (line: string, count: number) => cutHeadLine(line, count)[0]?.heads;

test('the source of names ends a head before a year', () => {
  expect(likeliest('Effectindicatoren E/P Bron B2021 R2021', 3)).toEqual([
    'Effectindicatoren E/P Bron',
    'B2021',
    'R2021',
  ]);
});

test('in what amounts are counted heads no values of its own', () => {
  const [cheapest] = cutHeadLine('Totalen (bedragen x € 1.000) Begroting 2021', 4);
  expect(cheapest?.cost ?? 9).toBeGreaterThanOrEqual(4);
});

test('a role stands apart from years next to each other', () => {
  expect(likeliest('Onderwerp Nulmeting 2021 2022', 4)).toEqual(['Onderwerp', 'Nulmeting', '2021', '2022']);
});
