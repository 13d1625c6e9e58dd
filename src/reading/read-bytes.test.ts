import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { buildTestZip } from './archive/test-zip.fixture.ts';
import { type KnownContent, readBytes } from './read-bytes.ts';
import { ReadingError } from './reading-error.ts';

const fixture = (name: string) => readFileSync(new URL(`./pdf/fixtures/${name}.pdf`, import.meta.url));
const workbook = await writeXlsx([
  {
    sheet: 'Blad 1',
    data: [
      [{ value: 'Indicator' }, { value: '2018' }],
      [{ value: 'Banen' }, { value: 1054, type: Number }],
    ],
  },
]).toBuffer();
const document = buildTestZip([
  {
    name: '[Content_Types].xml',
    content:
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
  },
  {
    name: 'word/document.xml',
    content: '<w:document><w:body><w:p><w:r><w:t>Tekst</w:t></w:r></w:p></w:body></w:document>',
  },
]);

describe('bytes that were changed on the way', () => {
  it.each<[KnownContent, Uint8Array]>([
    ['pdf', fixture('tagged-chapter')],
    ['pdf', fixture('untagged-report')],
    ['xlsx', workbook],
    ['docx', document],
    ['text', new TextEncoder().encode('<html><table><tr><td>1</td></tr></table></html>')],
  ])(
    '%s: are read, or give a reading error, and nothing else',
    async (content, original) => {
      const change = fc.record({ at: fc.nat({ max: original.length - 1 }), to: fc.nat({ max: 255 }) });
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 20 }), async (changes) => {
          const bytes = new Uint8Array(original);
          for (const { at, to } of changes) bytes[at] = to;
          try {
            expect((await readBytes(content, bytes, 'a')).body.blocks).toBeInstanceOf(Array);
          } catch (cause) {
            expect(cause).toBeInstanceOf(ReadingError);
          }
        }),
        { numRuns: 15 },
      );
    },
    30_000,
  );

  it('more bytes than the limit of the format are refused', async () => {
    await expect(readBytes('text', new Uint8Array(32 * 1024 * 1024 + 1), 'a.txt')).rejects.toMatchObject({
      code: 'too-large',
    });
  });
});
