import { afterEach, expect, test } from 'vitest';
import type { FetchedFolder } from '../../src/fetching/fetched-folder.fixture.ts';
import { drawTree, fetchPages, readFolder } from './read-site.ts';
import { structures } from './structures.ts';

const folders: FetchedFolder[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

test.each(structures)(
  'a site with $is is read as one publication with the tree of its menu',
  async ({ pages, tree }) => {
    const folder = await fetchPages(pages);
    folders.push(folder);
    const { publication, unplaced } = await readFolder(folder);
    expect(drawTree(publication)).toEqual(tree);
    expect(unplaced).toEqual([]);
    expect(publication).toMatchObject({ organisation: { slug: 'lindehaven' }, slug: 'begroting-2024' });
  },
);
