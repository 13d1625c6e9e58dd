import { describe, expect, test } from 'vitest';
import type { Table } from '../../../model/block.ts';
import { nl } from '../../../words/nl.data.ts';
import type { ListedDoubt } from '../queries/list-doubts.ts';
import { presentTextTable } from './present-text-table.ts';

const at = { file: 'begroting.docx', table: 7 };
const table = (...rows: string[][]): Table => ({
  kind: 'table',
  caption: null,
  rows: rows.map((row) => row.map((text) => ({ text, header: false, marks: [], at }))),
  at,
});
const risks = table(['Risico', 'Kans', 'Gevolg in euro’s'], ['Hoog water', '30%', '1.200.000']);
const notes = new Map([['7 begroting.docx', { say: 'table-not-sure', with: {} } as const]]);

describe('a table of which nothing was read', () => {
  test('says so where it has values, and why', () => {
    expect(presentTextTable(risks, { notes, doubts: [] }, nl)).toMatchObject({
      unread: {
        text: 'Uit deze tabel is niets gelezen.',
        why: { text: expect.stringContaining('met zekerheid'), isAsWritten: false },
        doubt: null,
      },
    });
  });

  test('leads to the doubt about it', () => {
    const doubt: ListedDoubt = {
      ordinal: 2,
      stake: 'table',
      text: '',
      why: { say: 'row-short', with: {} },
      candidates: [],
      position: at,
    };
    expect(presentTextTable(risks, { notes, doubts: [doubt] }, nl).unread?.doubt?.href).toBe('#twijfel-2');
    const other = { ...doubt, position: { ...at, table: 8 } };
    expect(presentTextTable(risks, { notes, doubts: [other] }, nl).unread?.doubt).toBeNull();
  });

  test('says nothing where it is of words alone, or was read as statements', () => {
    const colours = table(['Veld', 'Status'], ['Wonen', 'groen']);
    expect(presentTextTable(colours, { notes, doubts: [] }, nl)).toBe(colours);
    expect(presentTextTable(risks, { notes: new Map(), doubts: [] }, nl)).toBe(risks);
  });
});
