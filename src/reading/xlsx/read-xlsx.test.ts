import { describe, expect, it } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { buildTestZip } from '../archive/test-zip.fixture.ts';
import { describeBlocks } from '../describe-blocks.fixture.ts';
import { readXlsx } from './read-xlsx.ts';

const head = (value: string) => ({ value, fontWeight: 'bold' as const });
const number = (value: number, format?: string) => ({ value, type: Number, ...(format ? { format } : {}) });

const buildSheet = (rows: string, more = '') =>
  new Uint8Array(
    buildTestZip([
      { name: '[Content_Types].xml', content: '<Types/>' },
      {
        name: 'xl/workbook.xml',
        content: '<workbook><sheets><sheet name="Blad &amp; 1" sheetId="1" r:id="r1"/></sheets></workbook>',
      },
      {
        name: 'xl/_rels/workbook.xml.rels',
        content:
          '<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      },
      { name: 'xl/worksheets/sheet1.xml', content: `<worksheet><sheetData>${rows}</sheetData>${more}</worksheet>` },
    ]),
  );
const text = (address: string, value: string) => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;

describe('a workbook', () => {
  it('gives its sheets, tables and captions, with numbers as the sheet shows them', async () => {
    const workbook = await writeXlsx([
      {
        sheet: 'Indicatoren',
        data: [
          [head('Indicatoren programma 2')],
          [head('Indicator'), head('Behaald 2016'), head('Beoogd 2018'), null],
          [{ value: 'Starters' }, number(0.193, '0.0%'), { value: '> 21%' }, null],
          [{ value: 'Banen' }, number(1054, '#,##0'), { value: 'NTB' }, null],
          [],
          [{ value: 'Bedragen x € 1.000' }],
          [head('Lasten'), number(2017), number(2018)],
          [{ value: 'Kennisstad' }, number(-6120, '#,##0'), number(6844.5)],
        ],
      },
      {
        sheet: 'Peildata',
        data: [[{ value: 'Peildatum' }, { value: new Date(Date.UTC(2018, 9, 1)), type: Date, format: 'dd-mm-yyyy' }]],
      },
    ]).toBuffer();
    const read = await readXlsx(new Uint8Array(workbook), 'a.xlsx');
    expect(describeBlocks(read.blocks)).toEqual([
      'h1 Indicatoren',
      'caption Indicatoren programma 2',
      '| Indicator | Behaald 2016 | Beoogd 2018 |',
      '| Starters | 19,3% | > 21% |',
      '| Banen | 1.054 | NTB |',
      'caption Bedragen x € 1.000',
      '| Lasten | 2017 | 2018 |',
      '| Kennisstad | -6.120 | 6844,5 |',
      'h1 Peildata',
      '| Peildatum | 01-10-2018 |',
    ]);
    expect(read.blocks[2]?.at).toEqual({ file: 'a.xlsx', sheet: 'Indicatoren', row: 7 });
  });

  it('the head of two columns is repeated in both, and a title over all columns is not', async () => {
    const rows =
      `<row r="1">${text('A1', 'Kerngetallen')}</row>` +
      `<row r="2">${text('A2', 'Indicator')}${text('B2', 'Behaald')}</row>` +
      `<row r="3"><c r="B3"><v>2016</v></c><c r="C3"><v>2017</v></c></row>` +
      `<row r="4">${text('A4', 'Banen')}<c r="B4"><v>5</v></c><c r="C4"><v>6</v></c></row>`;
    const merges = '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="B2:C2"/><mergeCell ref="A2:A3"/></mergeCells>';
    const read = await readXlsx(buildSheet(rows, merges), 'a.xlsx');
    expect(describeBlocks(read.blocks)).toEqual([
      'caption Kerngetallen',
      '| Indicator | Behaald | Behaald |',
      '| Indicator | 2016 | 2017 |',
      '| Banen | 5 | 6 |',
    ]);
  });

  it('a formula gives the value that was last computed', async () => {
    const read = await readXlsx(
      buildSheet(`<row r="1">${text('A1', 'Totaal')}<c r="B1"><f>1+2</f><v>3</v></c></row>`),
      'a.xlsx',
    );
    expect(describeBlocks(read.blocks)).toEqual(['| Totaal | 3 |']);
  });

  it('cells and rows without a reference follow on the one before', async () => {
    const value = (written: string) => `<c><v>${written}</v></c>`;
    const word = (written: string) => `<c t="inlineStr"><is><t>${written}</t></is></c>`;
    const rows =
      `<row>${word('Begroting 2024')}</row><row></row><row>${word('Indicator')}${word('Eenheid')}${word('Realisatie 2022')}</row>` +
      `<row>${word('Bezoekers')}<c/>${value('1200')}</row><row r="6">${text('A6', 'Groen')}${text('C6', '12,5')}${word('%')}</row>`;
    const read = await readXlsx(buildSheet(rows), 'a.xlsx');
    expect(describeBlocks(read.blocks)).toEqual([
      'p Begroting 2024',
      '| Indicator | Eenheid | Realisatie 2022 |',
      '| Bezoekers |  | 1200 |',
      '| Groen |  | 12,5 | % |',
    ]);
  });

  it.each([
    ['empty', buildSheet('')],
    [
      'too-many-cells',
      buildSheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    ],
    [
      'damaged',
      new Uint8Array(
        buildTestZip([
          { name: '[Content_Types].xml', content: '<Types/>' },
          { name: 'xl/workbook.xml', content: '<' },
        ]),
      ),
    ],
    ['damaged', buildSheet('<row r="1"><c r="A1" t="s"><v>9</v></c></row>').subarray(0, 400)],
  ])('%s', async (code, bytes) => {
    await expect(readXlsx(bytes, 'a.xlsx')).rejects.toMatchObject({ code, file: 'a.xlsx' });
  });
});
