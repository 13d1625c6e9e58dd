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

type Words = {
  readonly indicators: readonly string[];
  readonly commitments: readonly string[];
  readonly accounts: readonly string[];
};

/** What the statements of a chapter are called by their words, each sort in its order: `voornemen-0a1b2c3d4e`. */
export function wordsIn({
  indicators,
  commitments,
  accounts,
}: {
  readonly indicators: readonly { readonly name: string }[];
  readonly commitments: readonly { readonly text: string }[];
  readonly accounts: readonly { readonly text: string }[];
}): Words {
  const digestIn = makeDigests();
  return {
    indicators: indicators.map(({ name }) => digestIn('indicator', name)),
    commitments: commitments.map(({ text }) => digestIn('voornemen', text)),
    accounts: accounts.map(({ text }) => digestIn('verantwoording', text)),
  };
}

function indexChapter(publication: StatedPublication, chapter: StatedChapter, ordinal: number): ChapterIndex {
  const words = wordsIn(chapter);
  const index = <Kind extends Statement['kind']>(kind: Kind, at: number, called = '') => {
    const statement = { publication, chapter, kind, words: called, ordinal: at };
    const place = placeKey(chapter.slug, kind, kind === 'chapter' ? 0 : at);
    return { ...statement, key: publication.ids?.get(place) ?? wordedAs(statement) };
  };
  return {
    statement: index('chapter', ordinal, digestOf(chapter.title)),
    indicators: chapter.indicators.map((indicator, at) => ({
      ...index('indicator', at, words.indicators[at]),
      indicator,
    })),
    commitments: chapter.commitments.map((commitment, at) => ({
      ...index('commitment', at, words.commitments[at]),
      commitment,
    })),
    accounts: chapter.accounts.map((account, at) => ({
      ...index('account', at, words.accounts[at]),
      account,
    })),
  };
}

const indexed = new WeakMap<StatedPublication, readonly ChapterIndex[]>();

/** Gives every statement of a publication its key, chapter by chapter in reading order; made once for each publication that somebody holds. */
export function indexStatements(publication: StatedPublication): readonly ChapterIndex[] {
  const known =
    indexed.get(publication) ??
    publication.chapters.map((chapter, ordinal) => indexChapter(publication, chapter, ordinal));
  indexed.set(publication, known);
  return known;
}
