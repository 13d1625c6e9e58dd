import { expect, it } from 'vitest';
import type { Cell } from '../../../model/block.ts';
import { spreadNames } from './spread-names.ts';

const at = { file: 'havermonde.pdf', page: 1 };
const row = (...texts: readonly string[]): readonly Cell[] =>
  texts.map((text) => ({ text, header: false, marks: [], at }));
const head = row('Indicator', 'Periode', 'Havermonde', 'Bron');
const spread = (...rows: readonly (readonly string[])[]) =>
  spreadNames([head, ...rows.map((texts) => row(...texts))], 1)
    .slice(1)
    .map((cells) => cells.map(({ text }) => text).join(' | '));

it('a name beside the middle of its rows is that of all of them, with what else stands there', () => {
  expect(
    spread(
      ['Banen', '2019', '718', 'LISA'],
      ['', '2020', '726', ''],
      ['', '2019', '156', ''],
      ['Winkels', '', '', 'Telling'],
      ['', '2020', '159', ''],
    ),
  ).toEqual([
    'Banen | 2019 | 718 | LISA',
    ' | 2020 | 726 | ',
    'Winkels | 2019 | 156 | Telling',
    'Winkels | 2020 | 159 | Telling',
  ]);
});

it('a name beside the last of its rows is that of those above it where the first rows have none', () => {
  expect(
    spread(
      ['', '2019', '12', ''],
      ['Bomen', '2020', '15', 'Team'],
      ['', '2019', '7', ''],
      ['Paden', '2020', '8', 'Team'],
    ),
  ).toEqual([
    'Bomen | 2019 | 12 | Team',
    'Bomen | 2020 | 15 | Team',
    'Paden | 2019 | 7 | Team',
    'Paden | 2020 | 8 | Team',
  ]);
});

it('names of groups and rows that go on below their name stay as they are', () => {
  const rows = [
    ['Natuur', '', '', ''],
    ['Bomen', '2019', '12', 'Team'],
    ['', '2020', '15', ''],
  ] as const;
  expect(spread(...rows)).toEqual(rows.map((texts) => texts.join(' | ')));
});
