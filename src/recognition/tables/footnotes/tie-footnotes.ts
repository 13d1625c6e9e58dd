import type { Block, Footnote, List, Table } from '../../../model/block.ts';
import { readFootnoteRow } from './cell-footnotes.ts';

/** How many paragraphs below a table can be its footnotes. */
const mostNotes = 12;
const longestCell = 160;
const longestNote = 2_000;

/**
 * Turns paragraphs just below a table into footnotes where they begin with a mark that a cell of the table ends with:
 * "(*) Gemeten in mei" under a cell "7,2 (*)". So are the items of a numbered list there.
 */
export function tieFootnotes(blocks: readonly Block[]): readonly Block[] {
  let marks = new Set<string>();
  let left = 0;
  let isNear = false;
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind === 'table') {
      marks = marksOf(block);
      left = mostNotes;
      isNear = true;
      return [block];
    }
    const notes = block.kind === 'list' && isNear ? notesOf(block, marks) : null;
    // cells of rows that could not be placed stand below the table, with marks of their own
    isNear &&= block.kind === 'paragraph' && block.text.length <= longestCell;
    if (isNear && block.kind === 'paragraph') addMarks(block.text, marks);
    if (notes !== null) return notes;
    if (block.kind !== 'paragraph' || left === 0) {
      if (block.kind !== 'footnote') left = 0;
      return [block];
    }
    left -= 1;
    const note = block.text.length <= longestNote ? (readFootnoteRow(block.text) ?? readTwice(block.text)) : null;
    if (note === null || !marks.has(note.mark)) {
      left = 0;
      return [block];
    }
    return [{ kind: 'footnote', mark: note.mark, text: note.text, at: block.at }];
  });
}

/** "1. 1 Gemeten in mei": the number of a note, which some programs write twice. */
function readTwice(text: string): { readonly mark: string; readonly text: string } | null {
  const [, mark, note] = /^\s*(\d{1,2})[.)] \1 (\S.*)$/su.exec(text) ?? [];
  return mark === undefined || note === undefined ? null : { mark, text: note.trim() };
}

/**
 * The items of a numbered list just below a table, where the number of each is a mark in the table: "1. Gemeten in mei" under
 * "Verzuim (1)". Null for any other list.
 */
function notesOf(list: List, marks: ReadonlySet<string>): readonly Block[] | null {
  const notes = list.items.map(({ text, marker, at }): Footnote | null => {
    const mark = /^\(?(\d{1,2})[.)]?$/u.exec(marker ?? '')?.[1];
    if (mark === undefined || !marks.has(mark)) return null;
    return { kind: 'footnote', mark, text: readTwice(`${mark}. ${text}`)?.text ?? text, at };
  });
  return notes.every((note) => note !== null) ? notes : null;
}

function marksOf(table: Table): Set<string> {
  const marks = new Set<string>();
  for (const row of table.rows) {
    for (const cell of row) {
      for (const mark of cell.marks) marks.add(mark.replace(/[()[\]]/gu, ''));
      addMarks(cell.text, marks);
    }
  }
  return marks;
}

/** Adds the marks that the text of a cell ends with: "7,2 (*)", "Verzuim (1)", "Banen2", "70%(3) (4)". */
function addMarks(text: string, marks: Set<string>): void {
  const tail = text.slice(-20).trimEnd();
  // most cells are numbers or words, and end in no mark
  if (!/[*)\d]$/u.test(tail)) return;
  if (tail.endsWith(')'))
    for (const [, inside] of tail.matchAll(/\((\d{1,2})\)(?=$| ?\()/gu)) if (inside !== undefined) marks.add(inside);
  const found = /(\*{1,4})\)?$|\b(\d{1,2})\)$|\p{L}\)?(\d)$/u.exec(tail);
  const mark = found?.[1] ?? found?.[2] ?? found?.[3];
  if (mark !== undefined) marks.add(mark);
}
