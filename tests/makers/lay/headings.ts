import type { Layout } from '../layout/choices.data.ts';
import { levelWords } from '../layout/wordings.data.ts';
import type { LaidBlock } from './block.ts';

/** A heading as the house sets it. */
export function headingOf(text: string, rank: number, layout: Layout, of: 'chapter' | 'question'): LaidBlock {
  const look = {
    marked: 'marked',
    bold: 'bold',
    capitals: of === 'chapter' ? 'capitals' : 'bold',
    'marked-with-bold-questions': of === 'chapter' ? 'marked' : 'bold',
  } as const;
  return { kind: 'heading', rank, text, look: look[layout.headings] };
}

/** A chapter as its heading names it, with the code that a reader gives it. */
export function nameChapter(
  { numbers, title, rank }: { numbers: readonly number[]; title: string; rank: number },
  layout: Layout,
): { heading: string; code: string | null; titles: readonly string[] } {
  const dotted = numbers.join('.');
  const word = levelWords[layout.levelWords][rank] ?? 'Onderdeel';
  switch (layout.codes) {
    case 'dotted':
      return { heading: `${dotted} ${title}`, code: dotted, titles: [title] };
    case 'padded': {
      const padded = `0${dotted}`;
      return { heading: `${padded} ${title}`, code: padded, titles: [title] };
    }
    case 'closing-point':
      return { heading: `${dotted}. ${title}`, code: dotted, titles: [title] };
    case 'word':
      return { heading: `${word} ${dotted} ${title}`, code: dotted, titles: [title] };
    case 'word-colon':
      return { heading: `${word} ${dotted}: ${title}`, code: dotted, titles: [title] };
    case 'word-bar':
      return { heading: `${word} ${dotted} | ${title}`, code: dotted, titles: [title] };
    case 'letter': {
      const letter = word.charAt(0);
      return {
        heading: `${letter}${dotted} ${title}`,
        code: `${letter}${dotted}`,
        titles: [title, `${letter}${dotted} ${title}`],
      };
    }
    case 'none':
      return { heading: title, code: null, titles: [title] };
  }
}

/** The level of a chapter by its place in the tree, whatever the house calls it. */
export function levelOf(rank: number): string {
  return ['programme', 'subprogramme', 'policy-field'][rank] ?? 'other';
}
