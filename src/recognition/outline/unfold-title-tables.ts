import type { Block, Cell } from '../../model/block.ts';
import { foldSpace } from '../wording.ts';
import { readChapterHeading } from './chapter-heading.ts';

const most = 2;

/**
 * "Programma 9 | Overhead", written once or twice and for that taken for a table: the title of a chapter, which it becomes. Other tables
 * stay.
 */
export function unfoldTitleTables(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block) => block.kind === 'table')) return blocks;
  return blocks.map((block): Block => {
    if (block.kind !== 'table' || block.caption !== null || block.rows.length === 0 || block.rows.length > most)
      return block;
    const [title, ...others] = block.rows.map(titleOf);
    if (title === undefined || title === null || others.some((other) => other !== title)) return block;
    return { kind: 'paragraph', text: title, at: block.at };
  });
}

/** "Programma 9" beside "Overhead", and nothing else in the row. */
function titleOf(row: readonly Cell[]): string | null {
  const [code = '', name = '', ...rest] = row.map((cell) => foldSpace(cell.text)).filter((text) => text !== '');
  if (name === '' || rest.length > 0 || code.length > 30) return null;
  const heading = readChapterHeading(code, false);
  const isBare = heading?.named === true && heading.code !== null && heading.title === code;
  return isBare && /^\p{Lu}/u.test(name) ? `${code} ${name}` : null;
}
