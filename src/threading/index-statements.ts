import { createHash } from 'node:crypto';
import { titleKey } from '../recognition/gather/keys.ts';
import type { StatedChapter, StatedPublication } from './stated.ts';
import type { AccountStatement, ChapterStatement, CommitmentStatement, IndicatorStatement } from './statement.ts';

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

/** Hands out keys in one chapter: of two statements with the same words the second ends in `-2`. */
function makeKeys(base: string) {
  const taken = new Map<string, number>();
  return (sort: string, text: string): string => {
    const key = `${base}#${sort}-${digestOf(text)}`;
    const count = (taken.get(key) ?? 0) + 1;
    taken.set(key, count);
    return count === 1 ? key : `${key}-${count}`;
  };
}

function indexChapter(publication: StatedPublication, chapter: StatedChapter, ordinal: number): ChapterIndex {
  const base = `${publication.slug}/${chapter.slug}`;
  const keyOf = makeKeys(base);
  const place = { publication, chapter };
  return {
    statement: { ...place, kind: 'chapter', key: base, ordinal },
    indicators: chapter.indicators.map((indicator, at) => ({
      ...place,
      kind: 'indicator',
      key: keyOf('indicator', indicator.name),
      ordinal: at,
      indicator,
    })),
    commitments: chapter.commitments.map((commitment, at) => ({
      ...place,
      kind: 'commitment',
      key: keyOf('voornemen', commitment.text),
      ordinal: at,
      commitment,
    })),
    accounts: chapter.accounts.map((account, at) => ({
      ...place,
      kind: 'account',
      key: keyOf('verantwoording', account.text),
      ordinal: at,
      account,
    })),
  };
}

/** Gives every statement of a publication its key, chapter by chapter in reading order. */
export function indexStatements(publication: StatedPublication): readonly ChapterIndex[] {
  return publication.chapters.map((chapter, ordinal) => indexChapter(publication, chapter, ordinal));
}
