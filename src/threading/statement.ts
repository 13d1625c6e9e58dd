import type { Position } from '../model/source.ts';
import type { StatedAccount, StatedChapter, StatedCommitment, StatedIndicator, StatedPublication } from './stated.ts';

type InChapter = {
  /**
   * Who the statement is, and nothing else can be read from it: in a record its lasting id (`StatementIds`), of files that were only read its
   * publication, its chapter and its words.
   */
  readonly key: string;
  /** Its words as a digest: those that say the same in the same chapter have a number behind it. */
  readonly words: string;
  readonly publication: StatedPublication;
  readonly chapter: StatedChapter;
  /** Place among its kind in the chapter, from 0; of a chapter its place in the publication. */
  readonly ordinal: number;
};

export type ChapterStatement = InChapter & { readonly kind: 'chapter' };
export type IndicatorStatement = InChapter & { readonly kind: 'indicator'; readonly indicator: StatedIndicator };
export type CommitmentStatement = InChapter & { readonly kind: 'commitment'; readonly commitment: StatedCommitment };
export type AccountStatement = InChapter & { readonly kind: 'account'; readonly account: StatedAccount };
export type Statement = ChapterStatement | IndicatorStatement | CommitmentStatement | AccountStatement;

/** Where a statement stands in its file; undefined where that is not known. */
export function positionOf(statement: Statement): Position | undefined {
  switch (statement.kind) {
    case 'chapter':
      return statement.chapter.at;
    case 'indicator':
      return statement.indicator.at;
    case 'commitment':
      return statement.commitment.at;
    case 'account':
      return statement.account.at;
  }
}

/** What a statement is called: the title of a chapter, the name of an indicator, the text of a commitment or an account. */
export function nameOf(statement: Statement): string {
  switch (statement.kind) {
    case 'chapter':
      return statement.chapter.title;
    case 'indicator':
      return statement.indicator.name;
    case 'commitment':
      return statement.commitment.text;
    case 'account':
      return statement.account.text;
  }
}
