import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fetchedListName } from '../files/own-files.data.ts';
import { FetchedFolder } from './fetched-folder.fixture.ts';
import { type ServedSite, serveSite } from './served-site.fixture.ts';

let folder = new FetchedFolder();
let site: ServedSite;
let pages: Record<string, string> = {};
beforeEach(async () => {
  folder = new FetchedFolder();
  site = await serveSite((path) => {
    const body = pages[path];
    return body === undefined ? null : { headers: { 'content-type': 'text/html', etag: '"1"' }, body };
  });
});
afterEach(async () => {
  folder.remove();
  await site.stop();
});

const fetchAll = (more: Parameters<FetchedFolder['fetch']>[1] = {}, from?: string) =>
  folder.fetch(`${site.origin}/`, more, from);
const nav = (items: string) => `<nav><ul>${items}</ul></nav>`;
/** Where a page stands: `under > folds > text`, with paths. */
const standing = (path: string) => {
  const { menu } = folder.page(path);
  if (menu === undefined) return null;
  const under = menu.under === undefined ? [] : [new URL(menu.under).pathname];
  return [...under, ...(menu.folds ?? []), menu.text].join(' > ');
};

describe('where pages stand in menus', () => {
  test('is put together from what each page shows, the place that says most before the first', async () => {
    pages = {
      '/': nav(
        '<li><a href="/b">B</a><li><a href="/c">Snel naar C</a><li><span>Bijlagen</span><ul><li><a href="/d">D</a></ul>',
      ),
      '/b': nav('<li><a href="/b">B</a><ul><li><a href="/b">Inleiding</a><li><a href="/c">C</a></ul>'),
      '/c': nav('<li><a href="/d">Zie ook</a>'),
      '/d': 'D',
    };
    await fetchAll();
    expect(['/b', '/c', '/d', '/'].map(standing)).toEqual(['B', '/b > C', 'Bijlagen > D', null]);
    expect(folder.page('/c').menu).toEqual({
      from: `${site.origin}/b`,
      place: 3,
      text: 'C',
      marked: true,
      under: `${site.origin}/b`,
    });
  });

  test('is what the menus say now, where they changed since the fetch before', async () => {
    pages = {
      '/': nav('<li><a href="/a">A</a><ul><li><a href="/b">B</a></ul>'),
      '/a': 'A',
      '/b': 'B',
    };
    await fetchAll();
    expect(standing('/b')).toBe('/a > B');
    pages['/'] = nav('<li><a href="/b">Nieuw B</a>');
    await fetchAll({}, '2026-11-30T12:00:00.000Z');
    expect(['/a', '/b'].map(standing)).toEqual([null, 'Nieuw B']);
  });

  test('is found in a list from before menus were kept, of pages that did not change', async () => {
    pages = { '/': nav('<li><a href="/a">A</a>'), '/a': 'A' };
    await fetchAll();
    const old = folder.list.replaceAll(/,"menu":\{[^}]*\}/g, '').replace(',"menus":true', '');
    writeFileSync(join(folder.folder, fetchedListName), old);
    expect(standing('/a')).toBeNull();
    site.requests.length = 0;
    await fetchAll({}, '2026-11-30T12:00:00.000Z');
    expect(standing('/a')).toBe('A');
    expect(site.requests.every(({ headers }) => headers['if-none-match'] === undefined)).toBe(true);
    await fetchAll({}, '2026-12-01T12:00:00.000Z');
    expect(site.requests.at(-1)?.headers['if-none-match']).toBe('"1"');
  });

  test('of a page that vanished stays with its file', async () => {
    pages = { '/': nav('<li><a href="/a">A</a>'), '/a': 'A' };
    await fetchAll();
    pages = { '/': pages['/'] ?? '' };
    await fetchAll({}, '2026-11-30T12:00:00.000Z');
    expect(folder.page('/a')).toMatchObject({ gone: expect.any(String), file: 'a.html', menu: { text: 'A' } });
    expect(folder.files).toEqual(['a.html', 'index.html']);
  });
});

describe('of what a sitemap names', () => {
  beforeEach(() => {
    const listed = ['/', '/a', '/b/c', '/b/d'].map((path) => `<url><loc>${site.origin}${path}</loc></url>`);
    pages = {
      '/sitemap.xml': `<urlset>${listed.join('')}</urlset>`,
      '/': 'Start',
      '/a': '<a href="/b/d">D</a>',
      '/b/c': '<a href="/b/e">E</a>',
      '/b/d': 'D',
      '/b/e': 'E',
    };
  });

  test('--only takes what it names, and the rest is told', async () => {
    const { left } = await fetchAll({ only: ['/b/'] });
    expect(folder.files).toEqual(['b/c.html', 'b/d.html', 'b/e.html', 'index.html']);
    expect(left.map(({ address, why }) => [new URL(address).pathname, why])).toEqual([['/a', 'not-asked-for']]);
    expect(site.asked).not.toContain('/a');
  });

  test('--depth counts it as one link from the start', async () => {
    const { left } = await fetchAll({ depth: 1 });
    expect(folder.files).toEqual(['a.html', 'b/c.html', 'b/d.html', 'index.html']);
    expect(left.map(({ address, why }) => [new URL(address).pathname, why])).toEqual([['/b/e', 'too-deep']]);
    const again = await fetchAll({ depth: 0 }, '2026-11-30T12:00:00.000Z');
    expect(again.left.map(({ why }) => why)).toEqual(['too-deep', 'too-deep', 'too-deep', 'too-deep']);
  });
});
