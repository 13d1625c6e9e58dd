import { loadPublications } from '../../src/cli/check/load-publications.ts';
import { FetchedFolder } from '../../src/fetching/fetched-folder.fixture.ts';
import { serveSite, type Told } from '../../src/fetching/served-site.fixture.ts';
import type { GatheredPublication } from '../../src/recognition/gather/gathered.ts';
import type { Given } from '../../src/recognition/recognise.ts';

/** The pages of a site by path; the rest is not there. */
export type Pages = Readonly<Record<string, Told>>;

/** A site that was fetched and read: its only publication, and where its files are until `remove` is called. */
export type ReadSite = {
  readonly publication: GatheredPublication;
  readonly unplaced: readonly string[];
  readonly folder: FetchedFolder;
};

/** Serves a site, fetches it as the program does, and gives its folder. */
export async function fetchPages(pages: Pages, start = '/'): Promise<FetchedFolder> {
  const site = await serveSite((path) => (Object.hasOwn(pages, path) ? (pages[path] ?? null) : null));
  const folder = new FetchedFolder();
  await folder.fetch(`${site.origin}${start}`);
  await site.stop();
  return folder;
}

/** Reads a folder as `check` does. @throws where that gives none or several publications */
export async function readFolder(folder: FetchedFolder, given: Given = {}): Promise<ReadSite> {
  const { publications, unplaced } = await loadPublications([folder.folder], given);
  const [publication, ...others] = publications;
  if (publication === undefined || others.length > 0)
    throw new Error(`${publications.length} publications: ${publications.map(({ title }) => title).join(', ')}`);
  return { publication, unplaced: unplaced.map(({ nl }) => nl), folder };
}

/** The tree as lines, a step for each depth: code, title, level. */
export function drawTree({ chapters }: GatheredPublication): string[] {
  return chapters.map(
    ({ depth, code, title, level }) => `${'  '.repeat(depth)}${code === null ? '' : `${code} `}${title} (${level})`,
  );
}
