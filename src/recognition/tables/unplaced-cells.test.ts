import { describe, expect, it } from 'vitest';
import type { Table } from '../../model/block.ts';
import type { PublicationIdentity } from '../../model/publication.ts';
import { nothingDecided } from '../decided/decided.ts';
import { findUnplacedCells } from './state/unplaced-cells.ts';
import { recogniseTable } from './table.fixture.ts';

const at = { file: 'pagina.html' };
const publication: PublicationIdentity = {
  kind: 'annual-report',
  year: 2018,
  endYear: null,
  sequence: null,
  title: null,
};

function unplacedIn(caption: string | null, ...rows: readonly (readonly string[])[]): string[] {
  const cells = rows.map((row, index) => row.map((text) => ({ text, header: index === 0, marks: [], at })));
  const table: Table = { kind: 'table', caption, rows: cells, at };
  return findUnplacedCells(
    table,
    recogniseTable(table, {
      publication,
      organisation: null,
      above: [],
      question: 'other',
      footnotes: [],
      decided: nothingDecided,
    }),
  );
}

describe('cells that are in no statement', () => {
  it('are not there where every cell is a name, a head or a figure', () => {
    expect(unplacedIn(null, ['Indicator', 'Behaald 2017', 'Beoogd 2018'], ['Bezoekers', '8', '> 2'])).toEqual([]);
  });

  it('are the shares of a total beside amounts', () => {
    expect(unplacedIn(null, ['', 'Rekening 2018', '%'], ['Lasten', '27.355', '47,1 %'])).toEqual(['47,1 %']);
  });

  it('are told once, and with the caption', () => {
    const rows = [
      ['Nr.', 'Indicator', 'Behaald 2017'],
      ['77', 'Banen', '8'],
      ['77', 'Bedrijven', '9'],
    ] as const;
    expect(unplacedIn('Overzicht banen', ...rows)).toEqual(['Overzicht banen', '77']);
  });
});
