import type { Block, Cell, Table } from '../../../model/block.ts';
import { countWords, foldSpace } from '../../../model/text/fold-space.ts';
import { readQuestion } from '../../questions/question-heading.ts';
import { isWQuestion } from '../../questions/question-order.ts';
import { readChapterHeading } from '../chapters/chapter-heading.ts';

const bullet = /^[•‣◦●○■□▪▫·∙►➢✓✔\uF0B7\uF0A7\uF0D8\-–—*o]$/u;

/**
 * Takes apart a table that only sets text: the title of a chapter in two cells, a frame around a paragraph, a list behind bullets or in one
 * column, answers below the questions that head their columns. What is left of it, or all of any other table, stays a table.
 */
export function loosenTable(table: Table): readonly Block[] {
  const rows = table.rows.filter((row) => !isRule(row));
  const said = rows.map((row) => row.filter(hasText));
  const text = table.caption === null ? (toTitle(said) ?? toParagraph(said)) : null;
  if (text !== null) return [{ kind: 'paragraph', text: text.text, at: text.at }];
  const list = table.caption === null ? toList(rows, said, table) : null;
  return list ?? loosenQuestions(table, rows);
}

/** "Programma 9" beside "Overhead", once or said twice: the title of a chapter. */
function toTitle(rows: Table['rows']): Pick<Cell, 'text' | 'at'> | null {
  const [title, ...others] = rows.map((row) => row.map(({ text }) => foldSpace(text)));
  const [code = '', name = ''] = title ?? [];
  if (title?.length !== 2 || others.length > 1 || code.length > 30 || !/^\p{Lu}/u.test(name)) return null;
  if (others.some((other) => other.join('\n') !== title.join('\n'))) return null;
  const heading = readChapterHeading(code, false);
  const at = rows[0]?.[0]?.at;
  if (at === undefined || heading?.named !== true || heading.code === null || heading.title !== code) return null;
  return { text: `${code} ${name}`, at };
}

/** The one cell that says something, where that is a text: a frame around a paragraph. */
function toParagraph(rows: Table['rows']): Cell | null {
  const [cell, ...others] = rows.flat();
  if (cell === undefined || others.length > 0 || rows.length > 3) return null;
  return countWords(foldSpace(cell.text)) > 5 ? cell : null;
}

/** Rows that each begin with a bullet, from a tab behind it, or rows of sentences in one column, of which the head says what they are of. */
function toList(rows: Table['rows'], said: Table['rows'], { at }: Table): readonly Block[] | null {
  const isBulleted = said.every(
    ([first, ...rest], row) =>
      first !== undefined && first === rows[row]?.[0] && bullet.test(foldSpace(first.text)) && rest.length === 1,
  );
  if (isBulleted && said.length > 0)
    return [
      listOf(
        said.flatMap(([, ...rest]) => rest),
        at,
      ),
    ];
  const [head, ...below] = said;
  const isColumn = below.length > 1 && said.every((row) => row.length === 1) && below.flat().every(isSentence);
  if (head === undefined || !isColumn) return null;
  return [
    ...head.map((cell): Block => ({ kind: 'paragraph', text: cell.text, at: cell.at })),
    listOf(below.flat(), at),
  ];
}

function isSentence({ text }: Cell): boolean {
  return /^\p{Lu}/u.test(text.trim()) && countWords(foldSpace(text)) > 3;
}

/** "Wat willen we bereiken?" beside "Wat gaan we doen?": each such column becomes the question with a list of its cells. */
function loosenQuestions(table: Table, [heads, ...rows]: Table['rows']): readonly Block[] {
  if (heads === undefined || rows.length === 0) return [table];
  const asked = heads.flatMap((head, column) => (asks(head) && !hasFigures(rows, column) ? [column] : []));
  if (asked.length === 0 || (asked.length === 1 && heads.length > 3)) return [table];
  const rest = heads.flatMap((_, column) => (asked.includes(column) ? [] : [column]));
  const left = [heads, ...rows].map((row) => rest.flatMap((column) => row[column] ?? []));
  const answers = asked.flatMap((column): readonly Block[] => {
    const head = heads[column];
    if (head === undefined) return [];
    const cells = rows.flatMap((row) => row[column] ?? []).filter(hasText);
    // a cell that was spread over several rows is said once
    const own = cells.filter((cell, at) => cell.text !== cells[at - 1]?.text);
    const question: Block = { kind: 'paragraph', text: head.text, at: head.at };
    return own.length === 0 ? [question] : [question, listOf(own, head.at)];
  });
  const { lines: _, ...written } = table;
  return left.slice(1).flat().some(hasText) ? [{ ...written, rows: left }, ...answers] : answers;
}

function asks({ text }: Cell): boolean {
  const question = text.length < 120 ? readQuestion(foldSpace(text)) : null;
  return question !== null && isWQuestion(question.question) && /^(?:\S+ )?(?:wat|hoe)\b/i.test(text);
}

/** Most cells of the column are numbers, which answer no question in words. */
function hasFigures(rows: Table['rows'], column: number): boolean {
  const cells = rows.flatMap((row) => row[column] ?? []).filter(hasText);
  return cells.length > 0 && cells.filter(({ text }) => !/\p{L}{2}/u.test(text)).length * 2 > cells.length;
}

function listOf(cells: readonly Cell[], at: Cell['at']): Block {
  return { kind: 'list', ordered: false, at, items: cells.map((cell) => ({ text: cell.text, depth: 0, at: cell.at })) };
}

/** A line of dashes that parts rows from the heads, in a table that was written with signs. */
function isRule(row: readonly Cell[]): boolean {
  return row.every(({ text }) => /^[-:\s]*$/.test(text)) && row.some(({ text }) => text.includes('---'));
}

function hasText({ text }: Cell): boolean {
  return text.trim() !== '';
}
