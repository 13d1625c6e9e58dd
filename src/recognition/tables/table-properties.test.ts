import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Cell, Table } from '../../model/block.ts';
import { contextOf, footnoteOf, paragraphsOf, recogniseTable, restoreTables, tableOf } from './table.fixture.ts';

const word = fc.constantFrom(
  'Indicator',
  'Prestatie-indicator(en)',
  'Behaald 2017',
  'Beoogd',
  '2018',
  '2016/2017',
  'Eenheid',
  'Bron: CBS',
  'Nr.',
  'Programma',
  'Lasten',
  'Baten',
  'Saldo',
  '01.1 Werk',
  'waarvan jong',
  'Landelijk',
  'Laarbeek',
  'Periode',
  '% sporters',
  'per 1.000 inwoners',
  '> 2',
  '-',
  'NTB',
  'Top 8',
  '19,3%',
  '60.093 (14.4%)',
  'N 31.393',
  '25.942*',
  '',
  '\u00a0',
  'bedragen x € 1.000',
  '* noot',
  'Toelichting',
  'ja',
  '1',
  '€ 5',
);
const text = fc.oneof(
  { weight: 5, arbitrary: word },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);
const cell = fc.record({ text, header: fc.boolean(), marks: fc.subarray(['1', '*']) });
const rows = fc
  .tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 8 }))
  .chain(([width, height]) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
  );
const table: fc.Arbitrary<Table> = rows.map((made) => ({
  kind: 'table',
  caption: null,
  rows: made.map((row, line) =>
    row.map((part, column): Cell => ({ ...part, at: { file: 'f', line: line + 1, row: column } })),
  ),
  at: { file: 'f' },
}));

test('any table is read without an error, and no cell gives two figures or two amounts', () => {
  fc.assert(
    fc.property(table, (made) => {
      const found = recogniseTable(made, contextOf({ footnotes: [footnoteOf('1', 'een'), footnoteOf('*', 'ster')] }));
      const places = [
        ...found.indicators.flatMap((indicator) => indicator.figures.map((figure) => figure.at)),
        ...found.groups.flatMap((group) => group.amounts.map((amount) => amount.at)),
      ];
      expect(new Set(places.map((at) => `${at.line} ${at.row}`)).size).toBe(places.length);
    }),
    { numRuns: 1_500 },
  );
});

test('of every value column every row with a name gives exactly one figure', () => {
  const value = fc.constantFrom('1', '> 2', '-', '19,3%', 'NTB', '');
  const body = fc
    .array(fc.tuple(value, value, value), { minLength: 1, maxLength: 8 })
    .filter((made) => made.some((row) => row.every((raw) => raw !== '')));
  fc.assert(
    fc.property(body, (made) => {
      const lines = [
        'Indicator | Behaald 2016 | Beoogd 2017 | 2018',
        ...made.map((row, index) => [`Aantal zaken nummer ${index}`, ...row].join(' | ')),
      ];
      const found = recogniseTable(tableOf(lines), contextOf());
      const figures = found.indicators.map((indicator) => indicator.figures.map((figure) => figure.raw));
      expect(figures.map((row) => row.join('/'))).toEqual(made.map((row) => row.join('/')));
    }),
    { numRuns: 300 },
  );
});

test('restoring loses no word and keeps the order', () => {
  const block: fc.Arbitrary<Block> = fc.oneof(
    {
      weight: 6,
      arbitrary: text.map((made): Block => ({ kind: 'paragraph', text: made, at: { file: 'f', line: 1 } })),
    },
    { weight: 1, arbitrary: table },
    { weight: 1, arbitrary: fc.constant<Block>({ kind: 'heading', level: 1, text: 'Kop', at: { file: 'f' } }) },
  );
  const wordsOf = (blocks: readonly Block[]): readonly string[] =>
    blocks
      .flatMap((made) =>
        made.kind === 'paragraph'
          ? [made.text]
          : made.kind === 'table'
            ? made.rows.flat().map((part) => part.text)
            : [],
      )
      .flatMap((made) => made.match(/[\p{L}\d]+/gu) ?? []);
  fc.assert(
    fc.property(fc.array(block, { maxLength: 25 }), (blocks) => {
      const before = wordsOf(blocks.filter((made) => made.kind === 'paragraph'));
      const after = new Set(
        wordsOf(restoreTables(blocks)).concat(
          restoreTables(blocks).flatMap((made) =>
            made.kind === 'footnote'
              ? (made.text.match(/[\p{L}\d]+/gu) ?? [])
              : made.kind === 'table' && made.caption !== null
                ? (made.caption.match(/[\p{L}\d]+/gu) ?? [])
                : [],
          ),
        ),
      );
      for (const made of before) expect(after).toContain(made);
    }),
    { numRuns: 600 },
  );
});

/** How much longer four times as much takes, by processor time: 4 is linear, 16 quadratic. */
function growth(run: (size: number) => void, size: number): number {
  const fastest = (count: number) => {
    const times = [1, 2, 3].map(() => {
      const before = process.cpuUsage();
      run(count);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    });
    return Math.min(...times);
  };
  run(size);
  return fastest(size * 4) / fastest(size);
}

test('the time that a table takes grows with its rows', () => {
  const rowsOf = (count: number) =>
    Array.from({ length: count }, (_, index) => `Aantal zaken ${index} | % | ${index} | > ${index}`);
  expect(
    growth(
      (count) =>
        recogniseTable(tableOf(['Indicator | Eenheid | Behaald 2017 | Beoogd 2018', ...rowsOf(count)]), contextOf()),
      1_000,
    ),
  ).toBeLessThan(10);
});

test.each([
  [
    'rows of a flattened table',
    (count: number) => [
      'Indicator',
      'Behaald 2017',
      'Beoogd 2018',
      ...Array.from({ length: count }, (_, index) => [`Aantal zaken van soort ${index}`, '5', '> 6']).flat(),
    ],
  ],
  [
    'nothing but heads',
    (count: number) => Array.from({ length: count }, (_, index) => (index % 2 === 0 ? '2017' : 'Behaald')),
  ],
  ['one line of a megabyte', (count: number) => ['Begroting 2017 '.repeat(count * 100)]],
])('the time to look for tables grows with the text: %s', (_, textsOf) => {
  // so many that collecting garbage once makes no difference
  expect(growth((count) => restoreTables(paragraphsOf(textsOf(count))), 1_200)).toBeLessThan(10);
});
