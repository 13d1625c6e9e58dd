import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { chromium } from 'playwright-core';
import writeExcelFile from 'write-excel-file/node';
import { z } from 'zod';
import { findChromium } from '../tests/chromium.ts';

/**
 * Makes the three files of the example that are no text (DOCX, PDF, XLSX) from the readable sources in `tools/example`.
 * The project runs without it: what it makes is kept in the repository.
 */
const sources = join(import.meta.dirname, 'example');
const example = join(import.meta.dirname, '..', 'examples', 'groningen');

const policyField = z.object({
  retelling: z.string(),
  documentTitle: z.string(),
  programme: z.string(),
  title: z.string(),
  introduction: z.string(),
  table: z.array(z.array(z.string())),
  heading: z.string(),
  bullets: z.array(z.string()),
  remark: z.string(),
});

await makeDocx();
await makePdf();
await makeXlsx();

async function makeDocx(): Promise<void> {
  const page = policyField.parse(
    JSON.parse(readFileSync(join(sources, 'policy-field-2.1.1-annual-report-2018.json'), 'utf8')),
  );
  const rows = page.table.map(
    (cells, row) =>
      new TableRow({
        tableHeader: row === 0,
        children: cells.map((text, column) => makeCell(text, row === 0, column)),
      }),
  );
  const file = new Document({
    title: page.documentTitle,
    creator: 'Doelspoor',
    sections: [
      {
        children: [
          new Paragraph(page.retelling),
          new Paragraph(page.programme),
          new Paragraph({ text: page.title, heading: HeadingLevel.HEADING_1 }),
          new Paragraph(page.introduction),
          new Table({ rows, width: { size: 100, type: WidthType.PERCENTAGE } }),
          new Paragraph({ text: page.heading, heading: HeadingLevel.HEADING_2 }),
          ...page.bullets.map((text) => new Paragraph({ text, bullet: { level: 0 } })),
          new Paragraph(page.remark),
        ],
      },
    ],
  });
  const bytes = await Packer.toBuffer(file);
  writeFileSync(join(example, 'jaarverslag-2018', '2-1-1-samenwerken-met-kennisinstellingen.docx'), bytes);
}

function makeCell(text: string, bold: boolean, column: number): TableCell {
  const runs = text.split('\n').map((line, at) => new TextRun({ text: line, bold, ...(at > 0 && { break: 1 }) }));
  const width = { size: column === 0 ? 46 : 18, type: WidthType.PERCENTAGE };
  return new TableCell({ children: [new Paragraph({ children: runs })], width });
}

async function makePdf(): Promise<void> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(sources, 'subprogramme-2.1-annual-report-2018.html')).href);
    const small = 'font: 8px Arial, sans-serif; width: 100%; margin: 0 18mm;';
    await page.pdf({
      path: join(example, 'jaarverslag-2018', 'deelprogramma-2-1-groningen-kennisstad.pdf'),
      format: 'A4',
      margin: { top: '22mm', bottom: '18mm', left: '18mm', right: '18mm' },
      displayHeaderFooter: true,
      headerTemplate: `<div style="${small}">Gemeente Groningen | Jaarverslag 2018</div>`,
      footerTemplate: `<div style="${small} text-align: right;">Pagina <span class="pageNumber"></span> van <span class="totalPages"></span></div>`,
    });
  } finally {
    await browser.close();
  }
}

/** The figures are written as text: `62.859` has to come out as it stood on the page. */
async function makeXlsx(): Promise<void> {
  const retelling =
    '[Hervertelling in eigen woorden, ingekort. Het origineel staat op https://groningen.begroting-2017.nl/p11598/begroting-op-deelprogramma]';
  const csv = readFileSync(join(sources, 'money-table-2017.csv'), 'utf8');
  const lines = z.array(z.array(z.string())).parse(parse(csv, { delimiter: ';' }));
  const [head, ...rows] = lines;
  const data = [
    [{ value: retelling, type: String }],
    (head ?? []).map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
    ...rows.map((cells) => cells.map((value) => ({ value, type: String }))),
  ];
  const columns = [{ width: 48 }, { width: 12 }, { width: 12 }, { width: 12 }, { width: 12 }];
  const sheet = 'Begroting op deelprogramma';
  await writeExcelFile(data, { columns, sheet }).toFile(
    join(example, 'begroting-2017', 'begroting-op-deelprogramma.xlsx'),
  );
}
