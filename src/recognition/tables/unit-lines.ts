import type { Block, Table } from '../../model/block.ts';
import { foldText } from './head-text.ts';
import { readMoneyUnit } from './money-unit.ts';

const longestParagraph = 2_000;
const statement = /\b(?:bedragen|getallen|cijfers)\b/iu;

/** The sentence or line that says in what the amounts are counted: "Alle bedragen zijn x € 1.000." Null where none does. */
export function findUnitStatement(text: string): string | null {
  if (text.length > longestParagraph || !statement.test(text)) return null;
  const sentences = text.split(/\n|(?<=[.;)])\s+(?=\p{Lu})/u).map(foldText);
  return sentences.find((sentence) => statement.test(sentence) && readMoneyUnit(sentence) !== null) ?? null;
}

/**
 * For each table the last statement of the unit of amounts that stands before it in the document, as an introduction says
 * once for all tables after it.
 */
export function unitStatementsOf(blocks: readonly Block[]): ReadonlyMap<Table, string> {
  const statements = new Map<Table, string>();
  let last: string | null = null;
  for (const block of blocks) {
    if (block.kind === 'paragraph' || block.kind === 'heading') last = findUnitStatement(block.text) ?? last;
    else if (block.kind === 'table' && last !== null) statements.set(block, last);
  }
  return statements;
}
