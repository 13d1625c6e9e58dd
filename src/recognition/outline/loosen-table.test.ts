import { describe, expect, test } from 'vitest';
import type { Block, Table } from '../../model/block.ts';
import { loosenTable } from './loosen-table.ts';

const at = { file: 'pagina.html' };

/** A table of lines with `|` between the cells. */
function tableOf(lines: readonly string[], caption: string | null = null): Table {
  const rows = lines.map((line) =>
    line.split('|').map((text) => ({ text: text.trim(), header: false, marks: [], at })),
  );
  return { kind: 'table', caption, rows, at };
}

function print(block: Block): string {
  if (block.kind === 'list') return `list: ${block.items.map(({ text }) => text).join(', ')}`;
  if (block.kind !== 'table') return block.text;
  return `table: ${block.rows.map((row) => row.map(({ text }) => text).join('|')).join(', ')}`;
}

function loosened(...lines: readonly string[]): readonly string[] {
  return loosenTable(tableOf(lines)).map(print);
}

describe('a table that only sets text', () => {
  test('in two cells, once or twice, is the title of a chapter', () => {
    expect(loosened('Programma 9 | Overhead')).toEqual(['Programma 9 Overhead']);
    expect(loosened('Programma 9 | Overhead', 'Programma 9 | Overhead')).toEqual(['Programma 9 Overhead']);
  });

  test('in one cell is a paragraph in a frame', () => {
    expect(loosened(' | ', 'De brug is weer open voor al het verkeer. | ')).toEqual([
      'De brug is weer open voor al het verkeer.',
    ]);
  });

  test('behind bullets is a list', () => {
    expect(loosened('• | Bomen planten', '• | Gras zaaien')).toEqual(['list: Bomen planten, Gras zaaien']);
  });

  test('in sentences below each other is a list, and its head a line above', () => {
    expect(
      loosened(
        'Onze speerpunten',
        '---',
        'Meer bomen in elke straat',
        'Veilige routes naar school',
        'Schone sloten in de polder',
      ),
    ).toEqual([
      'Onze speerpunten',
      'list: Meer bomen in elke straat, Veilige routes naar school, Schone sloten in de polder',
    ]);
  });

  test('below questions is their answers, each cell once, behind the columns that ask nothing', () => {
    expect(
      loosened(
        'Nr | Wat willen we bereiken? | Wat gaan we doen?',
        '--- | --- | ---',
        '1 | Schone lucht | Wij planten bomen',
        '2 | Schone lucht | Wij meten roet',
      ),
    ).toEqual([
      'table: Nr, 1, 2',
      'Wat willen we bereiken?',
      'list: Schone lucht',
      'Wat gaan we doen?',
      'list: Wij planten bomen, Wij meten roet',
    ]);
  });
});

describe('a table that stays one', () => {
  test.each([
    ['has a dash for a value', ['Werk | -', '- | 3']],
    ['names two programmes', ['Programma 9 | Overhead', 'Programma 10 | Zorg']],
    ['has a word in its one cell', ['Overhead | ']],
    ['asks for money above numbers', ['Post | Wat mag het kosten?', 'Bomen | 120', 'Gras | 80']],
    [
      'has one question among many columns',
      ['Wat gaan we doen? | Wie | Wanneer | Kosten', 'Bomen planten | Mo | 2023 | 10'],
    ],
  ])('%s', (_, lines) => {
    const table = tableOf(lines);
    expect(loosenTable(table)).toEqual([table]);
  });

  test('has a caption, and bullets', () => {
    const table = tableOf(['• | Bomen planten', '• | Gras zaaien'], 'Tabel 3');
    expect(loosenTable(table)).toEqual([table]);
  });
});
