import { describe, expect, it } from 'vitest';
import { isBomb, judgeArchive } from './judge-archive.ts';
import { openArchive } from './open-archive.ts';
import { buildTestZip, type TestEntry } from './test-zip.fixture.ts';

const open = (entries: readonly TestEntry[]) => openArchive(buildTestZip(entries), 'a.zip', 100);

describe('an archive', () => {
  it('lists its entries and unpacks the one that is asked for', async () => {
    const archive = await open([
      { name: 'map/', content: '' },
      { name: 'map/één.txt', content: 'Begroting 2018' },
    ]);
    expect(archive.entries.map((entry) => [entry.path, entry.isFolder, entry.unpackedBytes])).toEqual([
      ['map/', true, 0],
      ['map/één.txt', false, 14],
    ]);
    expect(new TextDecoder().decode(await archive.entries[1]?.read('a.zip/map/één.txt'))).toBe('Begroting 2018');
  });

  it('an entry that gives more than it states is a bomb', async () => {
    const archive = await open([{ name: 'a.txt', content: 'a'.repeat(5000), statedBytes: 10 }]);
    await expect(archive.entries[0]?.read('a.zip/a.txt')).rejects.toMatchObject({
      code: 'zip-bomb',
      file: 'a.zip/a.txt',
    });
  });

  it('an entry that gives less than it states is damaged', async () => {
    const archive = await open([{ name: 'a.txt', content: 'aaa', statedBytes: 10 }]);
    await expect(archive.entries[0]?.read('a.zip/a.txt')).rejects.toMatchObject({ code: 'damaged' });
  });

  it('a changed byte in an entry is noticed', async () => {
    const bytes = buildTestZip([{ name: 'a.txt', content: 'Begroting van de stad voor het jaar 2018' }]);
    const middle = 45;
    bytes[middle] = (bytes[middle] ?? 0) ^ 0xff;
    const archive = await openArchive(bytes, 'a.zip', 100);
    await expect(archive.entries[0]?.read('a.zip/a.txt')).rejects.toMatchObject({ code: 'damaged' });
  });

  it('an archive that was cut off is damaged', async () => {
    const bytes = buildTestZip([{ name: 'a.txt', content: 'aaa' }]);
    await expect(openArchive(bytes.subarray(0, 50), 'a.zip', 100)).rejects.toMatchObject({ code: 'damaged' });
  });

  it('an archive with too many entries is not listed', async () => {
    const entries = Array.from({ length: 101 }, (_, index) => ({ name: `${index}.txt`, content: 'a' }));
    await expect(open(entries)).rejects.toMatchObject({ code: 'zip-bomb' });
  });

  it('a link and an encrypted entry are known for what they are', async () => {
    const archive = await open([
      { name: 'link', content: '/etc/passwd', link: true },
      { name: 'geheim.txt', content: 'x', encrypted: true },
    ]);
    expect(archive.entries.map((entry) => [entry.isLink, entry.isEncrypted])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('an archive that states more than a gibibyte in all is refused before anything is unpacked', async () => {
    const archive = await open([
      { name: 'a.txt', content: 'a', statedBytes: 2 ** 29 },
      { name: 'b.txt', content: 'b', statedBytes: 2 ** 29 + 1 },
    ]);
    expect(() => judgeArchive(archive, 'a.zip')).toThrow(expect.objectContaining({ code: 'zip-bomb' }));
  });

  it('only a large entry that shrinks far more than text does is a bomb', async () => {
    const words = Array.from({ length: 900_000 }, (_, index) => (index * 2654435761) % 977).join(' ');
    const archive = await open([
      { name: 'bom.txt', content: 'a'.repeat(5_000_000) },
      { name: 'leeg-formulier.html', content: '<td></td>'.repeat(10_000) },
      { name: 'cijfers.txt', content: words.slice(0, 3_400_000) },
    ]);
    expect(archive.entries.map(isBomb)).toEqual([true, false, false]);
  });
});
