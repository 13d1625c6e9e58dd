import { expect, test } from 'vitest';
import type { Decimal } from '../../../model/notation/decimal.ts';
import type { FigureValue } from '../../../model/notation/value.ts';
import { en } from '../../../words/en.data.ts';
import { nl } from '../../../words/nl.data.ts';
import type { StatedAmount, StatedIndicator } from '../queries/read-statements.ts';
import { figureMeaning } from './figure-meaning.ts';
import { columnName, presentAmounts } from './present-amounts.ts';
import { presentIndicators } from './present-indicators.ts';
import { NoteGatherer } from './present-notes.ts';

type StatedFigure = StatedIndicator['figures'][number];
const position = { file: 'bron.html' };
const context = {
  words: nl,
  language: 'nl',
  addressOfIndicator: (slug: string) => `/i/${slug}`,
  anchorOfIndicator: ({ ordinal }: { readonly ordinal: number }) => ({ id: `indicator-${ordinal}`, earlier: [] }),
  quotedCells: [],
  doubts: [],
  dash: null,
} as const;

const figure = (raw: string, value: FigureValue, more: Partial<StatedFigure> = {}): StatedFigure => ({
  indicatorId: 'i',
  role: 'achieved',
  year: 2018,
  unsettled: [],
  column: 'Behaald 2018',
  raw,
  value,
  settled: [],
  footnote: null,
  position,
  ...more,
});
const number = (value: Decimal): FigureValue => ({ type: 'number', number: value, percent: false });
const indicator = (name: string, figures: StatedFigure[], more: Partial<StatedIndicator> = {}): StatedIndicator => ({
  indicatorId: name,
  ordinal: 0,
  slug: name,
  kind: 'performance',
  name,
  unit: null,
  frequency: null,
  source: null,
  footnote: null,
  certainty: null,
  position,
  figures,
  ...more,
});

test('the four kinds of missing are told apart in words', () => {
  const meaning = (why: 'not-measured' | 'to-follow' | 'unknown' | 'blank', raw: string) =>
    figureMeaning({ type: 'missing', why }, raw, nl, 'nl');
  expect([
    meaning('not-measured', 'n.v.t.'),
    meaning('to-follow', 'NTB'),
    meaning('unknown', 'n.b.'),
    meaning('blank', ''),
  ]).toEqual(['niet gemeten', 'volgt nog', 'onbekend', 'niet ingevuld']);
});

test('a dash is a dash: what a document means by it is not ours to say', () => {
  const meaning = (raw: string) => figureMeaning({ type: 'missing', why: 'not-measured' }, raw, nl, 'nl');
  expect([meaning('-'), meaning(' – '), meaning('niet gemeten')]).toEqual(['streepje', 'streepje', 'niet gemeten']);
});

test('a comparison, a relative target and a rank are read aloud as words', () => {
  expect(figureMeaning({ type: 'comparison', operator: '<', number: '11.2', percent: true }, '<11.2%', nl, 'nl')).toBe(
    'minder dan 11,2%',
  );
  expect(figureMeaning({ type: 'comparison', operator: '>', number: '0.125' }, '> 0,125', nl, 'nl')).toBe(
    'meer dan 0,125',
  );
  expect(figureMeaning({ type: 'comparison', operator: '>', number: '6.0' }, '> 6,0', en, 'en')).toContain('6.0');
  expect(figureMeaning({ type: 'relative', operator: '>', year: 2017 }, '> dan in 2017', nl, 'nl')).toBe(
    'meer dan in 2017',
  );
  expect(figureMeaning({ type: 'rank', number: 8, form: 'top' }, 'Top 8', en, 'en')).toBe('Top 8, lower is better');
  expect(figureMeaning(number('1054'), '1.054', nl, 'nl')).toBeNull();
});

test('indicators with the same columns share a table, others get their own', () => {
  const tables = presentIndicators(
    [
      indicator('a', [figure('1', number('1'))]),
      indicator('b', [figure('2', number('2'))]),
      indicator('c', [figure('3', number('3'), { year: 2017 })]),
    ],
    context,
  );
  expect(tables.map(({ rows }) => rows.map(({ name }) => name))).toEqual([['a', 'b'], ['c']]);
  expect(tables[0]?.columns).toEqual([{ key: '0', role: 'Behaald', year: '2018' }]);
});

test('a cell keeps what was written, and a word that says it all is not said twice', () => {
  const [table] = presentIndicators(
    [
      indicator('a', [
        figure(' > 2', { type: 'comparison', operator: '>', number: '2' }),
        figure('onbekend', { type: 'missing', why: 'unknown' }, { year: 2017 }),
      ]),
    ],
    context,
  );
  expect(table?.rows[0]?.figures).toEqual([
    expect.objectContaining({ raw: '> 2', meaning: 'meer dan 2', missing: false }),
    expect.objectContaining({ raw: '', meaning: 'onbekend', missing: true }),
  ]);
});

