import { expect, test } from 'vitest';
import { makeReadTable } from '../../../../tests/make-reading.ts';
import type { ReadTable } from '../../../model/block.ts';
import type { ReadCellView } from '../../../ui/read-table/read-table-view.ts';
import { en } from '../../../words/en.data.ts';
import { nl } from '../../../words/nl.data.ts';
import type { ListedDoubt } from '../queries/list-doubts.ts';
import type { StatedAmount, StatedIndicator, Statements } from '../queries/read-statements.ts';
import { partByTable } from './part-by-table.ts';
import { presentReadTable } from './present-read-table.ts';
import { sayReading } from './say-reading.ts';

const context = {
  words: nl,
  language: 'nl',
  addressOfIndicator: (slug: string) => `/i/${slug}`,
  anchorOfIndicator: ({ ordinal }: { readonly ordinal: number }) => ({ id: `indicator-${ordinal}`, earlier: [] }),
  quotedCells: [],
  doubts: [],
  dash: null,
} as const;
const table = makeReadTable(['Indicator|Bron|Behaald 2017|Beoogd 2018', 'Bruggen|GGD|3|> 5', 'Wegen|GGD|-|']);
const cellAt = (row: number, column: number) => ({ ...table.at, cell: [row, column] as const });

type StatedFigure = StatedIndicator['figures'][number];
const figure = (row: number, column: number, more: Partial<StatedFigure> = {}): StatedFigure => ({
  indicatorId: 'i',
  role: 'achieved',
  year: 2017,
  unsettled: [],
  column: 'Behaald 2017',
  raw: '3',
  value: { type: 'number', number: '3', percent: false },
  settled: [],
  footnote: null,
  position: cellAt(row, column),
  ...more,
});
const indicator = (ordinal: number, name: string, row: number, figures: readonly StatedFigure[]): StatedIndicator => ({
  indicatorId: name,
  ordinal,
  slug: name.toLowerCase(),
  kind: 'performance',
  name,
  unit: null,
  frequency: null,
  source: null,
  footnote: null,
  certainty: 1,
  position: cellAt(row, 1),
  figures: [...figures],
});
const bridges = indicator(0, 'Bruggen', 2, [figure(2, 3), figure(2, 4, { unsettled: ['year'], year: null })]);
const roads = indicator(1, 'Wegen', 3, [figure(3, 3)]);
const amount: StatedAmount = {
  label: 'Lasten',
  side: 'expenses',
  year: 2018,
  column: '2018',
  raw: '5',
  euros: '5000',
  unit: 'thousand',
  rounding: '1000',
  standing: null,
  unsettled: [],
  position: { ...table.at, table: 2, cell: [2, 2] },
};

const called = (id: string) => ({ id, earlier: [] });
const present = (shown: ReadTable, more: { readonly doubts?: readonly ListedDoubt[] } = {}) =>
  presentReadTable(shown, { indicators: [bridges, roads], amounts: [] }, called('tabel-0-0'), { ...context, ...more });
const print = ({ text, heads, columns, rows }: ReadCellView) =>
  `${text}${heads === null ? '' : ` (${heads})`}${columns + rows > 2 ? ` ${columns}x${rows}` : ''}`;

test('a table is shown as it stands, with what heads a column and what heads a row', () => {
  const { heads, body, lines } = present(table);
  expect(heads.map((row) => row.map(print))).toEqual([
    ['Indicator (column)', 'Bron (column)', 'Behaald 2017 (column)', 'Beoogd 2018 (column)'],
  ]);
  expect(body.map((row) => row.map(print))).toEqual([
    ['Bruggen (row)', 'GGD', '3', '> 5'],
    ['Wegen (row)', 'GGD', '-', ''],
  ]);
  expect(lines).toBeNull();
  expect(body[0]?.map(({ isNumeric }) => isNumeric)).toEqual([false, false, true, true]);
});

test('what reads badly aloud has its meaning beside it; an empty cell stays empty', () => {
  const missing = { value: { type: 'missing', why: 'not-measured' }, raw: '-' } as const;
  const blank = { value: { type: 'missing', why: 'blank' }, raw: '' } as const;
  const indicators = [indicator(0, 'Wegen', 3, [figure(3, 3, missing), figure(3, 4, blank)])];
  const { body } = presentReadTable(table, { indicators, amounts: [] }, called('t'), context);
  expect(body[1]?.map(({ text, meaning }) => [text, meaning])).toEqual([
    ['Wegen', null],
    ['GGD', null],
    ['-', 'streepje'],
    ['', null],
  ]);
});

test('a cell over columns and rows is there once', () => {
  const [first = [], second = []] = makeReadTable(['Naam|Beoogd|Beoogd', 'Naam|2018|2019', 'Bruggen|3|4']).rows;
  const heads = [
    first.map((cell, column) => (column === 2 ? { ...cell, span: 'left' as const } : cell)),
    second.map((cell, column) => ({ ...cell, header: true, ...(column === 0 && { span: 'above' as const }) })),
  ];
  const rows = [...heads, ...table.rows.slice(1)];
  const shown = presentReadTable({ ...table, rows }, { indicators: [], amounts: [] }, called('tabel-0-0'), context);
  expect(shown.heads.map((row) => row.map(print))).toEqual([
    ['Naam (column) 1x2', 'Beoogd (column) 2x1'],
    ['2018 (column)', '2019 (column)'],
  ]);
});

