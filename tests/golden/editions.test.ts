import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadPublications } from '../../src/cli/check/load-publications.ts';
import { freezeEdition } from '../../src/editions/freeze-edition.ts';
import { expectGolden } from './golden-folder.ts';

const examples = join(import.meta.dirname, '..', '..', 'examples');

/** The hash of each edition that the files of an example make. */
async function hashesOf(name: string): Promise<string> {
  const { publications, unread, unplaced } = await loadPublications([join(examples, name)], {});
  expect([...unread, ...unplaced]).toEqual([]);
  return publications
    .map((one) => `${freezeEdition(one).sha256} ${one.organisation.slug}/${one.slug}\n`)
    .sort()
    .join('');
}

test('the editions of the examples have the hashes that they had', { timeout: 60_000 }, async () => {
  const names = ['groningen', 'havermonde'];
  const found = await Promise.all(names.map(async (name) => [`${name}.txt`, await hashesOf(name)] as const));
  expectGolden(join(import.meta.dirname, 'editions'), new Map(found));
});
