import type { Block, Paragraph, Table } from '../../../model/block.ts';
import { foldSpace } from '../../../model/text/fold-space.ts';
import { readQuestion } from '../../questions/question-heading.ts';
import { readChapterHeading } from '../chapters/chapter-heading.ts';

const longest = 160;

/**
 * "Programma 5 Onderwijs" alone in the first row of a table, or as one of its heads, and "Wat mag het kosten?" over the names: the title or
 * the question above the table was taken into it. It stands above the table as well then, which stays as it is. Not where other rows are
 * chapters too.
 */
export function liftTitles(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block) => block.kind === 'table')) return blocks;
  const lifted: Block[] = [];
  for (const block of blocks) {
    if (block.kind === 'table') {
      const { title, question } = titlesIn(block);
      const before = lifted.at(-1);
      // a chapter begins above the question that the table answers
      if (title !== null && isQuestion(before)) lifted.splice(-1, 0, title);
      else if (title !== null) lifted.push(title);
      if (question !== null) lifted.push(question);
    }
    lifted.push(block);
  }
  return lifted;
}

function isQuestion(block: Block | undefined): boolean {
  if (block?.kind !== 'paragraph' && block?.kind !== 'heading') return false;
  return block.text.length < longest && readQuestion(foldSpace(block.text)) !== null;
}

function titlesIn({ rows, at }: Table): { readonly title: Paragraph | null; readonly question: Paragraph | null } {
  const [first = []] = rows;
  const heads = [...new Set(first.map((cell) => foldSpace(cell.text)).filter((text) => text !== ''))];
  const titles = heads.filter(isChapter);
  const [title] = titles;
  const isOne = titles.length === 1 && !rows.slice(1).some((row) => isChapter(foldSpace(row[0]?.text ?? '')));
  const [head = ''] = heads;
  const paragraph = (text: string): Paragraph => ({ kind: 'paragraph', text, at });
  return {
    title: title !== undefined && isOne ? paragraph(title) : null,
    question: heads.length > 1 && head.endsWith('?') && readQuestion(head) !== null ? paragraph(head) : null,
  };
}

/** A code and a word of level: what else has a number may be a row of any table. */
function isChapter(text: string): boolean {
  if (text.length > longest) return false;
  const heading = readChapterHeading(text, false);
  return heading?.named === true && heading.code !== null;
}
