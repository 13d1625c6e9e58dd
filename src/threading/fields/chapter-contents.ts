import type { StatedChapter } from '../stated.ts';
import type { RootVector, Vocabulary } from '../words/vocabulary.ts';

/** All that a chapter wants, measures and tells, as one text. */
export function contentText({ commitments, accounts, indicators }: StatedChapter): string {
  return [
    ...commitments.map(({ text }) => text),
    ...accounts.map(({ heading, text }) => heading ?? text),
    ...indicators.map(({ name }) => name),
  ].join('. ');
}

/** The words of what each chapter states, gathered once a chapter. */
export class ChapterContents {
  readonly #vectors = new Map<StatedChapter, RootVector>();
  readonly #vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  vectorOf(chapter: StatedChapter): RootVector {
    const known = this.#vectors.get(chapter) ?? this.#vocabulary.vectorOf(contentText(chapter));
    this.#vectors.set(chapter, known);
    return known;
  }
}
