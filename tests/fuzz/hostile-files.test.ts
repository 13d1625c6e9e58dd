import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sayUnread } from '../../src/cli/read/say-unread.ts';
import { buildTestZip } from '../../src/reading/archive/test-zip.fixture.ts';
import { readSources } from '../../src/reading/read-source.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'doelspoor-hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What comes of a path: `read` or the code of the error, for each of its files. */
async function read(path: string): Promise<string[]> {
  const found: string[] = [];
  for await (const source of readSources([path])) found.push('error' in source ? source.error.code : 'read');
  return found;
}

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('what is no file', () => {
  it.runIf(process.platform === 'linux')('a pipe, a device and a socket are refused and not waited for', async () => {
    const pipe = join(folder, 'pijp.html');
    execFileSync('mkfifo', [pipe]);
    const socket = join(folder, 'contact.txt');
    const server = createServer().listen(socket);
    try {
      for (const path of [pipe, socket, '/dev/zero', '/dev/null']) expect(await read(path)).toEqual(['unknown-format']);
    } finally {
      server.close();
    }
  });

  it('a folder with the name of a page is a folder', async () => {
    mkdirSync(join(folder, 'map.html'));
    write('map.html/a.txt', 'Een tekst.');
    expect(await read(join(folder, 'map.html'))).toEqual(['read']);
  });

  it('links that lead nowhere or round are refused, and a folder that holds itself is read once', async () => {
    symlinkSync('lus', join(folder, 'lus'));
    symlinkSync('nergens', join(folder, 'dood'));
    mkdirSync(join(folder, 'rond'));
    symlinkSync('.', join(folder, 'rond', 'zelf'));
    write('rond/a.txt', 'Een tekst.');
    expect(await read(join(folder, 'lus'))).toEqual(['not-found']);
    expect(await read(join(folder, 'dood'))).toEqual(['not-found']);
    expect(await read(join(folder, 'rond'))).toEqual(['read']);
  });

  it.each(['', ' ', 'a\0b', 'x'.repeat(300), 'x/'.repeat(3_000)])('the path %j is refused', async (path) => {
    expect(await read(path)).toHaveLength(1);
  });
});

describe('a file that changes', () => {
  it('is not found when it is gone before its turn, and the others go on', async () => {
    const [gone, last] = [write('weg.txt', 'Tekst.'), write('laatste.txt', 'Tekst.')];
    const sources = readSources([write('eerste.txt', 'Tekst.'), gone, last]);
    expect((await sources.next()).value).toHaveProperty('document');
    rmSync(gone);
    expect((await sources.next()).value).toMatchObject({ error: { code: 'not-found', file: gone } });
    expect((await sources.next()).value).toHaveProperty('document.file', last);
  });

  it('of gigabytes without content is refused without being loaded', async () => {
    const path = write('groot.zip', 'PK\x05\x06');
    truncateSync(path, 3 * 2 ** 30);
    const before = process.memoryUsage.rss();
    expect(await read(path)).toEqual(['too-large']);
    expect(process.memoryUsage.rss() - before).toBeLessThan(64 * 2 ** 20);
  });
});

describe('an archive that lies', () => {
  const honest = buildTestZip([{ name: 'a.txt', content: 'Een tekst die er is.' }]);
  const directory = honest.indexOf('PK\x01\x02', 0, 'latin1');
  const end = honest.indexOf('PK\x05\x06', 0, 'latin1');

  it.each<[string, number, number]>([
    ['about the way it is packed', directory + 10, 99],
    ['about the place of an entry', directory + 44, 0x7fff],
    ['about a size that asks for 64 bits', directory + 26, 0xffff],
    ['about the number of entries', end + 10, 0xfffe],
    ['about the place of its list', end + 18, 0x7fff],
    ['about the length of its comment', end + 20, 0xffff],
  ])('%s is refused in one item', async (name, offset, value) => {
    const lying = Buffer.from(honest);
    lying.writeUInt16LE(value, offset);
    const [code, ...others] = await read(write(`${name}.zip`, lying));
    expect(['damaged', 'zip-bomb', 'too-large']).toContain(code);
    expect(others).toEqual([]);
  });

  it.each(['..\\x.txt', '/x.txt', 'C:x.txt', '\\\\server\\x.txt', 'a/../../x.txt', 'a\0b.txt', '..'])(
    'the entry %j leads outside',
    async (name) => {
      expect(await read(write('pad.zip', buildTestZip([{ name, content: 'Tekst.' }])))).toEqual(['path-outside']);
    },
  );

  it('an error about an entry is one line, whatever its name', async () => {
    const path = write('naam.zip', buildTestZip([{ name: 'a\n\u001b[2Jb.pdf', content: 'geen pdf' }]));
    for await (const source of readSources([path])) {
      expect('error' in source && sayUnread(source.error, 'nl')).not.toMatch(/\p{Cc}/u);
    }
  });
});

describe('a package', () => {
  const types = { name: '[Content_Types].xml', content: '<Types/>' };
  const laughs = `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">${['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name, at) => `<!ENTITY ${name} "${`&${'abcdefgh'[at]};`.repeat(10)}">`).join('')}]>`;

  it('does not unfold entities of its own, nor those of the machine', async () => {
    for (const [declared, used] of [
      [laughs, '&i;'],
      ['<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '&x;'],
    ]) {
      const document = `${declared}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${used}</w:t></w:r></w:p></w:body></w:document>`;
      const path = write('entiteit.docx', buildTestZip([types, { name: 'word/document.xml', content: document }]));
      expect(await read(path)).toEqual(['damaged']);
    }
  }, 20_000);
});
