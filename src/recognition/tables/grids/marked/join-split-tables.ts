import type { Block, Cell, Table } from '../../../../model/block.ts';
import { isBlank, looksLikeValue } from '../../forms/cell-form.ts';
import { plainHead } from '../../forms/head-text.ts';
import { readHead } from '../../heads/read-head.ts';

/** Joins a table that a page break cut in two: the same heads again, or no heads and as many columns, directly following. */
export function joinSplitTables(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind === 'table' && last?.kind === 'table') {
      const rows = continuation(last, block);
      if (rows !== null) {
        const lines = [last.lines, block.lines].filter((text) => text !== undefined).join('\n');
        joined[joined.length - 1] = {
          ...last,
          rows: rows.length > 0 ? last.rows.concat(rows) : last.rows,
          ...(lines !== '' && { lines }),
        };
        continue;
      }
    }
    joined.push(block);
  }
  return joined;
}

/** The rows that a table adds to the one before it; null where it is a table of its own. */
function continuation(first: Table, second: Table): readonly (readonly Cell[])[] | null {
  const heads = first.rows[0] ?? [];
  const [opening, ...rest] = second.rows;
  if (opening === undefined || opening.length !== heads.length || second.caption !== null) return null;
  if (!heads.some((cell) => isHead(cell.text)) || beginsAnew(first, rest)) return null;
  if (opening.every((cell, index) => plainHead(cell.text) === plainHead(heads[index]?.text ?? ''))) return rest;
  const isCut = first.at.page !== undefined && second.at.page === first.at.page;
  const isBody = opening.some(
    (cell, index) => index > 0 && looksLikeValue(cell.text) && readHead(cell.text, bare).type !== 'value',
  );
  const isHeadless = opening.every((cell) => !cell.header || isBlank(cell.text));
  return !isCut && second.at.page !== undefined && isBody && isHeadless ? second.rows : null;
}

/** "Realisatie" as the first row of both: each is the table of one indicator. */
function beginsAnew(first: Table, rows: readonly (readonly Cell[])[]): boolean {
  const [left, right] = [first.rows[1]?.[0]?.text ?? '', rows[0]?.[0]?.text ?? ''];
  return left === right && readHead(left, bare).type === 'value';
}

const bare = { publicationYear: null, organisation: null };

function isHead(text: string): boolean {
  const meaning = readHead(text, bare);
  return meaning.type === 'attribute' || meaning.type === 'value';
}
