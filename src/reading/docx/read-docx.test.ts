import { readFileSync } from 'node:fs';
import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { describe, expect, it } from 'vitest';
import { buildTestZip } from '../archive/test-zip.fixture.ts';
import { describeBlocks } from '../describe-blocks.fixture.ts';
import { sketchSpans } from '../sketch-spans.fixture.ts';
import { readDocx } from './read-docx.ts';

const cell = (text: string, ...notes: readonly number[]) =>
  new TableCell({
    children: [
      new Paragraph({ children: [new TextRun(text), ...notes.map((note) => new FootnoteReferenceRun(note))] }),
    ],
  });
const row = (isHead: boolean, ...texts: readonly string[]) =>
  new TableRow({ tableHeader: isHead, children: texts.map((text) => cell(text)) });

const wrap = (body: string) =>
  buildTestZip([
    {
      name: '[Content_Types].xml',
      content:
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    },
    {
      name: '_rels/.rels',
      content:
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    },
    {
      name: 'word/document.xml',
      content: `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    },
  ]);

describe('merged cells', () => {
  it('are repeated in what they cover, which says so', async () => {
    const bytes = new Uint8Array(readFileSync(new URL('./fixtures/merged-cells.docx', import.meta.url)));
    const { blocks } = await readDocx(bytes, 'a.docx');
    expect(describeBlocks(blocks).slice(2, 6)).toEqual([
      '| Onderwerp | Indicator | Realisatie | Realisatie | Begroting |',
      '| Onderwerp | Indicator | 2021 | 2022 | 2023 |',
      '| Veiligheid | Inbraken | 54^1 | 51 | 50 |',
      '| Veiligheid | Vernielingen | 120 | 118 | 110 |',
    ]);
    expect(sketchSpans(blocks)).toEqual(['...<.', '^^...', '.....', '^....', '.....']);
  });
});

describe('a Word document', () => {
  it('gives headings, lists, tables with heads and footnotes with their marks', async () => {
    const document = new Document({
      title: 'Gemeentebegroting 2018',
      footnotes: {
        1: { children: [new Paragraph('Peildatum is 1 oktober.')] },
        2: { children: [new Paragraph('Zonder tweede bezoeken.')] },
      },
      sections: [
        {
          children: [
            new Paragraph({ text: 'Gemeentebegroting 2018', heading: HeadingLevel.TITLE }),
            new Paragraph({ text: '2.1.1 Internationaal promoten', heading: HeadingLevel.HEADING_2 }),
            new Paragraph({ text: 'Wat willen we bereiken?', heading: HeadingLevel.HEADING_3 }),
            new Paragraph({
              children: [
                new TextRun('Meer studenten uit andere landen'),
                new FootnoteReferenceRun(1),
                new TextRun('.'),
              ],
            }),
            new Paragraph({ text: 'Een campagne houden;', bullet: { level: 0 } }),
            new Paragraph({ text: 'samen met Assen;', bullet: { level: 1 } }),
            new Table({
              rows: [
                row(true, 'Indicator', 'Behaald 2016', 'Beoogd 2018'),
                new TableRow({ children: [cell('Bezoeken', 2), cell('9.120'), cell('> 15.000')] }),
              ],
            }),
          ],
        },
      ],
    });
    const read = await readDocx(new Uint8Array(await Packer.toBuffer(document)), 'a.docx');
    expect(read.title).toBe('Gemeentebegroting 2018');
    expect(describeBlocks(read.blocks)).toEqual([
      'h1 Gemeentebegroting 2018',
      'h2 2.1.1 Internationaal promoten',
      'h3 Wat willen we bereiken?',
      'p Meer studenten uit andere landen.',
      '- Een campagne houden;',
      '  - samen met Assen;',
      '| Indicator | Behaald 2016 | Beoogd 2018 |',
      '| Bezoeken^2 | 9.120 | > 15.000 |',
      '[1] Peildatum is 1 oktober.',
      '[2] Zonder tweede bezoeken.',
    ]);
    const table = read.blocks.find((block) => block.kind === 'table');
    expect(table?.rows.map((cells) => cells.map((one) => one.header))).toEqual([
      [true, true, true],
      [false, false, false],
    ]);
    expect(table?.at).toEqual({ file: 'a.docx' });
  });

  it('Dutch style names of headings are known', async () => {
    const document = new Document({
      styles: { paragraphStyles: [{ id: 'KopA', name: 'Kop 2', basedOn: 'Normal' }] },
      sections: [{ children: [new Paragraph({ text: 'Wat mag het kosten?', style: 'KopA' })] }],
    });
    const read = await readDocx(new Uint8Array(await Packer.toBuffer(document)), 'a.docx');
    expect(describeBlocks(read.blocks)).toEqual(['h2 Wat mag het kosten?']);
  });

  it.each([
    ['empty', '<w:p/>'],
    ['too-deep', '<w:tbl><w:tr><w:tc>'.repeat(10_000) + '</w:tc></w:tr></w:tbl>'.repeat(10_000)],
    ['damaged', '<w:p><w:r>'],
    ['too-many-cells', `<w:tbl>${`<w:tr>${'<w:tc><w:p/></w:tc>'.repeat(100)}</w:tr>`.repeat(1000)}</w:tbl>`],
  ])('%s', async (code, body) => {
    await expect(readDocx(new Uint8Array(wrap(body)), 'a.docx')).rejects.toMatchObject({ code, file: 'a.docx' });
  });

  it('tables without text are no reason to refuse a document', async () => {
    const table = `<w:tbl>${`<w:tr>${'<w:tc><w:p/></w:tc>'.repeat(100)}</w:tr>`.repeat(10)}</w:tbl>`;
    await expect(
      readDocx(new Uint8Array(wrap(`<w:p><w:r><w:t>x</w:t></w:r></w:p>${table}${table}`)), 'a.docx'),
    ).resolves.toBeDefined();
  });
});
