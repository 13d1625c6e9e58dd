import { describe, expect, test } from 'vitest';
import type { Block, SourceDocument } from '../model/block.ts';
import { recognise } from './recognise.ts';
import { findRemarkAddress, freeRemarks, isRemark } from './remark.ts';

const at = { file: 'blad.xlsx' };
const remark = '[Overgenomen van https://nieuwdorp.begroting-2021.nl/p1/bedragen.]';
const cell = (text: string) => ({ text, header: false, marks: [], at });
const table: Block = {
  kind: 'table',
  caption: remark,
  rows: [
    [cell('Bedragen x € 1.000'), cell('2021')],
    [cell('1 Bestuur'), cell('5.120')],
  ],
  at,
};
const sheet: SourceDocument = {
  file: 'blad.xlsx',
  format: 'xlsx',
  title: null,
  address: null,
  language: null,
  breadcrumb: [],
  blocks: [table],
  sha256: '0'.repeat(64),
};

describe('a remark', () => {
  test('gives the address of a document that has none, without the full stop behind it', () => {
    expect(findRemarkAddress([{ kind: 'paragraph', text: remark, at }])).toBe(
      'https://nieuwdorp.begroting-2021.nl/p1/bedragen',
    );
    expect(findRemarkAddress([{ kind: 'paragraph', text: 'Zie https://nieuwdorp.nl voor meer.', at }])).toBeNull();
  });

  test('above the cells of a sheet is a note, and tells the organisation and the publication', () => {
    const reading = recognise(sheet);
    expect(reading).toMatchObject({
      organisation: 'Nieuwdorp',
      address: 'https://nieuwdorp.begroting-2021.nl/p1/bedragen',
      publication: { kind: 'budget', year: 2021 },
    });
    expect(reading.notes.map((note) => note.text)).toContain(remark);
  });

  test('gives way to the address that a document has itself', () => {
    expect(recognise({ ...sheet, address: 'https://urk.nl/begroting-2020' }).organisation).toBe('Urk');
  });

  test('is taken off a table, other captions stay', () => {
    expect(freeRemarks([table]).map((block) => block.kind)).toEqual(['paragraph', 'table']);
    const named: Block = { ...table, caption: 'Bedragen per programma' };
    expect(freeRemarks([named])).toEqual([named]);
  });

  test('is wholly between square brackets', () => {
    expect(isRemark('[ingekort]')).toBe(true);
    expect(isRemark('Tekst [1] met een noot')).toBe(false);
    expect(isRemark('(zie ook 2.1)')).toBe(false);
  });
});
