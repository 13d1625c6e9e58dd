import type { Chapter } from '../model/chapter.ts';

/** A chapter for tests, in which nothing is stated. */
export function makeChapter(code: string | null, title: string): Chapter {
  return {
    code,
    title,
    level: 'programme',
    parents: [],
    passages: [],
    commitments: [],
    accounts: [],
    indicators: [],
    amounts: [],
    references: [],
    mentions: [],
    at: { file: 'a' },
  };
}
