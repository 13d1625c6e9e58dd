import { describe, expect, test } from 'vitest';
import { makeChapter, makeReading } from '../../../../tests/make-reading.ts';
import { mergeSources, type Source } from './merge-sources.ts';

function source(
  place: string,
  given: { path?: string; sha256?: string; address?: string; code?: string } = {},
): Source {
  const path = given.path ?? place.split('/').slice(-1).join('/');
  const chapters = [makeChapter({ code: given.code ?? '2.1.4', title: 'Promoten' })];
  const reading = makeReading({ input: path, sha256: given.sha256 ?? place, address: given.address ?? null, chapters });
  return { place, path, reading };
}

const nowhere = () => false;
const inBook = (place: string) => place.startsWith('/boek/');

function placesOf(sources: readonly Source[]): string[] {
  return sources.map(({ place }) => place);
}

describe('a file that is given again', () => {
  test('takes the place of itself', () => {
    const merged = mergeSources(
      [source('/boek/a'), source('/boek/b')],
      [source('/boek/a', { sha256: 'nieuw' })],
      nowhere,
    );
    expect(placesOf(merged.sources)).toEqual(['/boek/b', '/boek/a']);
    expect(merged.sources.at(-1)?.reading.sha256).toBe('nieuw');
    expect(merged.kept).toBe(1);
  });

  test('from another folder, but with the same bytes or the same address, is the same file', () => {
    const before = [source('/een/a', { sha256: 'x' }), source('/een/b', { address: 'https://a.nl/b' })];
    const now = [source('/twee/y', { sha256: 'x' }), source('/twee/z', { address: 'https://a.nl/b' })];
    expect(placesOf(mergeSources(before, now, nowhere).sources)).toEqual(['/twee/y', '/twee/z']);
  });

  test('on another machine is known by its name and its chapters', () => {
    const before = [source('/home/jan/boek/deel/a.html', { path: 'deel/a.html' })];
    expect(placesOf(mergeSources(before, [source('/srv/a.html', { path: 'a.html' })], nowhere).sources)).toEqual([
      '/srv/a.html',
    ]);
  });

  test('with the same name but other chapters is another file', () => {
    const before = [source('/hoofdstuk1/index.html', { code: '1' })];
    const merged = mergeSources(before, [source('/hoofdstuk2/index.html', { code: '2' })], nowhere);
    expect(placesOf(merged.sources)).toEqual(['/hoofdstuk1/index.html', '/hoofdstuk2/index.html']);
  });

  test('an address that all pages of a site give makes no two pages one', () => {
    const address = 'https://begroting.nl/';
    const before = [source('/boek/1', { address, code: '1' })];
    expect(mergeSources(before, [source('/elders/2', { address, code: '2' })], nowhere).sources).toHaveLength(2);
  });
});

describe('a file that is not given', () => {
  test('stays, so that one page can be imported without losing the book', () => {
    const merged = mergeSources([source('/boek/a'), source('/boek/b')], [source('/boek/c', { code: '3' })], nowhere);
    expect(merged.sources).toHaveLength(3);
    expect(merged.gone).toEqual([]);
  });

  test('is gone where its folder was given and lacks it', () => {
    const merged = mergeSources([source('/boek/a'), source('/elders/b')], [source('/boek/c', { code: '3' })], inBook);
    expect(placesOf(merged.gone)).toEqual(['/boek/a']);
    expect(placesOf(merged.sources)).toEqual(['/elders/b', '/boek/c']);
  });
});
