import { plain } from '../../model/text/plain.ts';

/** The numbers of a text that are no years and no part of a name (NG4), as written. */
export function numbersIn(text: string): ReadonlySet<string> {
  const numbers = text.match(/(?<![\p{L}\d.,])\d+(?:[.,]\d+)*%?/gu) ?? [];
  return new Set(numbers.filter((number) => !/^(19|20)\d\d$/.test(number)));
}

/** The names in a text: words with a capital, or written in capitals, that do not begin a sentence; in the form to compare them by. */
export function namesIn(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { 0: word, index } of text.matchAll(/\p{Lu}[\p{L}\p{N}&-]+/gu)) {
    const isFirst = /(^|[.!?:;•-]\s*["'“‘(]?)$/u.test(text.slice(Math.max(0, index - 4), index));
    if (!isFirst || /\p{Lu}.*\p{Lu}/u.test(word)) names.add(plain(word));
  }
  return names;
}

/** What two sets share, in the order of the first. */
export function sharedOf(left: ReadonlySet<string>, right: ReadonlySet<string>): string[] {
  return [...left].filter((word) => right.has(word));
}
