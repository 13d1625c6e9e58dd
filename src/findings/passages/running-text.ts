import type { Question } from '../../model/question.ts';
import type { Position } from '../../model/source.ts';
import type { StatedChapter } from '../../threading/stated.ts';

/** A paragraph or a bullet of a chapter. */
export type RunningText = {
  readonly question: Question;
  /** What the passage is headed with. */
  readonly heading: string | null;
  readonly text: string;
  readonly at: Position | undefined;
};

type Block = StatedChapter['passages'][number]['blocks'][number];

/** A text, and where it stands; what an edition freezes has no positions, at no depth. */
type Written = { readonly text: string; readonly at?: Position };

function textsOf(block: Block): readonly Written[] {
  if (block.kind === 'paragraph') return [block];
  return block.kind === 'list' ? block.items : [];
}

/** What a chapter says in sentences: its paragraphs and bullets, each where it stands itself, without headings, tables and footnotes. */
export function runningText({ passages }: StatedChapter): readonly RunningText[] {
  return passages.flatMap(({ question, heading, blocks, at }) =>
    blocks.flatMap((block) =>
      textsOf(block).map((one) => ({ question, heading, text: one.text, at: one.at ?? block.at ?? at })),
    ),
  );
}

/** Cuts a text at the ends of its sentences and at semicolons. A dot in a number, in an abbreviation and before a small letter ends nothing. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(/[.!?;:](?=\s|$)|\n/g)) {
    const [before, after] = [text.slice(Math.max(0, index - 2), index), text.slice(index + 1, index + 3)];
    if (mark === '.' && (/(^|[\s(])\p{L}$/u.test(before) || /^\s\p{Ll}/u.test(after))) continue;
    sentences.push(text.slice(start, index + 1).trim());
    start = index + 1;
  }
  sentences.push(text.slice(start).trim());
  return sentences.filter((sentence) => sentence !== '');
}
