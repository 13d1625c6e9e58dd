import { headingOfLine } from '../layout/heading-of-line.ts';
import { readLineCode } from '../layout/line-code.ts';
import { type ChapterHeading, readChapterHeading } from '../outline/chapters/chapter-heading.ts';
import { plainHeading } from '../outline/chapters/parents.ts';
import { countingWords } from './site-words.data.ts';

/**
 * The title of an entry of a menu as the heading of a chapter. A menu holds chapters and no sentences, so a number behind a word that a house has
 * for itself ("Koers 1 Kracht en kansen") is a code there.
 */
export function headingInMenu(title: string): ChapterHeading {
  const known = readChapterHeading(title, true);
  const code = readLineCode(title);
  const isCode = code !== null && /^['‘"“(]?\p{Lu}/u.test(code.title) && !countingWords.has(code.word ?? '');
  return known?.code != null || !isCode ? plainHeading(title) : headingOfLine({ text: title, code });
}
