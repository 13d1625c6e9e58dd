import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPublications } from '../../src/cli/check/load-publications.ts';
import type { FetchedFolder } from '../../src/fetching/fetched-folder.fixture.ts';
import { fetchedListName } from '../../src/files/own-files.data.ts';
import type { Maker } from '../makers/make-maker.ts';
import { type MenuKind, makeSite } from './maker-site.ts';
import { fetchPages } from './read-site.ts';
import { type SiteScore, scoreSite } from './score-site.ts';

/** Takes the menus out of a list: so it was kept before there were any in it. */
export function forgetMenus(folder: FetchedFolder): void {
  const file = join(folder.folder, fetchedListName);
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  const without = lines.map((line) =>
    JSON.stringify(JSON.parse(line, (key, value) => (key === 'menu' && typeof value === 'object' ? undefined : value))),
  );
  writeFileSync(file, `${without.join('\n')}\n`);
}

async function read(folder: FetchedFolder, truth: Parameters<typeof scoreSite>[0]): Promise<SiteScore> {
  const { publications } = await loadPublications([folder.folder], {});
  const [largest] = publications.toSorted((left, right) => right.chapters.length - left.chapters.length);
  return scoreSite(truth, largest ?? null);
}

/** The first budget of a maker, served as a site, fetched and read, with what its menu says and without. */
export async function measureSite(
  maker: Maker,
  kind: MenuKind,
): Promise<{ readonly withMenu: SiteScore; readonly without: SiteScore } | null> {
  const book = maker.books.find(({ draft }) => draft.kind === 'budget');
  if (book === undefined) return null;
  const { pages, truth } = makeSite(maker, book, kind);
  const folder = await fetchPages(pages);
  try {
    const withMenu = await read(folder, truth);
    forgetMenus(folder);
    return { withMenu, without: await read(folder, truth) };
  } finally {
    folder.remove();
  }
}
