import { describe, expect, test } from 'vitest';
import { indexStatements } from '../index-statements.ts';
import { makePublication } from '../made-publication.fixture.ts';
import type { Statement } from '../statement.ts';
import { type KnownAddress, nameThreads } from './name-threads.ts';

const wants = ['Een brug bouwen', 'De brug verven', 'Het kanaal baggeren', 'Een sluis bouwen', 'De sluis verven'];
const [index] = indexStatements(makePublication('budget', 2018, [{ code: '1', title: 'Water', wants }]));
const said: readonly Statement[] = index?.commitments ?? [];

/** The addresses of threads that have these statements, by their numbers. */
function name(threads: readonly (readonly number[])[], known: readonly KnownAddress[] = []): readonly string[] {
  const open = threads.map((places, number) => ({
    number,
    statements: places.flatMap((place) => said[place] ?? []),
    links: [],
  }));
  return [...nameThreads(open, known).values()];
}

function address(slug: string, places: readonly number[], isGone = false): KnownAddress {
  return { slug, isGone, statements: places.flatMap((place) => said[place]?.key ?? []) };
}

describe('the address of a thread', () => {
  test('is its first words, and stays where these change', () => {
    expect(name([[0, 1], [2]])).toEqual(['een-brug-bouwen', 'het-kanaal-baggeren']);
    expect(name([[0, 1, 2]], [address('bruggen', [1])])).toEqual(['bruggen']);
  });

  test('stays with the largest part where a thread is parted, and of equal parts with the earliest', () => {
    expect(name([[0], [1, 2]], [address('bruggen', [0, 1, 2])])).toEqual(['een-brug-bouwen', 'bruggen']);
    expect(name([[0], [1]], [address('bruggen', [0, 1])])).toEqual(['bruggen', 'de-brug-verven']);
  });

  test('is that of the largest part where threads are merged, and of equal parts that of the earliest', () => {
    expect(name([[0, 1, 2]], [address('een', [0]), address('twee', [1, 2])])).toEqual(['twee']);
    expect(name([[0, 1]], [address('twee', [1]), address('een', [0])])).toEqual(['een']);
  });

  test('is its own again when what was merged is parted', () => {
    const known = [address('bruggen', [0, 1, 2]), address('kanalen', [2], true)];
    expect(name([[0, 1], [2]], known)).toEqual(['bruggen', 'kanalen']);
  });

  test('is never that of another thing that is gone', () => {
    expect(name([[0]], [address('een-brug-bouwen', [3], true)])).toEqual(['een-brug-bouwen-2']);
  });

  test('follows what is there before what was', () => {
    expect(name([[0, 1]], [address('oud', [0, 1], true), address('nu', [1])])).toEqual(['nu']);
  });
});
