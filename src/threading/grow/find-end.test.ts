import { describe, expect, it } from 'vitest';
import { makePublication } from '../made-publication.fixture.ts';
import { threadPublications } from '../thread-publications.ts';

const measures = { 'Aantal bruggen': [['achieved', 2017, '4']] } as const;

function endsOf(publications: readonly ReturnType<typeof makePublication>[]): string[] {
  return threadPublications(publications)
    .threads.flatMap(({ links }) => links)
    .filter(({ kind }) => kind === 'ended')
    .map(({ to }) => to);
}

describe('the end of an indicator', () => {
  it('is the first later chapter that would have had it', () => {
    const list = [
      makePublication('budget', 2018, [{ code: '1', title: 'Wegen', measures }]),
      makePublication('annual-report', 2018, [{ code: '1', title: 'Wegen' }]),
    ];
    expect(endsOf(list)).toEqual(['annual-report-2018/1']);
  });

  it('is no budget where it only stood in annual reports', () => {
    const list = [
      makePublication('annual-report', 2018, [{ code: '1', title: 'Wegen', measures }]),
      makePublication('budget', 2020, [{ code: '1', title: 'Wegen' }]),
    ];
    expect(endsOf(list)).toEqual([]);
  });

  it('is no chapter of which only the name is at hand', () => {
    const empty = { ...makePublication('budget', 2020, [{ code: '1', title: 'Wegen' }]) };
    const bare = { ...empty, chapters: empty.chapters.map((chapter) => ({ ...chapter, passages: [] })) };
    const list = [makePublication('budget', 2018, [{ code: '1', title: 'Wegen', measures }]), bare];
    expect(endsOf(list)).toEqual([]);
  });
});
