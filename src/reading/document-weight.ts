import type { Block, ListItem } from '../model/block.ts';
import type { DocumentBody } from './document-body.ts';
import { limits } from './limits.ts';
import { ReadingError } from './reading-error.ts';

/** What a statement may be made of inside a text: a number, or the end of a sentence or a line. */
const grain = /\d[\d.,]*|[.!?;:]\s|\n/g;

/**
 * Throws ReadingError `too-large` where recognising a document would take more memory than there is for it. A document weighs as many
 * characters as it has, more for each table and for each line that may be a heading or a statement, and something for each piece that may be in
 * one: a cell, a sentence or line of its own, a number. Measured on forty kinds of documents (`tests/fuzz/heavy-texts.ts`).
 */
export function checkWeight({ blocks }: DocumentBody, file: string): void {
  let weight = 0;
  for (const block of blocks) {
    const isTable = block.kind === 'table';
    const own = isTable ? limits.weight.piece : limits.weight.line;
    if (isTable) weight += limits.weight.table;
    for (const text of textsOf(block)) {
      weight += text.length + own + limits.weight.piece * countGrains(text);
      if (weight > limits.weight.document) throw new ReadingError({ code: 'too-large', file });
    }
  }
}

function* textsOf(block: Block): Generator<string> {
  if (block.kind === 'list') yield* block.items.values().map((item: ListItem) => item.text);
  else if (block.kind === 'table') for (const row of block.rows) yield* row.values().map((cell) => cell.text);
  else yield block.text;
}

/** A line counts twice: what it holds is looked at by itself, too. */
function countGrains(text: string): number {
  let count = 0;
  for (grain.lastIndex = 0; grain.test(text); ) count += text[grain.lastIndex - 1] === '\n' ? 2 : 1;
  return count;
}