test('the name of an indicator leads to its page and is where a search hit leads; then the read table has no such place', () => {
  const { body, indicatorTables } = present(table);
  expect(body.map(([name]) => [name?.href, name?.anchor])).toEqual([
    ['/i/bruggen', 'indicator-0'],
    ['/i/wegen', 'indicator-1'],
  ]);
  expect(indicatorTables.flatMap(({ rows }) => rows.map(({ anchor }) => anchor))).toEqual([null, null]);
});

test('what is in doubt is marked in its cell, and leads to the doubt about that column of that table', () => {
  const doubt = (ordinal: number, column: number, number: number): ListedDoubt => ({
    ordinal,
    stake: 'year',
    text: 'Beoogd',
    why: { say: 'column-year', with: { head: '' } },
    candidates: [],
    position: { ...cellAt(3, column), table: number },
  });
  const { body, summary } = present(table, { doubts: [doubt(0, 4, 2), doubt(1, 3, 1), doubt(2, 4, 1)] });
  expect(body[0]?.map((cell) => cell.doubt)).toEqual([
    null,
    null,
    null,
    { text: 'in twijfel: jaar', href: '#twijfel-2' },
  ]);
  expect(summary).toContain('Bij één cel is twijfel.');
});

test('a mark leads to its footnote below the table; one without a footnote leads nowhere', () => {
  const rows = table.rows.map((row, at) =>
    row.map((cell, column) => (at === 1 && column === 3 ? { ...cell, marks: ['1', '2'] } : cell)),
  );
  const footnotes = [{ kind: 'footnote', mark: '1', text: 'Voorlopig.', at: table.at }] as const;
  const shown = present({ ...table, rows, footnotes });
  expect(shown.body[0]?.[3]?.marks).toEqual([
    { mark: '1', href: '#tabel-0-0-n0' },
    { mark: '2', href: null },
  ]);
  expect(shown.footnotes).toEqual([{ id: 'tabel-0-0-n0', mark: '1', text: 'Voorlopig.' }]);
  const noted = { ...bridges, footnote: 'Voorlopig.', figures: [figure(2, 3, { footnote: 'Elders gezegd.' })] };
  const { indicatorTables } = presentReadTable(
    { ...table, footnotes },
    { indicators: [noted], amounts: [] },
    called('t'),
    context,
  );
  expect(indicatorTables.flatMap(({ notes }) => notes.map(({ text }) => text))).toEqual(['Elders gezegd.']);
});

test('lines that were surely a table are shown as one and say so; where that is not sure the lines are shown', () => {
  const lines = 'Indicator Behaald\nBruggen 3';
  expect(present({ ...table, lines }).lines).toBeNull();
  expect(present({ ...table, lines }).remark).toBe(nl.readTable.restored);
  const unsure = present({ ...table, lines, certainty: 0.6 });
  expect([unsure.lines, unsure.remark, unsure.body]).toEqual([lines, nl.readTable.unsure, []]);
  expect(unsure.indicatorTables.flatMap(({ rows }) => rows.map(({ anchor }) => anchor))).toEqual([
    'indicator-0',
    'indicator-1',
  ]);
  expect(unsure.summary).toContain('60%');
});

test('statements go with the table that they were read from; those of no table that is shown stay apart', () => {
  const loose = { ...roads, position: { file: table.at.file, line: 3 } };
  const passages = [{ ordinal: 0, question: 'do', heading: null, blocks: [table], position: table.at }] as const;
  const rest = { commitments: [], accounts: [], references: [], mentions: [] };
  const statements: Statements = { ...rest, passages: [...passages], indicators: [bridges, loose], amounts: [amount] };
  const parted = partByTable(statements);
  expect(parted.of(table)).toEqual({ indicators: [bridges], amounts: [] });
  expect(parted.rest).toEqual({ indicators: [loose], amounts: [amount] });
});

test('one line says what was read, how sure that is and what stands elsewhere', () => {
  const read = { indicators: 2, figures: 3, amounts: 4 };
  const nothing = { indicators: [], amounts: [] };
  expect(sayReading({ read, certainty: 1 }, { indicators: [roads], amounts: [amount] }, nl)).toBe(
    'Hieruit gelezen: 2 indicatoren, 3 cijfers, 4 bedragen. 3 bedragen staan bij andere onderdelen. Deze lezing is zeker.',
  );
  expect(sayReading({ read: { ...read, amounts: 0 }, certainty: 0.8 }, { ...nothing, indicators: [bridges] }, en)).toBe(
    'Read from this: 2 indicators, 3 figures. This reading is 80% certain. One cell is in doubt.',
  );
});
