import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Reading } from '../../src/model/reading.ts';
import { readSources } from '../../src/reading/read-source.ts';
import { profileOf, siteProfiles } from '../../src/recognition/profiles/profile-of.ts';
import { recognise } from '../../src/recognition/recognise.ts';
import { type LabelledPage, readLabelledPages } from './labelled-page.ts';

/** Texts of real pages, of which most stood on a site that many bodies use; each is read as if it came from its address. */
const fresh = join(import.meta.dirname, 'fresh');
const pages = readdirSync(fresh, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readLabelledPages(join(fresh, name)));

async function readPlaced({ path, address }: LabelledPage): Promise<Reading> {
  for await (const source of readSources([path])) {
    if ('error' in source) throw source.error;
    return recognise({ ...source.document, address });
  }
  throw new Error(`nothing was read at ${path}`);
}

/** The address of a page by its name, for those that a profile could hold of. */
const placed = new Map(
  pages.flatMap((page) => (profileOf(page.address, 'budget') === null ? [] : [[page.name, page] as const])),
);

describe('real pages of sites that many bodies use', () => {
  let read: ReadonlyMap<string, Reading>;
  beforeAll(async () => {
    read = new Map(await Promise.all([...placed].map(async ([name, page]) => [name, await readPlaced(page)] as const)));
  }, 60_000);

  test('are known by their addresses, three in four of all', () => {
    expect(placed.size).toBeGreaterThan(140);
    expect(new Set([...placed.values()].map(({ address }) => profileOf(address, 'budget')?.name))).toEqual(
      new Set(siteProfiles.map(({ name }) => name)),
    );
  });

  test('are read by a profile only where one of its headings stands: all others as without', () => {
    const met = [...read].flatMap(([name, { profile }]) => (profile === undefined ? [] : [`${name}: ${profile}`]));
    expect(met).toEqual(['gooise-meren-verkeer: begrotingsapp']);
  });

  test('then state what their label has, and one sentence more', () => {
    const [page, reading] = [placed.get('gooise-meren-verkeer'), read.get('gooise-meren-verkeer')];
    const labelled = page?.expected.chapters.flatMap(({ commitments }) => commitments) ?? [];
    const stated = reading?.chapters.flatMap(({ commitments }) => commitments.map(({ text }) => `${text}.`)) ?? [];
    expect(labelled).toHaveLength(2);
    expect(stated).toEqual([expect.stringContaining('risico-indicatoren'), ...labelled]);
  });
});
