import type { Block, Table } from '../../model/block.ts';
import { joinLines } from './hyphenation.ts';

/**
 * Puts together what a page or column break divided: a paragraph or list item that goes on in small letters, and a table
 * that goes on in the same columns, whose head is repeated or left out.
 */
export function joinBrokenBlocks(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  // Footnotes stand at the foot of the page, in between what they divide.
  let lastOfText = -1;
  for (const block of blocks) {
    const before = joined[lastOfText];
    const whole = before && joinTwo(before, block);
    if (whole) {
      joined[lastOfText] = whole;
      continue;
    }
    joined.push(block);
    if (block.kind !== 'footnote') lastOfText = joined.length - 1;
  }
  return joined;
}

function joinTwo(before: Block, next: Block): Block | null {
  if (next.kind === 'paragraph' && !next.bold && /^\p{Ll}/u.test(next.text)) {
    if (before.kind === 'paragraph' && !before.bold && !/[.!?:;]$/.test(before.text)) {
      return { ...before, text: joinLines(before.text, next.text) };
    }
    const item = before.kind === 'list' ? before.items.at(-1) : undefined;
    if (before.kind === 'list' && item && before.at.page !== next.at.page && !/[.!?;]$/.test(item.text)) {
      return { ...before, items: [...before.items.slice(0, -1), { ...item, text: joinLines(item.text, next.text) }] };
    }
  }
  if (before.kind === 'table' && next.kind === 'table' && before.at.page !== next.at.page)
    return joinTables(before, next);
  return null;
}

function joinTables(before: Table, next: Table): Table | null {
  const [head] = before.rows;
  const [first] = next.rows;
  if (!head || !first || head.length !== first.length || next.caption !== null) return null;
  if (printRow(head) === printRow(first)) return { ...before, rows: [...before.rows, ...next.rows.slice(1)] };
  // Without a head of its own a table goes on; the first row was only taken for one.
  const hasHead = first.some((cell, column) => column > 0 && /\p{L}{4}|^(?:19|20)\d\d$/u.test(cell.text));
  if (hasHead) return null;
  const rows = next.rows.map((row, index) => (index === 0 ? row.map((cell) => ({ ...cell, header: false })) : row));
  return { ...before, rows: [...before.rows, ...rows] };
}

function printRow(row: Table['rows'][number]): string {
  return row.map((cell) => cell.text).join('\t');
}
