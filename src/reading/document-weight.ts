import type { Block, ListItem } from '../model/block.ts';
import type { DocumentBody } from './document-body.ts';
import { limits } from './limits.ts';
import { ReadingError } from './reading-error.ts';

/** What a statement may be made of inside a text: a number, or the end of a sentence. */
const grain = /\d[\d.,]*|[.!?;:]\s/g;

/**
 * Throws ReadingError `too-large` where recognising a document would take more memory than there is for it. A document weighs as many
 * characters as it has, and a hundred more for each piece that may become a statement: a block, an item, a cell, a sentence, a number.
 * Measured on twenty kinds of documents: 4 to 14 bytes of memory for each character of weight, until the reading is printed.
 */
export function checkWeight({ blocks }: DocumentBody, file: string): void {
  let weight = 0;
  for (const block of blocks) {
    for (const text of textsOf(block)) {
      weight += text.length + limits.weight.piece * (1 + countGrains(text));
      if (weight > limits.weight.document) throw new ReadingError({ code: 'too-large', file });
    }
  }
}

function* textsOf(block: Block): Generator<string> {
  if (block.kind === 'list') yield* block.items.values().map((item: ListItem) => item.text);
  else if (block.kind === 'table') for (const row of block.rows) yield* row.values().map((cell) => cell.text);
  else yield block.text;
}

function countGrains(text: string): number {
  let count = 0;
  for (grain.lastIndex = 0; grain.test(text); ) count += 1;
  return count;
}
