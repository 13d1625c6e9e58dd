import { afterEach, expect, test } from 'vitest';
import { loadPublications } from '../../src/cli/check/load-publications.ts';
import { FetchedFolder } from '../../src/fetching/fetched-folder.fixture.ts';
import { serveSite, type Told } from '../../src/fetching/served-site.fixture.ts';
import type { Reading } from '../../src/model/reading.ts';
import { readSources } from '../../src/reading/read-source.ts';
import { listUnplaced } from '../../src/recognition/gather/unplaced-pages.ts';
import { recognise } from '../../src/recognition/recognise.ts';
import { drawTree, fetchPages, type Pages, readFolder } from './read-site.ts';

const folders: FetchedFolder[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

async function fetchAll(pages: Pages): Promise<FetchedFolder> {
  const folder = await fetchPages(pages);
  folders.push(folder);
  return folder;
}

const name = '<title>Begroting 2024 - Gemeente Lindehaven</title>';
const menu =
  '<nav><ul><li><a href="/a">Programma 1 Wonen</a><ul><li><a href="/b">1.1 Huren</a></ul><li><a href="/c">Programma 2 Groen</a></ul></nav>';
const asks = (goal: string) => `<h2>Wat willen we bereiken?</h2><ul><li>${goal}</ul>`;
const page = (body: string, head = name): string => `${head}${menu}<main>${body}</main>`;
const tree = ['1 Wonen (programme)', '  1.1 Huren (subprogramme)', '2 Groen (programme)'];

test('pages that do not tell which publication they are of are of the only one of their site', async () => {
  const folder = await fetchAll({
    '/': page('<h1>Begroting 2024</h1>'),
    '/a': page(asks('Er komen genoeg huizen.')),
    '/b': page(asks('Huren blijft betaalbaar.'), '<title>Huren</title>'),
    '/c': page(asks('De stad wordt groener.')),
  });
  const { publication, unplaced } = await readFolder(folder);
  expect([drawTree(publication), unplaced]).toEqual([tree, []]);
});

test('where two publications stand on a site nothing is filled in', async () => {
  const folder = await fetchAll({
    '/': page('<h1>Begroting 2024</h1>'),
    '/a': page(asks('Er komen genoeg huizen.')),
    '/b': page(asks('Huren blijft betaalbaar.'), '<title>Huren</title>'),
    '/c': page(asks('De stad wordt groener.'), '<title>Begroting 2025 - Gemeente Lindehaven</title>'),
  });
  const { publications, unplaced } = await loadPublications([folder.folder], {});
  expect(publications.map(({ slug }) => slug)).toEqual(['begroting-2024', 'begroting-2025']);
  expect(unplaced.map(({ nl }) => nl)).toEqual([expect.stringContaining('b.html')]);
});

test('a code, a title and a breadcrumb of its own go before what the menu says', async () => {
  const folder = await fetchAll({
    '/': page('<h1>Begroting 2024</h1>'),
    '/a': page(`<h1>Programma 1 Goed wonen</h1>${asks('Er komen genoeg huizen.')}`),
    '/b': `${name}${menu}<ol class="breadcrumb"><li>Home</li><li>2 Groen</li><li>2.4 Huurtuinen</li></ol><main><h1>2.4 Huurtuinen</h1>${asks('Er komen tuinen.')}</main>`,
    '/c': page(`<h1>Groen in de stad</h1>${asks('De stad wordt groener.')}`),
  });
  const { publication } = await readFolder(folder);
  expect(drawTree(publication)).toEqual([
    '1 Goed wonen (programme)',
    '2 Groen in de stad (programme)',
    '  2.4 Huurtuinen (subprogramme)',
  ]);
});

test('the order of the menu goes before that of codes and of names of files', async () => {
  const turned =
    '<nav><ul><li><a href="/a">Programma 10 Zorg</a><ul><li><a href="/x">10.2 Jeugd</a><li><a href="/b">10.1 Ouderen</a></ul><li><a href="/c">Programma 2 Groen</a></ul></nav>';
  const own = (goal: string) => `${name}${turned}<main>${asks(goal)}</main>`;
  const folder = await fetchAll({
    '/': `${name}${turned}<main><h1>Begroting 2024</h1></main>`,
    '/a': own('Zorg is er voor wie dat nodig heeft.'),
    '/b': own('Ouderen wonen langer thuis.'),
    '/c': own('De stad wordt groener.'),
    '/x': own('Ieder kind groeit veilig op.'),
  });
  const { publication } = await readFolder(folder);
  expect(drawTree(publication)).toEqual([
    '10 Zorg (programme)',
    '  10.2 Jeugd (subprogramme)',
    '  10.1 Ouderen (subprogramme)',
    '2 Groen (programme)',
  ]);
});

test('of the chapters on a page the one that the menu names is the page', async () => {
  const folder = await fetchAll({
    '/': page('<h1>Begroting 2024</h1>'),
    '/a': page(asks('Er komen genoeg huizen.')),
    '/b': page(
      `<h1>Bestuur en Wonen</h1><p>Van de wethouder van wonen.</p><h2>Huren</h2>${asks('Huren blijft betaalbaar.').replaceAll('h2', 'h3')}`,
    ),
    '/c': page(asks('De stad wordt groener.')),
  });
  const { publication } = await readFolder(folder);
  expect(drawTree(publication)).toContain('  1.1 Huren (subprogramme)');
  expect(publication.chapters.find(({ code }) => code === '1.1')?.commitments.map(({ text }) => text)).toEqual([
    expect.stringContaining('Huren blijft betaalbaar'),
  ]);
});

test('chapters that share a page lie in what the menu calls it, and keep their own order', async () => {
  const paragraphs =
    '<h1>Lokale heffingen</h1><p>De gemeente heft belasting op huizen en honden.</p><h1>Grondbeleid</h1><p>De gemeente koopt grond.</p>';
  const own = '<nav><ul><li><a href="/z">Paragrafen</a></li><li><a href="/a">Programma 1 Wonen</a></li></ul></nav>';
  const folder = await fetchAll({
    '/': `${name}${own}`,
    '/a': `${name}${own}<main>${asks('Er komen genoeg huizen.')}</main>`,
    '/z': `${name}${own}<main>${paragraphs}</main>`,
  });
  const { publication } = await readFolder(folder);
  expect(drawTree(publication)).toEqual([
    'Paragrafen (other)',
    '  Lokale heffingen (paragraph)',
    '  Grondbeleid (paragraph)',
    '1 Wonen (programme)',
  ]);
});

test('what no menu, address, link or word of its own places is named, and no page of the menu', async () => {
  const folder = await fetchAll({
    '/': page('<h1>Begroting 2024</h1><p>Lees ook <a href="/los">de brief</a>.</p>'),
    '/a': page(asks('Er komen genoeg huizen.')),
    '/b': page(asks('Huren blijft betaalbaar.')),
    '/c': page(asks('De stad wordt groener.')),
    '/los': page('<h1>Brief van het college</h1><p>Hierbij bieden wij u de begroting aan, met wat daarbij hoort.</p>'),
  });
  const readings: Reading[] = [];
  for await (const source of readSources([folder.folder]))
    if ('document' in source) readings.push(recognise(source.document));
  const { publication } = await readFolder(folder);
  expect(listUnplaced(readings, publication)).toEqual([`${folder.folder}/los.html`]);
});

test('a page that every site has is no chapter, and all that it says is a note', async () => {
  const contact = '<main><h1>Contact</h1><p>Bel ons op werkdagen.</p><ul><li>Of kom langs.</ul></main>';
  const folder = await fetchAll({
    '/': `${page('<h1>Begroting 2024</h1>')}<footer><a href="/contact">Contact</a></footer>`,
    '/a': page(asks('Er komen genoeg huizen.')),
    '/b': page(asks('Huren blijft betaalbaar.')),
    '/c': page(asks('De stad wordt groener.')),
    '/contact': `${menu}${contact}`,
  });
  const { publication, unplaced } = await readFolder(folder);
  expect([drawTree(publication), unplaced]).toEqual([tree, []]);
  expect(publication.notes).toContainEqual(
    expect.objectContaining({
      text: 'Contact\nBel ons op werkdagen.\nOf kom langs.',
      why: { say: 'of-site', with: {} },
    }),
  );
});

test('a page that vanished keeps its file and is no part of the publication', async () => {
  const pages: Record<string, string> = {
    '/': page('<h1>Begroting 2024</h1>'),
    '/a': page(asks('Er komen genoeg huizen.')),
    '/b': page(asks('Huren blijft betaalbaar.')),
    '/c': page(asks('De stad wordt groener.')),
  };
  const site = await serveSite((path) => pages[path] ?? null);
  const folder = new FetchedFolder();
  folders.push(folder);
  await folder.fetch(`${site.origin}/`);
  delete pages['/b'];
  await folder.fetch(`${site.origin}/`, {}, '2026-11-30T12:00:00.000Z');
  await site.stop();
  const { publication } = await readFolder(folder);
  expect([folder.files.includes('b.html'), drawTree(publication)]).toEqual([true, [tree[0], tree[2]]]);
});

const cafe = 'Meer cafés, voor € 12.';
const latin = Buffer.from(`${name}${menu}<main>${asks(cafe)}</main>`, 'latin1');
/** The sign of the euro is one byte in Windows-1252. */
const windows = Buffer.from(latin.map((byte) => (byte === 0xac ? 0x80 : byte)));
const served = (charset: string, body: string | Uint8Array): Told => ({
  headers: { 'content-type': `text/html; charset=${charset}` },
  body,
});

test.each<[string, Told]>([
  ['Windows-1252 in the header and nothing in the page', served('windows-1252', windows)],
  [
    'ISO-8859-15 in the header and nothing in the page',
    served('iso-8859-15', Buffer.from(windows.map((byte) => (byte === 0x80 ? 0xa4 : byte)))),
  ],
  ['a wrong header on UTF-8', served('iso-8859-1', page(asks(cafe)))],
  ['UTF-8 in the header of what is not', served('utf-8', windows)],
  ['a header that nobody knows', served('onbekend', windows)],
])('%s: the text is right', async (_, told) => {
  const folder = await fetchAll({ '/': page('<h1>Begroting 2024</h1>'), '/a': told });
  const { publication } = await readFolder(folder);
  expect(JSON.stringify(publication.chapters)).toContain('Meer cafés, voor € 12');
});
