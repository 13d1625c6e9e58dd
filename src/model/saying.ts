/**
 * What is to be said to people, without a word of it: a code, and the facts that a sentence about it needs. It is worded where it is shown, in
 * the language of who reads it (`src/words/say.ts`).
 *
 * `Facts` lists the codes of one room with the facts of each.
 */
export type SayingOf<Facts, Code extends keyof Facts = keyof Facts> = {
  readonly [One in Code]: { readonly say: One; readonly with: Facts[One] };
}[Code];

/** Of a code that says it all. */
export type NoFacts = { readonly [fact: string]: never };

/**
 * A sentence of an earlier program, which kept sentences: it is shown as it was written, in Dutch. Records of before have them, and what
 * they say is never changed.
 */
export type AsWritten = { readonly sentence: string };
