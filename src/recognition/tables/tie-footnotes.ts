import type { Block, Table } from '../../model/block.ts';
import { readFootnoteRow } from './cell-footnotes.ts';
import { foldText } from './head-text.ts';

/** How many paragraphs below a table can be its footnotes. */
const mostNotes = 12;

/**
 * Turns paragraphs just below a table into footnotes where they begin with a mark that a cell of the table ends with:
 * "(*) Gemeten in mei" under a cell "7,2 (*)".
 */
export function tieFootnotes(blocks: readonly Block[]): readonly Block[] {
  let marks: ReadonlySet<string> = new Set();
  let left = 0;
  return blocks.map((block) => {
    if (block.kind === 'table') {
      marks = marksOf(block);
      left = mostNotes;
      return block;
    }
    if (block.kind !== 'paragraph' || left === 0) {
      if (block.kind !== 'footnote') left = 0;
      return block;
    }
    left -= 1;
    const note = block.text.length <= 2_000 ? readFootnoteRow(block.text) : null;
    if (note === null || !marks.has(note.mark)) {
      left = 0;
      return block;
    }
    return { kind: 'footnote', mark: note.mark, text: note.text, at: block.at };
  });
}

function marksOf(table: Table): ReadonlySet<string> {
  const marks = new Set<string>();
  for (const row of table.rows) {
    for (const cell of row) {
      for (const mark of cell.marks) marks.add(mark.replace(/[()[\]]/gu, ''));
      const found = /(\*{1,4})\)?$|\((\d{1,2})\)$|\b(\d{1,2})\)$|\p{L}(\d)$/u.exec(foldText(cell.text.slice(-20)));
      const mark = found?.[1] ?? found?.[2] ?? found?.[3] ?? found?.[4];
      if (mark !== undefined) marks.add(mark);
    }
  }
  return marks;
}
