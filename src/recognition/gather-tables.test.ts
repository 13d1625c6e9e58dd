import { describe, expect, test } from 'vitest';
import type { ReadTable, SourceDocument } from '../model/block.ts';
import { layCells } from '../model/lay-cells.ts';
import type { Reading } from '../model/reading.ts';
import { htmlDocument, textDocument } from './document-of-text.fixture.ts';
import { recognise } from './recognise.ts';

const budget = { kind: 'budget', year: 2026, organisation: 'Elzenbroek' } as const;

function read(document: SourceDocument): Reading {
  return recognise(document, budget);
}

function tablesOf({ chapters }: Reading): readonly ReadTable[] {
  return chapters.flatMap(({ passages }) =>
    passages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'read-table' ? [block] : []))),
  );
}

const page = (table: string) =>
  htmlDocument(`<h1>2.1 Wegen en bruggen</h1>
<h2>Wat willen we bereiken?</h2><p>De stad blijft bereikbaar voor iedereen.</p>
<h2>Wat gaan we doen?</h2><ul><li>We vervangen twee bruggen.</li></ul>${table}<p>De planning volgt in het voorjaar.</p>`);

const spanned = `<table><caption>Indicatoren wegen</caption>
<tr><th rowspan="2">Indicator</th><th>Behaald</th><th colspan="2">Beoogd</th></tr>
<tr><th>2024</th><th>2026</th><th>2027</th></tr>
<tr><td>Bruggen in orde, zie verder 2.3.6</td><td>8</td><td>&gt; 9*</td><td>&gt; 9</td></tr>
<tr><td>Klachten bij Waterschap Aa en Maas</td><td>-</td><td>12</td><td>12</td></tr>
<tr><td colspan="4">* Na de herbouw van de Hoge Brug.</td></tr></table>`;

describe('a table that figures were read from', () => {
  const reading = read(page(spanned));
  const [chapter] = reading.chapters;
  const [table] = tablesOf(reading);

  test('stays in its place in the passage, between its texts', () => {
    const passage = chapter?.passages.find(({ question }) => question === 'do');
    expect(passage?.blocks.map(({ kind }) => kind)).toEqual(['list', 'read-table', 'paragraph']);
  });

  test('keeps its caption, its rows and its spans, and says which cells head others', () => {
    expect(table?.caption).toBe('Indicatoren wegen');
    const rows = layCells(table ?? { rows: [] }).map((row) =>
      row.map(
        ({ cell, columns, rows: down }) =>
          `${cell.header ? '#' : ''}${cell.text}${columns + down > 2 ? ` ${columns}x${down}` : ''}`,
      ),
    );
    expect(rows).toEqual([
      ['#Indicator 1x2', '#Behaald', '#Beoogd 2x1'],
      ['#2024', '#2026', '#2027'],
      ['#Bruggen in orde, zie verder 2.3.6', '8', '> 9*', '> 9'],
      ['#Klachten bij Waterschap Aa en Maas', '-', '12', '12'],
    ]);
  });

  test('keeps the footnotes that its figures point at, and no other passage has them', () => {
    expect(table?.footnotes.map(({ mark, text }) => `${mark} ${text}`)).toEqual(['* Na de herbouw van de Hoge Brug.']);
    expect(chapter?.passages.flatMap(({ blocks }) => blocks).some(({ kind }) => kind === 'footnote')).toBe(false);
  });

  test('is named by what was read from it, each figure with its cell', () => {
    expect(table?.at.table).toBe(1);
    const cells = chapter?.indicators.flatMap(({ at, figures }) => [at, ...figures.map((figure) => figure.at)]);
    expect(cells?.every((at) => at.table === 1)).toBe(true);
    expect(cells?.map(({ cell }) => cell)).toEqual([
      [3, 1],
      [3, 2],
      [3, 3],
      [3, 4],
      [4, 1],
      [4, 2],
      [4, 3],
      [4, 4],
    ]);
    expect(table?.read).toEqual({ indicators: 2, figures: 6, amounts: 0 });
    expect(table?.certainty).toBeGreaterThan(0.9);
  });

  test('says nothing once more in words: no commitment, account, reference or mention comes of it', () => {
    expect(chapter?.commitments.map(({ text }) => text)).toEqual(
      read(page('')).chapters[0]?.commitments.map(({ text }) => text),
    );
    expect([chapter?.accounts, chapter?.references, chapter?.mentions]).toEqual([[], [], []]);
  });
});

test('a table alone above the first question stays, and asks nothing', () => {
  const reading = read(
    htmlDocument(`<h1>2.1 Wegen</h1><table><tr><th>Indicator</th><th>Behaald 2024</th><th>Beoogd 2026</th></tr>
<tr><td>Bruggen in orde</td><td>8</td><td>9</td></tr></table><h2>Wat gaan we doen?</h2><ul><li>We bouwen.</li></ul>`),
  );
  expect(reading.chapters[0]?.passages.map(({ question }) => question)).toEqual(['intro', 'do']);
  expect(tablesOf(reading)).toHaveLength(1);
});

