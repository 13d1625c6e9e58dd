import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noticeWords } from '../../../cli/faults/words/notice-words.data.ts';
import { say } from '../../../words/say.ts';
import { KeptPages } from './kept-pages.ts';
import { type CachedPage, makePage } from './make-page.ts';
import { PageCache } from './page-cache.ts';
import { PageFiles } from './page-files.ts';

let root = '';
let folder = '';
let said: string[] = [];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'doelspoor-pages-'));
  folder = join(root, 'pages');
  said = [];
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function makeHtml(text: string): Promise<CachedPage> {
  const headers: [string, string][] = [
    ['content-type', 'text/html; charset=utf-8'],
    ['content-language', 'nl'],
    ['vary', 'accept-language'],
    ['cache-control', 'public, no-cache'],
  ];
  return makePage(new TextEncoder().encode(text), headers, 'kept');
}

async function open(path = folder): Promise<PageFiles | null> {
  const css = await makePage(new TextEncoder().encode('a{}'), [], 'forever');
  return await PageFiles.open(path, new Map([['/assets/site.css', css]]), (notice) =>
    said.push(say(noticeWords.nl, notice)),
  );
}

async function openKept(): Promise<{ kept: KeptPages; files: PageFiles }> {
  const files = await open();
  if (files === null) throw new Error(said.join('\n'));
  const kept = new KeptPages(new PageCache(1_000_000), new Map(), () => 'nl', files);
  for (const slug of ['groningen', 'assen']) kept.change(slug);
  return { kept, files };
}

function textOf(path: string): string | null {
  return existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : null;
}

describe('kept pages as files', () => {
  it('lie there as they are and compressed, for everybody to read, with the time that makes the tag', async () => {
    const { kept, files } = await openKept();
    const page = await makeHtml('een pagina');
    kept.keep(kept.begin('/groningen/begroting-2018', undefined), page);
    await files.settled();
    const path = 'nl/groningen/begroting-2018.html';
    expect(textOf(path)).toBe('een pagina');
    expect(gunzipSync(readFileSync(join(folder, `${path}.gz`))).toString()).toBe('een pagina');
    expect(readFileSync(join(folder, `${path}.br`))).toEqual(page.body.br);
    for (const suffix of ['', '.br', '.gz']) {
      const { mode, mtimeMs } = statSync(join(folder, path + suffix));
      expect(mode & 0o777).toBe(0o644);
      expect(mtimeMs).toBe(page.stamp * 1_000);
    }
    expect(statSync(join(folder, 'nl', 'groningen')).mode & 0o777).toBe(0o755);
    expect(textOf('assets/site.css')).toBe('a{}');
    expect(readdirSync(join(folder, '.new'))).toEqual([]);
  });

  it('go with a change of their organisation, and those of another stay', async () => {
    const { kept, files } = await openKept();
    for (const address of ['/groningen', '/groningen/x', '/assen/x', '/'])
      kept.keep(kept.begin(address, undefined), await makeHtml(address));
    await files.settled();
    expect(textOf('nl/.html')).toBe('/');
    kept.change('groningen');
    await files.settled();
    expect(existsSync(join(folder, 'nl', 'groningen'))).toBe(false);
    expect(readdirSync(join(folder, 'nl'))).toEqual(['assen']);
    expect(textOf('nl/assen/x.html')).toBe('/assen/x');
    expect(textOf('assets/site.css')).toBe('a{}');
    expect(readdirSync(join(folder, '.old'))).toEqual([]);
  });

  it('are not written after a change that comes while they wait', async () => {
    const { kept, files } = await openKept();
    for (const number of Array.from({ length: 20 }).keys())
      kept.keep(kept.begin(`/groningen/${number}`, undefined), await makeHtml('voor'));
    const before = kept.begin('/groningen/laatste', undefined);
    kept.change('groningen');
    kept.keep(before, await makeHtml('voor'));
    kept.keep(kept.begin('/groningen/nieuw', undefined), await makeHtml('na'));
    await files.settled();
    expect(readdirSync(join(folder, 'nl', 'groningen')).sort()).toEqual([
      'nieuw.html',
      'nieuw.html.br',
      'nieuw.html.gz',
    ]);
  });

  it('of a run before are gone at the start', async () => {
    const { kept, files } = await openKept();
    kept.keep(kept.begin('/groningen', undefined), await makeHtml('oud'));
    await files.settled();
    expect(textOf('nl/groningen.html')).toBe('oud');
    await open();
    expect(readdirSync(folder).sort()).toEqual(['.doelspoor-pages', '.new', '.old', 'assets']);
  });

  it('are written again after somebody emptied the folder', async () => {
    const { kept, files } = await openKept();
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
    kept.keep(kept.begin('/groningen', undefined), await makeHtml('nieuw'));
    await files.settled();
    expect(textOf('nl/groningen.html')).toBe('nieuw');
    expect(said).toEqual([]);
    expect(await open()).not.toBeNull();
  });
});

describe('a folder that will not do', () => {
  it('is left as it is where other files are in it', async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'foto.jpg'), 'x');
    expect(await open()).toBeNull();
    expect(said.join()).toContain('er staan andere bestanden in; kies een lege map');
    expect(readdirSync(folder)).toEqual(['foto.jpg']);
  });

  it('is one sentence where it is a file', async () => {
    writeFileSync(folder, 'x');
    expect(await open()).toBeNull();
    expect(said).toHaveLength(1);
    expect(said.join()).toContain('op dat pad staat een bestand');
  });

  it('has nothing removed to which a link in it leads', async () => {
    await open();
    const elsewhere = join(root, 'elders');
    mkdirSync(elsewhere);
    writeFileSync(join(elsewhere, 'foto.jpg'), 'x');
    symlinkSync(elsewhere, join(folder, 'groningen'));
    await open();
    expect(readdirSync(elsewhere)).toEqual(['foto.jpg']);
    expect(existsSync(join(folder, 'groningen'))).toBe(false);
  });

  it('is one sentence where nothing more can be written, and the pages are kept in memory', async () => {
    const { kept, files } = await openKept();
    // Also who may do everything can't make a folder where a file is.
    writeFileSync(join(folder, 'nl'), '');
    for (const address of ['/groningen/x', '/groningen/y'])
      kept.keep(kept.begin(address, undefined), await makeHtml(address));
    await files.settled();
    expect(said).toHaveLength(1);
    expect(said.join()).toContain('De site werkt zonder');
    expect(kept.find('/groningen/y', undefined)?.body.identity.toString()).toBe('/groningen/y');
  });

  it('says that what is out of date can not be removed, writes nothing beside it, and goes on when it can', async () => {
    const { kept, files } = await openKept();
    kept.keep(kept.begin('/groningen', undefined), await makeHtml('voor'));
    await files.settled();
    rmSync(join(folder, '.old'), { recursive: true });
    writeFileSync(join(folder, '.old'), '');
    kept.change('groningen');
    kept.keep(kept.begin('/groningen', undefined), await makeHtml('na'));
    await files.settled();
    expect(said).toHaveLength(1);
    expect(said.join()).toContain('De webserver toont ze nog');
    expect(textOf('nl/groningen.html')).toBe('voor');
    rmSync(join(folder, '.old'));
    mkdirSync(join(folder, '.old'));
    kept.change('assen');
    await files.settled();
    expect(textOf('nl/groningen.html')).toBe('na');
    await files.close();
  });
});