test('a column that is headed by words we do not know keeps its head', () => {
  const [table] = presentIndicators(
    [indicator('a', [figure('1', number('1'), { role: 'other', column: 'Provincie', year: null })])],
    context,
  );
  expect(table?.columns[0]).toMatchObject({ role: 'Provincie', year: null });
});

test('a footnote that returns keeps its number, and leads back to its first mark', () => {
  const gatherer = new NoteGatherer('t', nl);
  expect(gatherer.footnote('voorlopig')).toEqual([{ id: 't-1', mark: '1', isFirst: true }]);
  expect(gatherer.footnote('voorlopig')).toEqual([{ id: 't-1', mark: '1', isFirst: false }]);
  expect(gatherer.readings([{ say: 'nil-is-zero', with: {} }])).toEqual([{ id: 't-a', mark: 'a', isFirst: true }]);
  expect(gatherer.footnote(null)).toEqual([]);
  expect(gatherer.notes.map(({ mark, text }) => `${mark} ${text}`)).toEqual([
    '1 voorlopig',
    'a Zo lezen wij dit: “Nihil” is gelezen als 0.',
  ]);
});

const amount = (label: string, euros: number | null, more: Partial<StatedAmount> = {}): StatedAmount => ({
  label,
  side: 'expenses',
  year: 2017,
  column: 'Begroting 2017',
  raw: String(euros),
  euros: euros === null ? null : String(euros),
  unit: 'euro',
  rounding: euros === null ? null : '1',
  unsettled: [],
  standing: 'original',
  position,
  ...more,
});

test('amounts in whole thousands are shown in thousands, with a real minus sign', () => {
  const table = presentAmounts(
    [amount('Lasten', 62_859_000), amount('Saldo', -31_393_000, { side: 'balance' })],
    nl,
    'nl',
    [],
  );
  expect(table?.unit).toBe('bedragen × € 1.000');
  expect(table?.rows.map(({ cells }) => cells[0]?.text)).toEqual(['62.859', '−31.393']);
});

test('one amount that is not in whole thousands puts all of them in euros', () => {
  const table = presentAmounts(
    [amount('Lasten', 62_859_000), amount('Baten', 1_250, { side: 'income' })],
    nl,
    'nl',
    [],
  );
  expect(table?.unit).toBe('bedragen in euro’s');
  expect(table?.rows.map(({ cells }) => cells[0]?.text)).toEqual(['62.859.000', '1.250']);
});

test('a label that comes back in the same column is another row, and no amount is lost', () => {
  const table = presentAmounts(
    [amount('Lasten', 1_000), amount('Lasten', 2_000), amount('Lasten', 3_000, { year: 2018 })],
    nl,
    'nl',
    [],
  );
  expect(table?.rows.map(({ cells }) => cells.map((cell) => cell?.text ?? null))).toEqual([
    ['1', null],
    ['2', '3'],
  ]);
});

test('a cell without a number is shown as written', () => {
  expect(presentAmounts([amount('Lasten', null, { raw: 'p.m.' })], nl, 'nl', [])?.rows[0]?.cells[0]?.text).toBe('p.m.');
});

test('a column of amounts says its year once, apart from its name where it ends with it', () => {
  const name = (column: string, year: number | null, standing: StatedAmount['standing'] = null) =>
    columnName({ column, year, standing }, nl);
  expect(name('Begroting 2018 na wijziging', 2018, 'amended')).toEqual({ standing: 'Na wijziging', year: '2018' });
  expect(name('Raming 2032', 2032)).toEqual({ standing: 'Raming', year: '2032' });
  expect(name('2019', 2019)).toEqual({ standing: '', year: '2019' });
  expect(name('Begroting 2018/2019', 2018)).toEqual({ standing: 'Begroting 2018/2019', year: null });
  expect(name('Raming', 2020)).toEqual({ standing: 'Raming', year: '2020' });
  expect(name('Structureel', null)).toEqual({ standing: 'Structureel', year: null });
});

test('what the document says of the dash stands beside a table that has one, and beside no other', () => {
  const [dashed, whole] = presentIndicators(
    [
      indicator('a', [figure('-', { type: 'missing', why: 'not-measured' })]),
      indicator('b', [figure('2', number('2'), { year: 2017 })]),
    ],
    { ...context, dash: 'Een streepje betekent: nog niet gemeten.' },
  );
  expect([dashed?.dash, whole?.dash]).toEqual(['Een streepje betekent: nog niet gemeten.', null]);
});
