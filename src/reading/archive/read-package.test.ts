import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readPackage } from './read-package.ts';
import { buildTestZip } from './test-zip.fixture.ts';

describe('the parts of an office package', () => {
  it('only XML is unpacked', async () => {
    const parts = await readPackage(
      buildTestZip([
        { name: 'word/document.xml', content: '<a/>' },
        { name: '_rels/.rels', content: '<b/>' },
        { name: 'word/media/foto.png', content: 'x', statedBytes: 2 ** 31 },
      ]),
      'a.docx',
    );
    expect([...parts.keys()]).toEqual(['word/document.xml', '_rels/.rels']);
  });

  it.each([
    ['zip-bomb', { name: 'word/document.xml', content: ' '.repeat(6_000_000) }],
    ['zip-bomb', { name: 'word/document.xml', content: ' '.repeat(6_000), statedBytes: 10 }],
    ['too-large', { name: 'word/document.xml', content: randomBytes(300_000), statedBytes: 33 * 1024 * 1024 }],
    ['encrypted', { name: 'word/document.xml', content: 'x', encrypted: true }],
  ])('%s', async (code, entry) => {
    await expect(readPackage(buildTestZip([entry]), 'a.docx')).rejects.toMatchObject({ code });
  });
});
