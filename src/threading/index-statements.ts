import { createHash } from 'node:crypto';
import { titleKey } from '../model/text/keys.ts';
import { placeKey, type StatedChapter, type StatedPublication } from './stated.ts';
import {
  type AccountStatement,
  type ChapterStatement,
  type CommitmentStatement,
  type IndicatorStatement,
  type Statement,
  wordedAs,
} from './statement.ts';

/** All that one chapter states, each statement with its key. */
export type ChapterIndex = {
  readonly statement: ChapterStatement;
  readonly indicators: readonly IndicatorStatement[];
  readonly commitments: readonly CommitmentStatement[];
  readonly accounts: readonly AccountStatement[];
};

const digestLength = 10;

function digestOf(text: string): string {
  return createHash('sha256')
    .update(titleKey(text))
    .update(text.length > 200 ? text : '')
    .digest('hex')
    .slice(0, digestLength);
}

/** Makes digests of words in one chapter: of two statements with the same words the second ends in `-2`. */
function makeDigests() {
  const taken = new Map<string, number>();
  return (sort: string, text: string): string => {
    const words = `${sort}-${digestOf(text)}`;
    const count = (taken.get(words) ?? 0) + 1;
    taken.set(words, count);
    return count === 1 ? words : `${words}-${count}`;
  };
}

function indexChapter(publication: StatedPublication, chapter: StatedChapter, ordinal: number): ChapterIndex {
  const digestIn = makeDigests();
  const index = <Kind extends Statement['kind']>(kind: Kind, at: number, words: string) => {
    const statement = { publication, chapter, kind, words, ordinal: at };
    const place = placeKey(chapter.slug, kind, kind === 'chapter' ? 0 : at);
    return { ...statement, key: publication.ids?.get(place) ?? wordedAs(statement) };
  };
  return {
    statement: index('chapter', ordinal, digestOf(chapter.title)),
    indicators: chapter.indicators.map((indicator, at) => ({
      ...index('indicator', at, digestIn('indicator', indicator.name)),
      indicator,
    })),
    commitments: chapter.commitments.map((commitment, at) => ({
      ...index('commitment', at, digestIn('voornemen', commitment.text)),
      commitment,
    })),
    accounts: chapter.accounts.map((account, at) => ({
      ...index('account', at, digestIn('verantwoording', account.text)),
      account,
    })),
  };
}

/** Gives every statement of a publication its key, chapter by chapter in reading order. */
export function indexStatements(publication: StatedPublication): readonly ChapterIndex[] {
  return publication.chapters.map((chapter, ordinal) => indexChapter(publication, chapter, ordinal));
}
