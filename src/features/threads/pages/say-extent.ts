import type { Words } from '../../../words/nl.data.ts';
import { printSpan } from '../../../words/numerals.ts';

/** How much there is of a thread: "8 publicaties, 2022–2025"; without the years where none is known. */
export function sayExtent(
  thread: { readonly publications: number; readonly firstYear: number | null; readonly lastYear: number | null },
  words: Words,
): string {
  const years = printSpan(thread.firstYear, thread.lastYear);
  return [words.threads.publications(thread.publications), years].filter((part) => part !== '').join(', ');
}
