import type { ChapterIndex } from './index-statements.ts';
import type { ChapterStatement, CommitmentStatement, IndicatorStatement, Statement } from './statement.ts';

/** The statements of each publication in the order of publication, kind by kind, and all of them in one list. */
export type Steps = {
  readonly chapters: readonly (readonly ChapterStatement[])[];
  readonly indicators: readonly (readonly IndicatorStatement[])[];
  readonly commitments: readonly (readonly CommitmentStatement[])[];
  readonly all: readonly Statement[];
};

export function listStatements(publications: readonly (readonly ChapterIndex[])[]): Steps {
  return {
    chapters: publications.map((chapters) => chapters.map(({ statement }) => statement)),
    indicators: publications.map((chapters) => chapters.flatMap(({ indicators }) => indicators)),
    commitments: publications.map((chapters) => chapters.flatMap(({ commitments }) => commitments)),
    all: publications
      .flat()
      .flatMap(({ statement, indicators, commitments, accounts }) => [
        statement,
        ...indicators,
        ...commitments,
        ...accounts,
      ]),
  };
}
