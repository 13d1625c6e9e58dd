import type { CandidateFacts, DoubtFacts } from '../model/doubt-facts.ts';
import type { NoteFacts } from '../model/note-facts.ts';
import type { SayingOf } from '../model/saying.ts';
import type { FigureFacts, FigureSaying } from '../model/statement.ts';

/** The words for each code of a room: one that has none, or none any more, is an error of types. */
export type WordingOf<Facts> = { readonly [Code in keyof Facts]: (facts: Facts[Code]) => string };

/** What a reading says of itself, in the words of one language. */
export type ReadingWords = {
  /** How a figure was read: whole sentences. */
  readonly figures: WordingOf<FigureFacts>;
  /** Why a text is a note: whole sentences. */
  readonly notes: WordingOf<NoteFacts>;
  /** What is not known: whole sentences. */
  readonly doubts: WordingOf<DoubtFacts>;
  /** What it may be, to stand after "waarschijnlijk:". */
  readonly candidates: WordingOf<CandidateFacts>;
};

/** Puts a saying into words. */
export function say<Facts, Code extends keyof Facts>(wording: WordingOf<Facts>, saying: SayingOf<Facts, Code>): string {
  return wording[saying.say](saying.with);
}

/** How figures were read, where the same is said of several: of these pieces of their cells. */
export function sayOf<Code extends keyof FigureFacts>(
  { figures }: ReadingWords,
  saying: SayingOf<FigureFacts, Code>,
  quoted: readonly string[],
): string {
  return figures[saying.say]({ ...saying.with, quoted });
}

/** How a figure was read, as one text; null where there is nothing to say. */
export function sayAll({ figures }: ReadingWords, settled: readonly FigureSaying[]): string | null {
  return settled.map((one) => say(figures, one)).join(' ') || null;
}
