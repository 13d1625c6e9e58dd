import type { SearchTerm } from './search-text.ts';
import { wordsIn } from './search-text.ts';

/** Whether words stand in a row in a text; both as `wordsIn` gives them. */
function holdsRow(text: readonly string[], row: readonly string[]): boolean {
  const joined = ` ${text.join(' ')} `;
  return joined.includes(` ${row.join(' ')} `);
}

/** The words of a term, in the order in which they were typed. */
function typedWords(term: SearchTerm): readonly string[] {
  return term.kind === 'phrase' ? term.words : [term.word];
}

/** Whether each phrase stands in the title or the text word for word; the index knows phrases only by the stems of their words. */
export function holdsPhrases(terms: readonly SearchTerm[], title: string, text: string): boolean {
  const phrases = terms.flatMap((term) => (term.kind === 'phrase' ? [term.words] : []));
  if (phrases.length === 0) return true;
  const [inTitle, inText] = [wordsIn(title), wordsIn(text)];
  return phrases.every((words) => holdsRow(inTitle, words) || holdsRow(inText, words));
}

/**
 * What the index doesn't know: how literally a title and a text have what was typed. From 0 (nowhere as typed) to 5 (the title is what was
 * typed).
 * @param isTitled whether the title is of the hit itself, not of the chapter that it stands in
 */
export function weighText(
  terms: readonly SearchTerm[],
  { title, text, isTitled }: { readonly title: string; readonly text: string; readonly isTitled: boolean },
): number {
  const typed = terms.flatMap(typedWords);
  const [titleWords, textWords] = [wordsIn(title), wordsIn(text)];
  const share = (words: readonly string[]) => {
    const known = new Set(words);
    return typed.filter((word) => known.has(word)).length / typed.length;
  };
  const inRow = (words: readonly string[]) => (typed.length > 1 && holdsRow(words, typed) ? 0.5 : 0);
  const ofText = share(textWords) * 0.5 + inRow(textWords);
  if (!isTitled) return ofText + share(titleWords) * 0.2;
  const isWhole = titleWords.length === typed.length && holdsRow(titleWords, typed);
  return ofText + share(titleWords) + inRow(titleWords) * 2 + (isWhole ? 1.5 : 0);
}
