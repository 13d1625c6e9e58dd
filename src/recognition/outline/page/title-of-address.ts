import { plainLine } from '../../../model/text/plain.ts';

/** "Bijlagen", as the address of a page has it, says where it is kept and not what is in it. */
export function saysNoMatter(title: string): boolean {
  return /^bijlagen?(?: \d{1,2})?$/i.test(title);
}

/** "BBV-indicatoren" on the page "BBV", "Wonen en economie" above "Wonen": whether a title goes on where the other ends. */
export function saysMore(title: string, other: string): boolean {
  const [words, begun] = [wordsOf(title), wordsOf(other)];
  return words.length > begun.length && begun.every((word, at) => word === words[at]);
}

function wordsOf(title: string): readonly string[] {
  return plainLine(title).split(/[^a-z\d]+/);
}
