import { expect, test } from 'vitest';
import type { Quote } from '../../../findings/finding.ts';
import { presentRows } from './present-rows.ts';

const quote = (statement: string | null, label: string, raw: string, publication = 'begroting-2018'): Quote => ({
  publication,
  chapter: '2.1.1',
  statement,
  kind: statement === null ? null : 'indicator',
  label: { nl: label, en: label },
  raw,
  position: null,
});
const rankings = { a: 'Top 100', b: 'Barometer' };
const name = (statement: 'a' | 'b') => quote(statement, 'Indicator', rankings[statement]);
const shown = (quotes: readonly Quote[]) =>
  presentRows(
    quotes,
    new Map(
      quotes.flatMap((one) =>
        one.statement === null ? [] : [[one, rankings[one.statement.startsWith('a') ? 'a' : 'b']] as const],
      ),
    ),
  ).map(({ quote: { label, raw }, row }) => [row?.name ?? null, `${label.nl}: ${raw}`]);

test('figures of several rows stand under the name of their row, which is not quoted once more', () => {
  expect(
    shown([
      name('a'),
      quote('a', 'Doel 2018', '-'),
      name('b'),
      quote('b', 'Doel 2018', '-'),
      quote('a', 'Behaald 2017', 'NTB'),
      quote('b', 'Behaald 2017', '5'),
    ]),
  ).toEqual([
    ['Top 100', 'Doel 2018: -'],
    ['Top 100', 'Behaald 2017: NTB'],
    ['Barometer', 'Doel 2018: -'],
    ['Barometer', 'Behaald 2017: 5'],
  ]);
});

test('the name of a row is the quote of it where it was quoted', () => {
  const quotes = [name('a'), quote('a', 'Doel 2018', '-'), quote('b', 'Doel 2018', '-')];
  const names = new Map(quotes.map((one) => [one, one.statement === 'a' ? rankings.a : rankings.b]));
  expect(presentRows(quotes, names).map(({ row }) => row?.quote ?? null)).toEqual([quotes[0], null]);
});

test('a row of two documents is one, also where they write its name with other capitals', () => {
  const quotes = [
    quote('a', 'Behaald 2016', '2'),
    quote('b', 'Behaald 2016', '2'),
    quote('a2', 'Behaald 2016', '8', 'jaarverslag-2017'),
  ];
  const names = new Map(
    quotes.map((one, at) => [one, ['Kennis/innovatie', 'Barometer', 'kennis/innovatie'][at] ?? '']),
  );
  expect(presentRows(quotes, names).map(({ quote: { raw }, row }) => [row?.name, raw])).toEqual([
    ['Kennis/innovatie', '2'],
    ['Kennis/innovatie', '8'],
    ['Barometer', '2'],
  ]);
});

test('one row keeps its order and its name, also where two documents have it', () => {
  const quotes = [name('a'), quote('a', 'Doel 2018', '> 5'), quote('a2', 'Doel 2018', '> 2', 'jaarverslag-2018')];
  expect(shown(quotes)).toEqual([
    [null, 'Indicator: Top 100'],
    [null, 'Doel 2018: > 5'],
    [null, 'Doel 2018: > 2'],
  ]);
});

test('rows of which only the name is quoted stay as they are', () => {
  expect(shown([name('a'), name('b')])).toEqual([
    [null, 'Indicator: Top 100'],
    [null, 'Indicator: Barometer'],
  ]);
});

test('what is of no row stands above the rows, so that it does not seem to be of the last', () => {
  const note = quote(null, 'Over streepjes', 'Een streepje is geen gegevens');
  expect(shown([quote('a', 'Behaald 2016', '2'), quote('b', 'Behaald 2016', '-'), note])).toEqual([
    [null, 'Over streepjes: Een streepje is geen gegevens'],
    ['Top 100', 'Behaald 2016: 2'],
    ['Barometer', 'Behaald 2016: -'],
  ]);
});
