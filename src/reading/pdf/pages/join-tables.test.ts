import { describe, expect, it } from 'vitest';
import type { Table } from '../../../model/block.ts';
import { joinTables } from './join-tables.ts';

const table = (page: number, rows: readonly string[], heads = 1): Table => {
  const at = { file: 'a.pdf', page };
  const cells = rows.map((row, index) =>
    row.split('|').map((text) => ({ text: text.trim(), header: index < heads, marks: [], at })),
  );
  return { kind: 'table', caption: null, rows: cells, at };
};
const join = (before: Table, next: Table) =>
  joinTables(before, next)?.rows.map((row) => row.map((cell) => cell.text).join('|')) ?? null;

describe('a table over a page break', () => {
  it('that is whole on either page, with only its own rows filled, is laid over one another', () => {
    const first = table(1, ['Naam|2016', 'Banen in de|1.054', '|', '|']);
    const second = table(2, ['|', 'regio|', 'Bezoeken|12', '|']);
    const third = table(3, ['|', '|', '|', 'Starters|3']);
    const two = joinTables(first, second);
    expect(two && join(two, third)).toEqual(['Naam|2016', 'Banen in de regio|1.054', 'Bezoeken|12', 'Starters|3']);
  });

  it('loses the head that is repeated, over as many rows as it has', () => {
    const first = table(1, ['|Behaald|Behaald', 'Naam|2016|2017', 'Banen|1|2'], 2);
    expect(join(first, table(2, ['|Behaald|Behaald', 'Naam|2016|2017', 'Banen|1|2', 'Bezoeken|3|4'], 2))).toEqual([
      '|Behaald|Behaald',
      'Naam|2016|2017',
      'Banen|1|2',
      'Banen|1|2',
      'Bezoeken|3|4',
    ]);
  });

  it('has one row where a single cell goes on below the head that is repeated, and two where that begins anew', () => {
    const first = table(1, ['Activiteit|Planning', 'Het programma op basis|Q1', '|']);
    const rest = 'van de evaluatie vaststellen|';
    expect(join(first, table(2, ['Activiteit|Planning', rest, 'Het park openen|Q2']))).toEqual([
      'Activiteit|Planning',
      'Het programma op basis van de evaluatie vaststellen|Q1',
      'Het park openen|Q2',
    ]);
    expect(join(first, table(2, [rest, 'Het park openen|Q2']))?.[1]).toBe(
      'Het programma op basis van de evaluatie vaststellen|Q1',
    );
    for (const other of ['Het park openen|', 'van de evaluatie vaststellen|Q3'])
      expect(join(first, table(2, ['Activiteit|Planning', other]))?.at(-1)).toBe(other);
    const ended = table(1, ['Activiteit|Planning', 'Het programma staat.|Q1']);
    expect(join(ended, table(2, ['Activiteit|Planning', rest]))?.at(-1)).toBe(rest);
  });

  it('goes on without a head, also where its rows have years and words beside their figures', () => {
    const first = table(1, ['Naam|Jaar|Waarde|Bron', 'Banen|2016|1|Havermeter']);
    expect(join(first, table(2, ['Bezoeken|2017|3|Havermeter']))?.at(-1)).toBe('Bezoeken|2017|3|Havermeter');
  });

  it('with a head of its own, or other columns, is another table', () => {
    const first = table(1, ['Naam|Behaald 2016', 'Banen|1']);
    expect(join(first, table(2, ['Naam|Behaald 2017', 'Banen|1']))).toBeNull();
    expect(join(first, table(2, ['Banen|1|2', 'Bezoeken|3|4']))).toBeNull();
  });

  it('two tables of one shape that are both filled are two', () => {
    expect(join(table(1, ['Naam|Doel', 'a|b']), table(2, ['Activiteit|Planning', 'c|d']))).toBeNull();
  });
});
