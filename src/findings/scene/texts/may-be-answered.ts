import { plain } from '../../../model/text/plain.ts';
import { bodyWill } from '../../../recognition/statements/promise-words.data.ts';
import { withoutTerm } from '../../../threading/commitments/without-term.ts';
import type { StatedChapter } from '../../../threading/stated.ts';
import { coverage } from '../../../threading/words/overlap.ts';
import { splitWords } from '../../../threading/words/split-words.ts';
import { namesIn } from '../../../threading/words/telling-words.ts';
import type { Vocabulary } from '../../../threading/words/vocabulary.ts';
import { wordRoot } from '../../../threading/words/word-root.ts';
import { findStatedNumbers } from '../../passages/stated-numbers.ts';
import { isInfinitive } from '../../words/plan-form.ts';
import { vagueVerbs } from '../../words/vague-words.data.ts';
import type { SeenAccount, SeenCommitment } from '../seen.ts';

/** From which share of its words on a commitment may be answered by one account, and by all together. */
export type Doubt = { readonly likeness: number; readonly together: number };

/** The shares that rules take where an organisation sets no others. */
export const usualDoubt: Doubt = { likeness: 0.3, together: 0.45 };

/** As long as a word must be to say by itself what a sentence is about: `jongerenraad`, not `raad`. */
const telling = 7;
/** As long as the part of a compound must be to be known in it: `coaches` in `straatcoaches`. */
const partOfCompound = 6;

function textOf({ account }: SeenAccount): string {
  return account.heading === null ? account.text : `${account.heading}. ${account.text}`;
}

/** A text without who will do it: "zal het dagelijks bestuur" says nothing of what is done, and an account seldom says it again. */
function deedOf(text: string): string {
  return plain(text).replace(bodyWill, ' ');
}

/** The roots of the long words of a text that name a thing: no verb, and no word of effort such as "versterken". */
function thingsIn(text: string): ReadonlySet<string> {
  const words = splitWords(deedOf(text)).filter(
    (word) => word.length >= telling && !isInfinitive(word) && !vagueVerbs.some((verb) => word.startsWith(verb)),
  );
  return new Set(words.map(wordRoot));
}

const counted = new WeakMap<StatedChapter, ReadonlyMap<string, number>>();

/** How many commitments of a chapter name a thing: what several name tells none of them apart. */
function thingsOfChapter(chapter: StatedChapter): ReadonlyMap<string, number> {
  const known = counted.get(chapter);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const { text } of chapter.commitments) {
    for (const root of thingsIn(text)) counts.set(root, (counts.get(root) ?? 0) + 1);
  }
  counted.set(chapter, counts);
  return counts;
}

/** Whether a text names a thing that no other commitment of the chapter names, by itself or in a compound. */
function namesSameThing({ chapter, commitment }: SeenCommitment, told: string): boolean {
  const counts = thingsOfChapter(chapter);
  const own = [...thingsIn(commitment.text)].filter((root) => (counts.get(root) ?? 0) <= 1);
  if (own.length === 0) return false;
  const roots = splitWords(told).map(wordRoot);
  return own.some((root) =>
    roots.some((other) => other === root || (other.length >= partOfCompound && root.endsWith(other))),
  );
}

/** Whether two texts count the same thing: "120 bedrijven bezoeken", "128 bedrijven bezocht". */
function countsSameThing(text: string, told: string): boolean {
  const things = new Set(findStatedNumbers(text).flatMap(({ counted: [thing] }) => thing ?? []));
  return (
    things.size > 0 && findStatedNumbers(told).some(({ counted: [thing] }) => thing !== undefined && things.has(thing))
  );
}

/** Whether one of two texts has a name of the other that no more than half of the accounts have: the town and the quarter tie nothing. */
function hasSameName(text: string, told: readonly string[]): boolean {
  const named = told.map(namesIn);
  return [...namesIn(text)].some((name) => {
    const count = named.filter((names) => names.has(name)).length;
    return count === 1 || (count > 0 && count <= told.length / 2);
  });
}

/**
 * Whether accounts may be about a commitment though threading did not tie them: one has a good share of its words, names the thing that only
 * this commitment names or counts the same, all together have many, or one names the same partner or place. A finding that something is not
 * answered must not rest on a matcher's doubt.
 */
export function mayBeAnswered(
  commitment: SeenCommitment,
  accounts: readonly SeenAccount[],
  vocabulary: Vocabulary,
  { likeness, together }: Doubt,
): boolean {
  const text = withoutTerm(commitment.commitment);
  const wanted = vocabulary.vectorOf(deedOf(text));
  const told = accounts.map(textOf);
  return (
    told.some((one) => coverage(wanted, vocabulary.vectorOf(one)) >= likeness) ||
    coverage(wanted, vocabulary.vectorOf(told.join(' '))) >= together ||
    told.some((one) => namesSameThing(commitment, one) || countsSameThing(text, one)) ||
    hasSameName(text, told)
  );
}
