import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadPublications } from '../../src/cli/check/load-publications.ts';
import { inBinaryNumbers } from '../../src/editions/earlier-numbers.ts';
import { freezeEdition, hashContent } from '../../src/editions/freeze-edition.ts';
import { expectGolden } from './golden-folder.ts';

const examples = join(import.meta.dirname, '..', '..', 'examples');

/** The hash of each edition that the files of an example make, now and as it was before numbers were exact: a data folder of then goes on with its editions. */
async function hashesOf(name: string): Promise<readonly (readonly [file: string, hashes: string])[]> {
  const { publications, unread, unplaced } = await loadPublications([join(examples, name)], {});
  expect([...unread, ...unplaced]).toEqual([]);
  const frozen = publications.map((one) => ({ place: `${one.organisation.slug}/${one.slug}`, ...freezeEdition(one) }));
  const lines = (hashes: readonly string[]) => hashes.toSorted().join('');
  return [
    [`${name}.txt`, lines(frozen.map(({ sha256, place }) => `${sha256} ${place}\n`))],
    [
      `${name}-before-exact.txt`,
      lines(frozen.map(({ content, place }) => `${hashContent(inBinaryNumbers(content))} ${place}\n`)),
    ],
  ];
}

test('the editions of the examples have the hashes that they had', { timeout: 60_000 }, async () => {
  const names = ['groningen', 'havermonde'];
  const found = await Promise.all(names.map(hashesOf));
  expectGolden(join(import.meta.dirname, 'editions'), new Map(found.flat()));
});
