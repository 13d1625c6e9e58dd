import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadPublications } from '../../src/cli/check/load-publications.ts';
import { freezeEdition, printContent } from '../../src/editions/freeze-edition.ts';
import { makeEditionRows } from '../../src/features/publications/commands/edition-rows.ts';
import { contentOfRows } from '../../src/features/publications/queries/content-of-rows.ts';
import { readBytes } from '../../src/reading/read-bytes.ts';
import { gatherPublications } from '../../src/recognition/gather/gather-publications.ts';
import type { GatheredPublication } from '../../src/recognition/gather/gathered.ts';
import { recognise } from '../../src/recognition/recognise.ts';
import { makeMaker } from '../makers/make-maker.ts';
import { writePage } from '../makers/write/write-page.ts';
import { readLabelledPages } from '../recognition/labelled-page.ts';
import { readWhole } from '../recognition/read-whole.ts';

const examples = join(import.meta.dirname, '..', '..', 'examples');

/** The content of an edition twice: as it is frozen, and as it is made of the rows that are kept of it. */
function twice(publication: GatheredPublication): { readonly frozen: string; readonly ofRows: string } {
  let last = 0;
  const newId = () => {
    last += 1;
    return String(last);
  };
  const rows = makeEditionRows(publication, { organisationId: 'o', editionId: 'e', newId });
  const kept: typeof rows = JSON.parse(JSON.stringify(rows));
  return {
    frozen: freezeEdition(publication).content,
    ofRows: printContent(contentOfRows(publication.organisation.slug, publication, kept)),
  };
}

function expectTheSame(publications: readonly GatheredPublication[]): void {
  expect(publications.length).toBeGreaterThan(0);
  for (const publication of publications) {
    const { frozen, ofRows } = twice(publication);
    expect(ofRows, publication.slug).toBe(frozen);
  }
}

test.each(['groningen', 'havermonde'])(
  'the editions of %s can be made of their rows, byte for byte',
  { timeout: 60_000 },
  async (name) => {
    const { publications } = await loadPublications([join(examples, name)], {});
    expectTheSame(publications);
    // Among them are terms, doubts, amounts, tables that were read and chapters that are not what the body published.
    if (name === 'havermonde')
      expect(publications.map((one) => freezeEdition(one).content).join('')).toContain('"term":{');
  },
);

test.each([1, 2, 3, 4])('so can those of generated municipality %i', { timeout: 60_000 }, async (seed) => {
  const { books, layout } = makeMaker(seed);
  const readings = [];
  for (const page of books.flatMap(({ pages }) => pages)) {
    const { name, bytes, content } = await writePage(page, layout, 'html');
    const { format, body } = await readBytes(content, bytes.slice(), name);
    readings.push(recognise({ file: name, format, ...body, sha256: '0'.repeat(64) }));
  }
  expectTheSame(gatherPublications(readings).publications);
});

test('so can those of all labelled pages', { timeout: 120_000 }, async () => {
  const readings = [];
  for (const { path } of readLabelledPages()) readings.push(await readWhole(path));
  expectTheSame(readings.flatMap((reading) => gatherPublications([reading]).publications));
});
