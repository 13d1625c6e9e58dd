import { type ChapterHeading, levelOfCode, readChapterHeading } from '../outline/chapters/chapter-heading.ts';
import { levelWords } from '../outline/chapters/chapter-words.data.ts';
import { plainHeading } from '../outline/chapters/parents.ts';
import type { Line } from './lines.ts';

/** A line as the heading of a chapter: by its words where they are known, else by its code. */
export function headingOfLine({ text, code }: Pick<Line, 'text' | 'code'>): ChapterHeading {
  const known = readChapterHeading(text, true);
  if (known?.code != null && code !== null && known.code === code.code) return known;
  if (code === null) return plainHeading(text);
  const level = (code.word === null ? undefined : levelWords[code.word]) ?? levelOfCode(code.numbers.join('.'));
  return { code: code.code, title: code.title, level, named: code.word !== null, isTheme: false };
}
