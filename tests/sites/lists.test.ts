import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { FetchedFolder } from '../../src/fetching/fetched-folder.fixture.ts';
import { fetchedListName } from '../../src/files/own-files.data.ts';
import { forgetMenus } from './measure-site.ts';
import { drawTree, fetchPages, readFolder } from './read-site.ts';
import { structures } from './structures.ts';

const [nested] = structures;
let folder = new FetchedFolder();
let [list, plain]: [string, readonly string[]] = ['', []];

const keep = (text: string) => writeFileSync(join(folder.folder, fetchedListName), text);
const treeNow = async () => drawTree((await readFolder(folder)).publication);
type Line = { address: string; menu?: Record<string, unknown> };
const rewrite = (change: (line: Line, at: number) => unknown) =>
  list
    .trimEnd()
    .split('\n')
    .map((line, at) => (at === 0 ? line : JSON.stringify(change(JSON.parse(line), at))));

beforeAll(async () => {
  folder.remove();
  folder = await fetchPages(nested?.pages ?? {});
  list = folder.list;
  forgetMenus(folder);
  plain = await treeNow();
});
afterEach(() => keep(list));
afterAll(() => folder.remove());

describe('a list that is old, broken or hostile', () => {
  test('of before menus were kept gives the tree that pages tell of themselves', async () => {
    forgetMenus(folder);
    expect(await treeNow()).toEqual(plain);
    expect(plain).not.toEqual(nested?.tree);
  });

  test.each<[string, (line: Line, at: number) => unknown]>([
    ['each page is above itself', (line) => ({ ...line, menu: line.menu && { ...line.menu, under: line.address } })],
    [
      'all pages are above each other',
      (line, at) => ({
        ...line,
        menu: line.menu && { ...line.menu, under: JSON.parse(list.split('\n')[at + 1] || '{"address":""}').address },
      }),
    ],
    [
      'pages above are not there',
      (line) => ({ ...line, menu: line.menu && { ...line.menu, under: 'https://weg.nl/' } }),
    ],
    ['a menu is a word', (line) => ({ ...line, menu: 'menu' })],
    ['a title is no text', (line) => ({ ...line, menu: line.menu && { ...line.menu, text: 7 } })],
    ['a title is endless', (line) => ({ ...line, menu: line.menu && { ...line.menu, text: 'a'.repeat(100_000) } })],
  ])('in which %s gives a tree with all that the pages say', async (_, change) => {
    keep(`${rewrite(change).join('\n')}\n`);
    const { publication, unplaced } = await readFolder(folder);
    const stated = publication.chapters.flatMap(({ commitments }) => commitments.map(({ text }) => text)).toSorted();
    expect([unplaced, stated]).toEqual([
      [],
      ['Ieder kind krijgt binnen zes weken hulp', 'Meer werk in de haven', 'Wij leggen in 2024 een kade aan'].map(
        (text) => expect.stringContaining(text),
      ),
    ]);
  });

  test('of which half a line is left gives what the others say', async () => {
    keep(list.slice(0, Math.floor(list.length * 0.6)));
    expect((await readFolder(folder)).publication.chapters.length).toBeGreaterThan(3);
  });

  test('with fifty thousand pages that are no files gives the same tree in seconds', async () => {
    const more = Array.from({ length: 50_000 }, (_, at) => ({
      address: `https://voorbeeld.nl/${at}`,
      depth: 1,
      menu: {
        from: 'https://voorbeeld.nl/',
        place: at,
        text: `Onderdeel ${at}`,
        marked: true,
        under: `https://voorbeeld.nl/${(at * 7) % 50_000}`,
      },
    }));
    keep(`${list}${more.map((line) => JSON.stringify(line)).join('\n')}\n`);
    expect(await treeNow()).toEqual(nested?.tree);
  });

  test('whatever stands in it, files are read', async () => {
    const titles = fc.constantFrom(
      'Programma 2 Economie',
      '2.1 Werk',
      'Wat willen we bereiken?',
      'Contact',
      'Paragrafen',
      'Werk…',
      '…',
      '',
      'Home',
      "Programma's",
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(titles, titles, fc.nat(12), fc.boolean()), { minLength: 12, maxLength: 12 }),
        async (drawn) => {
          const lines = list.trimEnd().split('\n').slice(1);
          const addresses = lines.map((line): string => JSON.parse(line).address);
          keep(
            `${rewrite((line, at) => {
              const [text, fold, above, isUnder] = drawn[at % 12] ?? ['', '', 0, false];
              const under = isUnder ? { under: addresses[above % addresses.length] } : { folds: [fold] };
              return { ...line, menu: { from: addresses[0], place: at, text, marked: true, ...under } };
            }).join('\n')}\n`,
          );
          const { publication } = await readFolder(folder);
          expect(new Set(publication.chapters.map(({ slug }) => slug)).size).toBe(publication.chapters.length);
        },
      ),
      { numRuns: 15 },
    );
  });
});

test('the list of a site is the same from one fetch to the next, with its menus', async () => {
  const again = await fetchPages(nested?.pages ?? {});
  const plainAddresses = (text: string) =>
    text.replaceAll(/127\.0\.0\.1:\d+/g, 'site').replaceAll(/"(?:began|ended|checked|fetched)":"[^"]*"/g, '');
  expect(plainAddresses(again.list)).toBe(plainAddresses(readFileSync(join(folder.folder, fetchedListName), 'utf8')));
  again.remove();
});