test('a table of money stays, also where its rows are of other chapters, which name it', () => {
  const reading = read(
    htmlDocument(`<h1>Begroting 2026</h1><h2>Overzicht</h2><p>Bedragen x € 1.000</p>
<table><tr><th>Programma</th><th>Lasten 2026</th><th>Baten 2026</th></tr>
<tr><td>1. Bestuur</td><td>100</td><td>10</td></tr><tr><td>2. Zorg</td><td>200</td><td>20</td></tr></table>
<h2>Programma 1 Bestuur</h2><p>Wij besturen.</p><h2>Programma 2 Zorg</h2><p>Wij zorgen.</p>`),
  );
  const [table] = tablesOf(reading);
  expect(table?.read).toEqual({ indicators: 0, figures: 0, amounts: 4 });
  const moved = reading.chapters.filter(({ title }) => title !== 'Overzicht').flatMap(({ amounts }) => amounts);
  expect(moved.map(({ raw, at }) => [raw, at.table, at.cell])).toEqual([
    ['100', 1, [2, 2]],
    ['10', 1, [2, 3]],
    ['200', 1, [3, 2]],
    ['20', 1, [3, 3]],
  ]);
});

test('a table above every chapter, of which all rows are of chapters, makes none and is told in a note', () => {
  const reading = read(
    htmlDocument(`<table><tr><th>Programma</th><th>Lasten 2026</th></tr><tr><td>1. Bestuur</td><td>€ 100</td></tr>
<tr><td>2. Zorg</td><td>€ 200</td></tr></table><h1>Programma 1 Bestuur</h1><p>Wij besturen.</p><h1>Programma 2 Zorg</h1><p>Wij zorgen.</p>`),
  );
  expect(reading.chapters.map(({ title, amounts }) => [title, amounts.length])).toEqual([
    ['Bestuur', 1],
    ['Zorg', 1],
  ]);
  expect(reading.notes.map(({ text }) => text)).toContain(
    'Programma | Lasten 2026\n1. Bestuur | € 100\n2. Zorg | € 200',
  );
});

test('a table that was restored from lines keeps those as written', () => {
  const lines = [
    'Indicator                Behaald 2024   Beoogd 2026   Beoogd 2027',
    'Bruggen in orde                     8           > 9           > 9',
    'Klachten over wegen               120           110           100',
  ];
  const reading = read(textDocument(['2.1 Wegen', '', 'Wat gaan we doen?', '', ...lines, ''].join('\n')));
  const [table] = tablesOf(reading);
  expect(table?.lines).toBe(lines.join('\n'));
  expect(table?.rows.map((row) => row.map(({ text }) => text).join('|'))).toEqual([
    'Indicator|Behaald 2024|Beoogd 2026|Beoogd 2027',
    'Bruggen in orde|8|> 9|> 9',
    'Klachten over wegen|120|110|100',
  ]);
  expect(reading.chapters.flatMap(({ indicators }) => indicators.map(({ at }) => at.cell))).toEqual([
    [2, 1],
    [3, 1],
  ]);
});

test('a table of which nothing was read stays a table, with its words', () => {
  const reading = read(
    page('<table><tr><th>Wie</th><th>Taak</th></tr><tr><td>College</td><td>Voert uit</td></tr></table>'),
  );
  expect(tablesOf(reading)).toEqual([]);
  expect(
    reading.chapters.flatMap(({ passages }) => passages.flatMap(({ blocks }) => blocks)).map(({ kind }) => kind),
  ).toContain('table');
});

test('a file that marks whole rows of values as heads says nothing by it', () => {
  const reading = read(
    page(`<table><tr><th>Indicator</th><th>Bron</th><th>Behaald 2024</th><th>Beoogd 2026</th></tr>
<tr><th>Bruggen in orde</th><th>Inspectie</th><th>8</th><th>9</th></tr>
<tr><th>Straten in orde</th><th>Inspectie</th><th>18</th><th>19</th></tr></table>`),
  );
  expect(tablesOf(reading)[0]?.rows.map((row) => row.map(({ header }) => header))).toEqual([
    [true, true, true, true],
    [true, false, false, false],
    [true, false, false, false],
  ]);
});

test('lines that look like a table, and of which no cell can be placed, are a doubt', () => {
  const heads = [
    'Taakveld (x € 1.000)',
    'Realisatie 2018',
    'Begroting 2019',
    'Lasten 2020',
    'Baten 2020',
    'Saldo nadelig',
    'Saldo voordelig',
  ];
  const rows = ['Bestuur', '2.522', '2.758', '2.779', '2.779', 'Treasury', '-5.348', '-4.424', '494', '3.883'];
  const { doubts } = read(textDocument(['Taakvelden', ...heads, ...rows].join('\n\n')));
  expect(doubts.map(({ stake, why }) => `${stake} ${why.say}`)).toEqual(['table table-lost']);
});
