import { mkdir, mkdtemp, readdir, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildTestZip } from './archive/test-zip.fixture.ts';
import { findSources } from './find-sources.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'find-sources-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function find(...names: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for await (const source of findSources(names.map((name) => join(folder, name)))) {
    const file = 'error' in source ? source.error.file : source.file;
    const what = 'error' in source ? source.error.code : new TextDecoder().decode(await source.bytes());
    found.push(`${file.slice(folder.length + 1)}: ${what}`);
  }
  return found;
}

async function write(name: string, content: string | Uint8Array): Promise<void> {
  await mkdir(join(folder, name, '..'), { recursive: true });
  await writeFile(join(folder, name), content);
}

describe('finding sources', () => {
  it('a folder gives its files by name, folders inside it included', async () => {
    await write('in/b.txt', 'b');
    await write('in/a/z.txt', 'z');
    await write('in/c.txt', 'c');
    expect(await find('in')).toEqual(['in/a/z.txt: z', 'in/b.txt: b', 'in/c.txt: c']);
  });

  it('hidden files, lock files and the pictures and styles of saved pages are passed over in a folder', async () => {
    for (const name of ['.verborgen', '~$a.docx', 'Thumbs.db', 'foto.PNG', 'stijl.css', 'a.txt'])
      await write(`in/${name}`, 'x');
    expect(await find('in')).toEqual(['in/a.txt: x']);
  });

  it('what Doelspoor keeps beside documents is passed over, in zips too, and refused where it is given by itself', async () => {
    for (const name of [
      'doelspoor-corrections.json',
      'doelspoor-corrections.json.lock',
      'doelspoor-fetch.jsonl',
      'a.txt',
    ])
      await write(`in/${name}`, 'x');
    await write(
      'in/z.zip',
      buildTestZip([
        { name: 'b/doelspoor-corrections.json', content: '{}' },
        { name: 'b/b.txt', content: 'b' },
      ]),
    );
    expect(await find('in')).toEqual(['in/a.txt: x', 'in/z.zip/b/b.txt: b']);
    expect(await find('in/doelspoor-corrections.json')).toEqual(['in/doelspoor-corrections.json: own-file']);
  });

  it('what does not exist is an item of its own and the others go on', async () => {
    await write('a.txt', 'a');
    expect(await find('nee.txt', 'a.txt', 'a.txt/b')).toEqual(['nee.txt: not-found', 'a.txt: a', 'a.txt/b: not-found']);
  });

  it('a link that leads back to its own folder is followed once', async () => {
    await write('in/a.txt', 'a');
    await symlink(join(folder, 'in'), join(folder, 'in', 'rond'));
    await symlink(join(folder, 'in', 'zelf'), join(folder, 'in', 'zelf'));
    expect(await find('in')).toEqual(['in/a.txt: a', 'in/zelf: not-found']);
  });

  it('a link in a folder to what is outside it is refused, and the others go on', async () => {
    await write('geheim/wachtwoord.txt', 'geheim');
    await write('in/a.txt', 'a');
    await write('in/diep/b.txt', 'b');
    await write('in-ernaast/c.txt', 'c');
    await symlink(join(folder, 'geheim/wachtwoord.txt'), join(folder, 'in/bestand.txt'));
    await symlink('../../geheim', join(folder, 'in/diep/map'));
    await symlink('bestand.txt', join(folder, 'in/link-naar-link.txt'));
    await symlink('../in-ernaast', join(folder, 'in/naast'));
    expect(await find('in')).toEqual([
      'in/a.txt: a',
      'in/bestand.txt: link-outside',
      'in/diep/b.txt: b',
      'in/diep/map: link-outside',
      'in/link-naar-link.txt: link-outside',
      'in/naast: link-outside',
    ]);
  });

  it('a zip, DOCX or device behind a link to outside the folder is refused', async () => {
    await write('buiten.zip', buildTestZip([{ name: 'a.txt', content: 'geheim' }]));
    await write(
      'buiten.docx',
      buildTestZip([
        { name: '[Content_Types].xml', content: 'x' },
        { name: 'word/document.xml', content: 'geheim' },
      ]),
    );
    await mkdir(join(folder, 'in'));
    await symlink('../buiten.zip', join(folder, 'in/a.zip'));
    await symlink('../buiten.docx', join(folder, 'in/b.docx'));
    await symlink('/dev/zero', join(folder, 'in/c.txt'));
    expect(await find('in')).toEqual(['in/a.zip: link-outside', 'in/b.docx: link-outside', 'in/c.txt: unknown-format']);
  });

  it('a link that a person names is followed, and what it points to is then the folder', async () => {
    await write('echt/a.txt', 'a');
    await write('geheim.txt', 'geheim');
    await symlink('a.txt', join(folder, 'echt/zelfde.txt'));
    await symlink('../geheim.txt', join(folder, 'echt/weg.txt'));
    await symlink('echt', join(folder, 'map'));
    await symlink('echt/a.txt', join(folder, 'bestand.txt'));
    expect(await find('map', 'bestand.txt')).toEqual([
      'map/a.txt: a',
      'map/weg.txt: link-outside',
      'map/zelfde.txt: a',
      'bestand.txt: a',
    ]);
  });

  it.each(['a.txt', 'a.docx'])(
    'a folder that becomes a link between a look at %s and its reading is refused',
    async (name) => {
      const content =
        name === 'a.txt'
          ? 'a'
          : buildTestZip([
              { name: '[Content_Types].xml', content: 'x' },
              { name: 'word/document.xml', content: 'a' },
            ]);
      await write(`in/diep/${name}`, content);
      await write(`geheim/${name}`, 'geheim');
      const found: string[] = [];
      for await (const source of findSources([join(folder, 'in')])) {
        if ('error' in source) continue;
        await rename(join(folder, 'in/diep'), join(folder, 'in/weg'));
        await symlink('../geheim', join(folder, 'in/diep'));
        found.push(await source.bytes().then(String, (error) => error.code));
      }
      expect(found).toEqual(['link-outside']);
    },
  );

  it.runIf(process.platform === 'linux')('no file stays open, refused, damaged or read', async () => {
    await write('geheim.txt', 'geheim');
    await write('in/a.txt', 'a');
    await write('in/b.zip', 'PK\x03\x04kapot');
    await write('in/c.zip', buildTestZip([{ name: 'c.txt', content: 'c' }]));
    await symlink('../geheim.txt', join(folder, 'in/d.txt'));
    const files = async () => (await readdir('/proc/self/fd')).length;
    const before = await files();
    const once = await find('in');
    expect(once).toEqual(['in/a.txt: a', 'in/b.zip: damaged', 'in/c.zip/c.txt: c', 'in/d.txt: link-outside']);
    for (let round = 0; round < 20; round += 1) await find('in');
    // An archive is closed without waiting for it.
    await expect.poll(files).toBeLessThan(before + 10);
  });

  it('a device that never ends is not opened', async () => {
    const found: string[] = [];
    for await (const source of findSources(['/dev/zero'])) if ('error' in source) found.push(source.error.code);
    expect(found).toEqual(['unknown-format']);
  });

  it('a file of 500 MB is refused without being loaded', async () => {
    await write('groot.html', '');
    await truncate(join(folder, 'groot.html'), 500 * 1024 * 1024);
    const before = process.memoryUsage().arrayBuffers;
    expect(await find('groot.html')).toEqual(['groot.html: too-large']);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10 * 1024 * 1024);
  });

  it('a zip gives its entries by name, and each bad one gives its own error', async () => {
    const entries = [
      { name: 'b/goed.txt', content: 'goed' },
      { name: '__MACOSX/b.txt', content: 'x' },
      { name: 'logo.png', content: 'x' },
      { name: '../klimt.txt', content: 'x' },
      { name: 'link.txt', content: '/etc/passwd', link: true },
      { name: 'geheim.txt', content: 'x', encrypted: true },
      { name: 'leeg.txt', content: '' },
      { name: 'bom.txt', content: 'a'.repeat(5_000_000) },
      { name: 'liegt.txt', content: 'aaaa', statedBytes: 100 * 1024 * 1024 },
    ];
    await write('a.zip', buildTestZip(entries));
    expect(await find('a.zip')).toEqual([
      'a.zip/../klimt.txt: path-outside',
      'a.zip/b/goed.txt: goed',
      'a.zip/bom.txt: zip-bomb',
      'a.zip/geheim.txt: encrypted',
      'a.zip/leeg.txt: empty',
      'a.zip/liegt.txt: zip-bomb',
      'a.zip/link.txt: path-outside',
    ]);
  });

  it('a zip whose entries lie over one another is a bomb', async () => {
    const zip = buildTestZip(
      Array.from({ length: 200 }, (_, index) => ({ name: `${index}.txt`, content: 'tekst'.repeat(9) })),
    );
    const first = zip.subarray(0, zip.indexOf('PK\x03\x04', 4, 'latin1'));
    const list = Buffer.from(zip.subarray(zip.indexOf('PK\x01\x02', 0, 'latin1')));
    for (let at = 0; at >= 0; at = list.indexOf('PK\x01\x02', at + 1, 'latin1')) list.writeUInt32LE(0, at + 42);
    const end = list.indexOf('PK\x05\x06', 0, 'latin1');
    list.writeUInt32LE(first.length, end + 16);
    await write('a.zip', Buffer.concat([first, list]));
    expect(await find('a.zip')).toEqual(['a.zip: zip-bomb']);
  });

  it.runIf(process.platform === 'linux')('a name that is not in UTF-8 is said to be so', async () => {
    await mkdir(join(folder, 'in'));
    await writeFile(
      Buffer.concat([Buffer.from(join(folder, 'in/')), Buffer.from([0xe9, 0x2e, 0x74, 0x78, 0x74])]),
      'x',
    );
    expect(await find('in')).toEqual(['in/\uFFFD.txt: name-not-utf8']);
  });

  it('a zip or folder with nothing to read in it is one item that says so', async () => {
    await write(
      'a.zip',
      buildTestZip([
        { name: '.DS_Store', content: 'x' },
        { name: 'foto.png', content: 'x' },
      ]),
    );
    expect(await find('a.zip')).toEqual(['a.zip: nothing-to-read']);
    await write('in/diep/foto.png', 'x');
    expect(await find('in')).toEqual(['in: nothing-to-read']);
  });
});
