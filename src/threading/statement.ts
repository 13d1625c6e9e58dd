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

/** What a statement is and what it says, wherever it stands. */
export type Worded =
  | { readonly kind: 'chapter'; readonly chapter: Pick<StatedChapter, 'title' | 'at'> }
  | Pick<IndicatorStatement, 'kind' | 'indicator'>
  | Pick<CommitmentStatement, 'kind' | 'commitment'>
  | Pick<AccountStatement, 'kind' | 'account'>;

/**
 * The name of a statement by its publication, its chapter and its words, as people write it down: `begroting-2018/2.1.4#voornemen-0a1b2c3d4e`.
 * It is another one when the words are mended; who the statement is, is its key.
 */
export function wordedAs({
  kind,
  publication,
  chapter,
  words,
}: Pick<Statement, 'kind' | 'publication' | 'chapter' | 'words'>): string {
  const base = `${publication.slug}/${chapter.slug}`;
  return kind === 'chapter' ? base : `${base}#${words}`;
}

/** Where a statement stands in its file; undefined where that is not known. */
export function positionOf(statement: Worded): Position | undefined {
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
export function nameOf(statement: Worded): string {
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
