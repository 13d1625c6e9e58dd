import { foldSpace } from '../../model/text/fold-space.ts';
import type { TextLine } from './text-line.ts';

/** A heading that its form alone makes sure of, and how many lines it takes. */
export type HeadingLine = { readonly level: number; readonly text: string; readonly lines: 1 | 2 };

const longestHeading = 200;

/** Reads `## Kop` and a line underlined with `===` (level 1) or `---` (level 2) over about its whole length. */
export function readHeadingLine(line: TextLine, below: TextLine | undefined): HeadingLine | null {
  if (line.text.length > longestHeading) return null;
  const marked = /^(#{1,6})\s+(\S.*)$/.exec(line.text);
  if (marked?.[1] && marked[2]) {
    return { level: marked[1].length, text: foldSpace(marked[2].replace(/ #{1,6}$/, '')), lines: 1 };
  }
  const underline = below && /^(?:={3,}|-{3,})$/.test(below.text) ? below.text : '';
  if (underline.length * 2 <= line.text.length || !/[\p{L}\d]/u.test(line.text)) return null;
  return { level: underline.startsWith('=') ? 1 : 2, text: foldSpace(line.text), lines: 2 };
}
