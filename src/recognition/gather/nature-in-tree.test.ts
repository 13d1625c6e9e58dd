import { describe, expect, test } from 'vitest';
import { makeChapter, makeReading } from '../../../tests/make-reading.ts';
import type { Reading } from '../../model/reading.ts';
import { gatherPublications } from './gather-publications.ts';
import { leavesNumbersOut } from './nature-in-tree.ts';

/** A file with the given chapters, by code. */
function file(input: string, codes: readonly string[], more: Partial<Reading> = {}): Reading {
  const chapters = codes.map((code) => makeChapter({ code, title: `Deel ${code}`, parents: [] }));
  return makeReading({ input, sha256: input, chapters, ...more });
}

/** The codes of the chapters that are in part. */
function inPart(...readings: readonly Reading[]): string[] {
  const chapters = gatherPublications(readings).publications[0]?.chapters ?? [];
  return chapters.flatMap(({ slug, nature }) => (nature.includes('in-part') ? [slug] : []));
}

describe('a chapter is in part', () => {
  test('where nothing of it is at hand but its title, above a page', () => {
    const parents = [{ code: '2', title: 'Stad', level: 'programme' }] as const;
    const page = makeReading({ chapters: [makeChapter({ code: '2.1', title: 'Veld', parents })] });
    expect(inPart(page)).toEqual(['2']);
  });

  test('where pages below it are left out, and is whole where all are there', () => {
    expect(inPart(file('a', ['2.1']), file('b', ['2.1.1']), file('c', ['2.1.3']))).toEqual(['2.1']);
    expect(inPart(file('a', ['2.1']), file('b', ['2.1.4']))).toEqual(['2.1']);
    expect(inPart(file('a', ['2.1']), file('b', ['2.1.1']), file('c', ['2.1.2']))).toEqual([]);
  });

  test('not where a whole book, or the menu of its site, has no such number: the body itself left it out', () => {
    expect(inPart(file('a', ['2', '2.1', '2.3']))).toEqual([]);
    const place = { above: [], name: null, by: 'menu', order: 0 } as const;
    expect(inPart(file('a', ['2'], { place }), file('b', ['2.1'], { place }), file('c', ['2.3'], { place }))).toEqual(
      [],
    );
  });
});

test('numbers are left out between two of one level, and before the first; letters and deeper codes tell nothing', () => {
  expect(leavesNumbersOut('2.1', ['2.1.1', '2.1.2', '2.1.10'])).toBe(true);
  expect(leavesNumbersOut('2.1', ['2.1.0', '2.1.1', '2.1.2'])).toBe(false);
  expect(leavesNumbersOut('2.1', ['2.1.2.4', '2.1.a', null])).toBe(false);
  expect(leavesNumbersOut(null, ['2.1.4'])).toBe(false);
});
