import { jaccard } from '../../model/text/likeness.ts';

const shingle = 4;

/** A text as what it is compared by: its words, and every four words in a row. */
export type TextPrint = { readonly words: number; readonly key: string; readonly shingles: ReadonlySet<string> };

/** @param words those of `wordsOf` */
export function printText(words: readonly string[]): TextPrint {
  const shingles = new Set<string>();
  for (let at = 0; at + shingle <= words.length; at += 1) shingles.add(words.slice(at, at + shingle).join(' '));
  return { words: words.length, key: words.join(' '), shingles };
}

/** How much two texts share of all their runs of four words, from 0 to 1 (Jaccard). */
export function sharedText(one: TextPrint, other: TextPrint): number {
  if (one.key === other.key) return 1;
  const [small, large] = one.shingles.size <= other.shingles.size ? [one, other] : [other, one];
  // What differs so much in length cannot be nearly the same.
  if (large.shingles.size === 0 || small.shingles.size / large.shingles.size < 0.5) return 0;
  return jaccard(small.shingles, large.shingles);
}

/** Fixed sentences that documents put at every table or at the front, as what an indicator means: they are meant to be the same. */
export function isBoilerplate(text: string): boolean {
  return /\bindicator|streepje|leeswijzer|bedragen x|peildatum|^(?:bron|toelichting|definitie|meetmethode)\b/i.test(
    text,
  );
}
