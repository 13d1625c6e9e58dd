import type { Block, Cell, Table } from '../../model/block.ts';
import { foldSpace } from '../wording.ts';
import { readQuestion } from './question-heading.ts';
import { isWQuestion } from './question-order.ts';

/**
 * A table whose columns are headed by W-questions ("Wat willen we bereiken?" beside "Wat gaan we doen?") holds their answers: each such
 * column becomes the question with a list of its cells. Other columns stay a table before them.
 */
export function unfoldQuestionTables(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block) => block.kind === 'table')) return blocks;
  return blocks.flatMap((block) => (block.kind === 'table' ? unfold(block) : [block]));
}

function unfold(table: Table): Block[] {
  const [heads, ...below] = table.rows;
  const rows = below.filter((row) => !isRule(row));
  if (heads === undefined || rows.length === 0) return [table];
  const asked = heads.flatMap((head, column) => (asks(head) ? [column] : []));
  if (asked.length === 0 || (asked.length === 1 && heads.length > 3)) return [table];
  const rest = heads.flatMap((_, column) => (asked.includes(column) ? [] : [column]));
  const restRows = [heads, ...rows].map((row) => rest.flatMap((column) => row[column] ?? []));
  const isRestBlank = restRows.slice(1).every((row) => row.every((cell) => cell.text.trim() === ''));
  const answers = asked.flatMap((column): Block[] => {
    const head = heads[column];
    const cells = cellsOf(rows, column);
    if (head === undefined) return [];
    const question: Block = { kind: 'paragraph', text: head.text, at: head.at };
    if (cells.length === 0) return [question];
    return [
      question,
      { kind: 'list', ordered: false, at: head.at, items: cells.map(({ text, at }) => ({ text, depth: 0, at })) },
    ];
  });
  const { lines: _, ...written } = table;
  return isRestBlank ? answers : [{ ...written, rows: restRows }, ...answers];
}

/** A line of dashes that parts rows from the heads, in a table that was written with signs. */
function isRule(row: readonly Cell[]): boolean {
  return row.every(({ text }) => /^[\s:-]*$/.test(text)) && row.some(({ text }) => text.includes('---'));
}

function asks(head: Cell): boolean {
  const question = head.text.length < 120 ? readQuestion(foldSpace(head.text)) : null;
  return question !== null && isWQuestion(question.question) && /^(?:\S+ )?(?:wat|hoe)\b/i.test(head.text);
}

/** The cells of a column with text, a cell that was spread over several rows once. */
function cellsOf(rows: Table['rows'], column: number): Cell[] {
  const cells = rows.flatMap((row) => row[column] ?? []).filter((cell) => foldSpace(cell.text) !== '');
  return cells.filter((cell, index) => cell.text !== cells[index - 1]?.text);
}
