import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildTestZip } from './archive/test-zip.fixture.ts';
import { buildTestPdf } from './pdf/test-pdf.fixture.ts';

const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`;
const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';

const sentence = (at: number) =>
  `De gemeente werkt in ${2010 + (at % 10)} met partner ${at} aan een sterke stad met banen.`;
const many = (times: number, make: (at: number) => string) =>
  Array.from({ length: times }, (_, at) => make(at)).join('');
const chapter = (at: number) =>
  `2.${1 + (at % 90)} Onderwerp ${at}\n\nWat willen we bereiken?\n\n${sentence(at)}\n\nWat gaan we hiervoor doen?\n\n- ${sentence(at)}\n- ${sentence(at + 1)}\n\n`;
const page = (at: number) =>
  `<h2>2.${at} Onderwerp</h2><h3>Wat willen we bereiken?</h3><p>${sentence(at)}</p><table><tr><th>Indicator<th>Behaald 2016<th>Beoogd 2018<tr><td>Aantal ${at}<td>${at}<td>> ${at}</table>`;

function docx(paragraphs: number): Uint8Array {
  const body = many(paragraphs, (at) => `<w:p><w:r><w:t>${sentence(at)}</w:t></w:r></w:p>`);
  return buildTestZip([
    { name: '[Content_Types].xml', content: types },
    { name: '_rels/.rels', content: relations },
    {
      name: 'word/document.xml',
      content: `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    },
  ]);
}

function pdf(pages: number): Uint8Array {
  const lines = (at: number) =>
    Array.from({ length: 45 }, (_, line) => ({
      text: sentence(at * 45 + line).slice(0, 80),
      x: 60,
      y: 780 - line * 16,
    }));
  return buildTestPdf({ pages: Array.from({ length: pages }, (_, at) => lines(at)) });
}

/** Files that are read though each is about a fifth to a half of what is let in, by name. Made when asked for, so that they are not all in memory. */
const largeInputs: readonly (readonly [name: string, make: () => string | Uint8Array])[] = [
  ['boek.txt', () => many(4_000, chapter)],
  ['boek.md', () => many(2_000, (at) => `# ${chapter(at)}`)],
  ['boek.html', () => many(4_000, page)],
  ['cijfers.csv', () => many(10_000, (at) => `Naam ${at};${'x'.repeat(1_500)};${at};${at * 2}\n`)],
  ['boek.docx', () => docx(5_000)],
  ['boek.pdf', () => pdf(150)],
];

/** Writes them in a folder. */
export async function writeLargeInputs(folder: string): Promise<readonly string[]> {
  for (const [name, make] of largeInputs) await writeFile(join(folder, name), make());
  return largeInputs.map(([name]) => join(folder, name));
}
