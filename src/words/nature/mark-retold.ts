import type { Nature } from '../../model/nature.ts';
import type { Words } from '../nl.data.ts';

/** The word behind a text that is retold, in the text itself: "[hervertelling]". Null behind one that is as the body published it. */
export function retoldMark(nature: readonly Nature[], { threads }: Words): string | null {
  return nature.includes('retold') ? `[${threads.finding.retold}]` : null;
}

/**
 * A text with that word behind it, so that who copies the text copies the word: nothing that is retold can be taken for what the body wrote.
 * Headings, names and figures are as in the original and need none.
 */
export function markRetold(text: string, nature: readonly Nature[], words: Words): string {
  const mark = retoldMark(nature, words);
  return mark === null ? text : `${text} ${mark}`;
}
