import type { Block, ListItem, Table } from '../../model/block.ts';
import { foldSpace } from '../wording.ts';

const bullet = /^[•‣◦●○■□▪▫·∙►➢✓✔\uF0B7\uF0A7\uF0D8\-–—*o]$/u;

/**
 * A table whose rows all begin with a cell that is a bullet is a list: a tab behind a bullet, or a bullet set in a column of its own. Other
 * tables stay.
 */
export function unfoldBulletTables(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block) => block.kind === 'table')) return blocks;
  return blocks.map((block) => (block.kind === 'table' && isBulleted(block) ? toList(block) : block));
}

function isBulleted(table: Table): boolean {
  if (table.caption !== null || table.rows.length === 0) return false;
  return table.rows.every(([first, ...rest]) => {
    return first !== undefined && bullet.test(foldSpace(first.text)) && rest.filter(hasText).length === 1;
  });
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
