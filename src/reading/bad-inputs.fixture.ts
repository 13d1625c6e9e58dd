import { mkdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { buildTestZip, type TestEntry } from './archive/test-zip.fixture.ts';
import { buildTestPdf } from './pdf/test-pdf.fixture.ts';
import type { ReadingErrorCode } from './reading-error.ts';

const text = (content: string) => Buffer.from(content);
const noise = Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256));
const pdf = Buffer.from(buildTestPdf({ pages: [[{ text: 'Wat willen we bereiken in 2018?', x: 60, y: 700 }]] }));
const ole = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)]);

const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (type: string, target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}/${type}" Target="${target}"/></Relationships>`;
const types: TestEntry = {
  name: '[Content_Types].xml',
  content:
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
};
const docx = (body: string) =>
  buildTestZip([
    types,
    { name: '_rels/.rels', content: relations('officeDocument', 'word/document.xml') },
    {
      name: 'word/document.xml',
      content: `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    },
  ]);
const xlsx = (rows: string) =>
  buildTestZip([
    types,
    {
      name: 'xl/workbook.xml',
      content: '<workbook><sheets><sheet name="Blad1" sheetId="1" r:id="r1"/></sheets></workbook>',
    },
    { name: 'xl/_rels/workbook.xml.rels', content: relations('worksheet', 'worksheets/sheet1.xml') },
    { name: 'xl/worksheets/sheet1.xml', content: `<worksheet><sheetData>${rows}</sheetData></worksheet>` },
  ]);

function column(index: number): string {
  return String.fromCharCode(65 + Math.floor(index / 26)) + String.fromCharCode(65 + (index % 26));
}
const repeatCells = (cell: (row: number, at: number) => string, open: string, close: string) =>
  Array.from(
    { length: 1000 },
    (_first, row) => open + Array.from({ length: 100 }, (_, at) => cell(row, at)).join('') + close,
  ).join('');

/** So many words that the library needs far more memory for it than the file itself has. */
function heavyBody(): string {
  const paragraphs: string[] = [];
  for (let index = 0; index < 500_000; index += 1)
    paragraphs.push(`<w:p><w:r><w:t>${(index * 2654435761) % 4294967296}</w:t></w:r></w:p>`);
  return paragraphs.join('');
}

type BadInput = { readonly name: string; readonly code: ReadingErrorCode; readonly make: () => Uint8Array };

/** Files that cannot be read, each with the one error that it must give. Made when asked for, so that they are not all in memory. */
const badInputs: readonly BadInput[] = [
  { name: 'leeg.txt', code: 'empty', make: () => text('') },
  { name: 'wit.html', code: 'empty', make: () => text(' \n\n ') },
  { name: 'binair.txt', code: 'unknown-format', make: () => noise },
  { name: 'binair.pdf', code: 'damaged', make: () => noise },
  { name: 'afgekapt.pdf', code: 'damaged', make: () => pdf.subarray(0, 600) },
  { name: 'afgekapt.docx', code: 'damaged', make: () => docx('<w:p/>').subarray(0, 400) },
  { name: 'afgekapt.xlsx', code: 'damaged', make: () => xlsx('').subarray(0, 400) },
  {
    name: 'afgekapt.zip',
    code: 'damaged',
    make: () => buildTestZip([{ name: 'a.txt', content: 'aaa' }]).subarray(0, 40),
  },
  { name: 'geheim.pdf', code: 'encrypted', make: () => buildTestPdf({ pages: [[]], encrypted: true }) },
  {
    name: 'geheim.docx',
    code: 'encrypted',
    make: () => Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]),
  },
  { name: 'oud.doc', code: 'unknown-format', make: () => ole },
  { name: 'scan.pdf', code: 'no-text', make: () => buildTestPdf({ pages: [[]] }) },
  { name: 'pdf.docx', code: 'wrong-extension', make: () => pdf },
  { name: 'pdf.txt', code: 'wrong-extension', make: () => pdf },
  { name: 'tekst.pdf', code: 'wrong-extension', make: () => text('Gewone tekst.') },
  { name: 'word.zip', code: 'wrong-extension', make: () => docx('<w:p/>') },
  {
    name: 'reus.zip',
    code: 'zip-bomb',
    make: () => buildTestZip([0, 1, 2].map((part) => ({ name: `${part}.txt`, content: 'a', statedBytes: 2 ** 29 }))),
  },
  { name: 'bom.docx', code: 'zip-bomb', make: () => docx(' '.repeat(30_000_000)) },
  {
    name: 'bom.pdf',
    code: 'too-much-memory',
    make: () => buildTestPdf({ pages: [[]], stream: deflateSync(Buffer.alloc(600 * 1024 * 1024, ' '), { level: 1 }) }),
  },
  { name: 'zwaar.docx', code: 'too-much-memory', make: () => docx(heavyBody()) },
  { name: 'cellen.csv', code: 'too-many-cells', make: () => text(repeatCells((_, at) => `${at};`, '', '\n')) },
  {
    name: 'cellen.html',
    code: 'too-many-cells',
    make: () => text(`<table>${repeatCells((_, at) => `<td>${at}</td>`, '<tr>', '</tr>')}</table>`),
  },
  {
    name: 'cellen.docx',
    code: 'too-many-cells',
    make: () =>
      docx(
        `<w:tbl>${repeatCells((row, at) => `<w:tc><w:p><w:r><w:t>${row * at}</w:t></w:r></w:p></w:tc>`, '<w:tr>', '</w:tr>')}</w:tbl>`,
      ),
  },
  {
    name: 'cellen.xlsx',
    code: 'too-many-cells',
    make: () =>
      xlsx(repeatCells((row, at) => `<c r="${column(at)}${row + 1}"><v>${row * at}</v></c>`, '<row>', '</row>')),
  },
  {
    name: 'ver.xlsx',
    code: 'too-many-cells',
    make: () => xlsx('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
  },
  { name: 'diep.html', code: 'too-deep', make: () => text(`${'<div>'.repeat(10_000)}tekst${'</div>'.repeat(10_000)}`) },
  { name: 'diep.md', code: 'too-deep', make: () => text(`${'> '.repeat(10_000)}tekst`) },
  {
    name: 'diep.docx',
    code: 'too-deep',
    make: () => docx('<w:tbl><w:tr><w:tc>'.repeat(10_000) + '</w:tc></w:tr></w:tbl>'.repeat(10_000)),
  },
];

/** Files of 500 MB that take no room on the disk, each with its error. */
const hugeInputs: readonly (readonly [string, ReadingErrorCode])[] = [
  ['groot.txt', 'too-large'],
  ['groot.pdf', 'too-large'],
  ['groot.html', 'too-large'],
  ['groot.zip', 'damaged'],
];

/** Archives of which some entries are good: what each entry must give. */
const mixedArchive: readonly TestEntry[] = [
  { name: '../klimt.txt', content: 'x' },
  { name: 'C:\\schijf.txt', content: 'x' },
  { name: 'bom.txt', content: 'a'.repeat(30_000_000) },
  { name: 'geheim.txt', content: 'x', encrypted: true },
  { name: 'goed.txt', content: 'Een goede tekst.' },
  { name: 'liegt.txt', content: 'a'.repeat(100_000), statedBytes: 10 },
  { name: 'zip.zip', content: buildTestZip([{ name: 'a.txt', content: 'a' }]) },
];

/** Writes all bad inputs in a folder, with a good file before and after them. Gives what each of them must become, by name. */
export async function writeBadInputs(folder: string): Promise<ReadonlyMap<string, ReadingErrorCode | 'read'>> {
  await mkdir(folder, { recursive: true });
  const expected = new Map<string, ReadingErrorCode | 'read'>([
    ['00-goed.txt', 'read'],
    ['zz-goed.txt', 'read'],
    ['gemengd.zip/../klimt.txt', 'path-outside'],
    ['gemengd.zip/C:/schijf.txt', 'path-outside'],
    ['gemengd.zip/bom.txt', 'zip-bomb'],
    ['gemengd.zip/geheim.txt', 'encrypted'],
    ['gemengd.zip/goed.txt', 'read'],
    ['gemengd.zip/liegt.txt', 'zip-bomb'],
    ['gemengd.zip/zip.zip', 'nested-archive'],
  ]);
  for (const name of ['00-goed.txt', 'zz-goed.txt'])
    await writeFile(join(folder, name), 'Wat willen we bereiken?\n\nEen sterke stad.\n');
  await writeFile(join(folder, 'gemengd.zip'), buildTestZip(mixedArchive));
  for (const { name, code, make } of badInputs) {
    await writeFile(join(folder, name), make());
    expected.set(name, code);
  }
  for (const [name, code] of hugeInputs) {
    await writeFile(join(folder, name), '');
    await truncate(join(folder, name), 500 * 1024 * 1024);
    expected.set(name, code);
  }
  return expected;
}
