import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSources } from '../../src/reading/read-source.ts';
import { gatherPublications } from '../../src/recognition/gather/gather-publications.ts';
import { recognise } from '../../src/recognition/recognise.ts';
import { linksOf } from '../../src/registers/derive/links-of.ts';
import { isRegistration, walkFields } from '../../src/registers/derive/walk-fields.ts';
import type { Content } from '../../src/registers/fields/field.ts';
import { fieldsOf } from '../../src/registers/forms.ts';
import { readContent } from '../../src/registers/read-content.ts';
import type { RegisterKind } from '../../src/registers/register-kind.ts';
import { threadPublications } from '../../src/threading/thread-publications.ts';
import { readExampleRegisters } from './read-example-registers.ts';

/** The threads and chapters of an example, by their addresses on the site. */
async function readPlaces(organisation: string) {
  const readings = [];
  for await (const source of readSources([`examples/${organisation}`])) {
    if ('error' in source) throw source.error;
    readings.push(recognise(source.document));
  }
  const publications = gatherPublications(readings).publications.filter(
    (one) => one.organisation.slug === organisation,
  );
  return {
    threads: new Set(threadPublications(publications).threads.map(({ kind, slug }) => `${kind} ${slug}`)),
    chapters: new Set(publications.flatMap((one) => one.chapters.map(({ slug }) => `${one.slug}/${slug}`))),
  };
}

describe.each(['groningen', 'havermonde'])('the registers of %s', (organisation) => {
  const all = readExampleRegisters(organisation);
  const read = all.map((one) => ({ ...one, ...readContent(one.kind, one.given) }));

  it('are what their forms ask', () => {
    const faults = read.flatMap(({ address, faults: found }) =>
      (found ?? []).map(({ path, fault }) => `${address} ${path.join('.')}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it('have an address each', () => {
    const addresses = all.map(({ address }) => address);
    expect(addresses.filter((address, at) => addresses.indexOf(address) !== at)).toEqual([]);
  });

  it('lead to what is in them, of a kind that the field asks', () => {
    const kinds = new Map(all.map(({ id, kind }) => [id, kind]));
    const astray = read.flatMap(({ kind, address, content }) => {
      if (content === null) return [];
      return walkFields(fieldsOf(kind), content).flatMap(({ path, field, value }) => {
        if (field.sort !== 'registration' || !isRegistration(value) || !('id' in value)) return [];
        const target = kinds.get(value.id);
        return target !== undefined && field.of.includes(target) ? [] : [`${address} ${path}: ${target ?? 'nothing'}`];
      });
    });
    expect(astray).toEqual([]);
  });

  it('lead to threads and chapters that the documents have', async () => {
    const { threads, chapters } = await readPlaces(organisation);
    const astray = read.flatMap(({ kind, address, content }) => {
      if (content === null) return [];
      const unthreaded = linksOf(kind, content).threads.filter((one) => !threads.has(`${one.kind} ${one.slug}`));
      const unread = (content.sources ?? [])
        .map(({ publication, chapter }) => `${publication}/${chapter}`)
        .filter((place) => !chapters.has(place));
      return [...unthreaded.map(({ path, slug }) => `${address} ${path}: ${slug}`), ...unread];
    });
    expect(astray).toEqual([]);
  });
});

describe('what is recorded of Groningen', () => {
  const read = readExampleRegisters('groningen').map((one) => ({ ...one, ...readContent(one.kind, one.given) }));

  it('stands on pages of the example, each with its original', () => {
    const readme = readFileSync(join(import.meta.dirname, '..', '..', 'examples', 'README.md'), 'utf8');
    const unsourced = read.filter(({ content }) => {
      const sources = content?.sources ?? [];
      return sources.length === 0 || sources.some(({ address }) => address === undefined || !readme.includes(address));
    });
    expect(unsourced.map(({ address }) => address)).toEqual([]);
  });

  it('was confirmed by nobody', () => {
    const confirmed = read.filter(({ content }) =>
      content?.serves?.some(({ isConfirmed }) => isConfirmed !== undefined),
    );
    expect(confirmed.map(({ address }) => address)).toEqual([]);
  });

  it('names two of the eight projects of knowledge and two of the three of profiling that 2017 counts', () => {
    const counting = (slug: string) =>
      read.flatMap(({ kind, slug: project, content }) =>
        content !== null && countsFor(kind, content).includes(slug) ? [project] : [],
      );
    expect(counting('aantal-samenwerkingsprojecten-op-gebied-van-kennis-innovatie')).toEqual([
      'digital-city',
      'healthy-ageing-capital',
    ]);
    expect(counting('aantal-profileringsprojecten-groningen-kennisstad')).toEqual([
      'start-up-city',
      'profileringsstrategie',
    ]);
  });
});

function countsFor(kind: RegisterKind, content: Content): readonly string[] {
  return linksOf(kind, content)
    .threads.filter(({ path }) => path === 'countsFor.thread')
    .map(({ slug }) => slug);
}
