import type { Block, ListItem, Table } from '../../model/block.ts';
import { countWords, foldSpace } from '../wording.ts';

const bullet = /^[•‣◦●○■□▪▫·∙►➢✓✔\uF0B7\uF0A7\uF0D8\-–—*o]$/u;

/**
 * A table whose rows all begin with a cell that is a bullet is a list: a tab behind a bullet, or a bullet set in a column of its own; and so
 * is a table of sentences in one column. Other tables stay.
 */
export function unfoldBulletTables(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block) => block.kind === 'table')) return blocks;
  return blocks.flatMap((block): Block[] => {
    if (block.kind !== 'table') return [block];
    const alone = onlyText(block);
    if (alone !== null) return [{ kind: 'paragraph', text: alone.text, at: alone.at }];
    return isBulleted(block) ? [toList(block)] : isOfOneColumn(block) ? toListBelowHead(block) : [block];
  });
}

/** The one cell that says something, where that is a text: a frame around a paragraph. */
function onlyText(table: Table): { readonly text: string; readonly at: Table['at'] } | null {
  if (table.caption !== null || table.rows.length > 3) return null;
  const cells = sayingRows(table).flatMap((row) => row.filter(hasText));
  const [cell] = cells;
  return cell !== undefined && cells.length === 1 && countWords(foldSpace(cell.text)) > 5 ? cell : null;
}

function isBulleted(table: Table): boolean {
  if (table.caption !== null || table.rows.length === 0) return false;
  return table.rows.every(([first, ...rest]) => {
    return first !== undefined && bullet.test(foldSpace(first.text)) && rest.filter(hasText).length === 1;
  });
}

/** Rows of sentences in one column: a list, of which the head says what it is of. */
function isOfOneColumn(table: Table): boolean {
  const rows = sayingRows(table);
  if (table.caption !== null || rows.length < 3) return false;
  return rows.every(
    (row, index) => row.filter(hasText).length === 1 && (index === 0 || isSentence(row.find(hasText)?.text ?? '')),
  );
}

function isSentence(text: string): boolean {
  return /^\p{Lu}/u.test(text.trim()) && countWords(foldSpace(text)) > 3;
}

/** The rows but for the rule of dashes below the head. */
function sayingRows(table: Table): Table['rows'] {
  return table.rows.filter((row) => !row.filter(hasText).every((cell) => /^[-:\s]+$/.test(cell.text)));
}

function toListBelowHead(table: Table): Block[] {
  const [head, ...rows] = sayingRows(table).map((row) => row.filter(hasText));
  const items = rows.flatMap((row): ListItem[] => row.map(({ text, at }) => ({ text, depth: 0, at })));
  const named = (head ?? []).map(({ text, at }): Block => ({ kind: 'paragraph', text, at }));
  return [...named, { kind: 'list', ordered: false, items, at: table.at }];
}

function hasText(cell: { readonly text: string }): boolean {
  return cell.text.trim() !== '';
}

function toList(table: Table): Block {
  const items = table.rows.flatMap(([, ...rest]): ListItem[] =>
    rest.filter(hasText).map(({ text, at }) => ({ text, depth: 0, at })),
  );
  return { kind: 'list', ordered: false, items, at: table.at };
}
