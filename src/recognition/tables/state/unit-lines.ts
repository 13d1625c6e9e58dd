import type { Block, Table } from '../../../model/block.ts';
import { foldSpace } from '../../../model/text/fold-space.ts';
import { readMoneyUnit } from '../heads/money-unit.ts';

const longestParagraph = 2_000;
const statement = /\b(?:bedragen|getallen|cijfers)\b/iu;

/** The sentence or line that says in what the amounts are counted: "Alle bedragen zijn x € 1.000." Null where none does. */
export function findUnitStatement(text: string): string | null {
  if (text.length > longestParagraph || !statement.test(text)) return null;
  const sentences = text.split(/\n|(?<=[.;)])\s+(?=\p{Lu})/u).map(foldSpace);
  return sentences.find((sentence) => statement.test(sentence) && readMoneyUnit(sentence) !== null) ?? null;
}

/** A line with nothing but the unit is no longer than this; so are cells that were left over below a table. */
const longestLine = 60;
const mostCellsBelow = 30;

/**
 * For each table the last statement of the unit of amounts that stands before it in the document, as an introduction says
 * once for all tables after it; where none does, the line below the table.
 */
export function unitStatementsOf(blocks: readonly Block[]): ReadonlyMap<Table, string> {
  const statements = new Map<Table, string>();
  let last: string | null = null;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'paragraph' || block.kind === 'heading') last = findUnitStatement(block.text) ?? last;
    else if (block.kind === 'table') {
      const stated = last ?? findStatementBelow(blocks, index + 1);
      if (stated !== null) statements.set(block, stated);
    }
  }
  return statements;
}

/** "Bedragen zijn in duizenden euro's" below a table and its leftover cells; right above another table it is said of that one. */
function findStatementBelow(blocks: readonly Block[], start: number): string | null {
  for (let at = start; at <= start + mostCellsBelow; at += 1) {
    const block = blocks[at];
    if (block?.kind !== 'paragraph' || block.text.length > longestLine) return null;
    const stated = findUnitStatement(block.text);
    if (stated !== null) return blocks[at + 1]?.kind === 'table' ? null : stated;
  }
  return null;
}
