import type { Block, Table } from '../../model/block.ts';
import type { Account } from '../../model/statement.ts';
import { foldSpace, plainWords } from '../wording.ts';

const statusHead =
  /^(?:status|stand|stand van zaken|voortgang|stoplicht|kleur|realisatie|resultaat|score)(?: .{0,30})?$/;

/**
 * The rows of a table that gives each action its state ("Prestatie | Status | Toelichting"), as progress reports do: an account each, with
 * the action as heading. A legend, which explains the states in its first column, is none.
 */
export function findStatusRows(blocks: readonly Block[]): readonly Account[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? readRows(block) : []));
}

function readRows(table: Table): Account[] {
  const [heads, ...rows] = table.rows;
  const status = (heads ?? []).findIndex((head) => statusHead.test(plainWords(head.text.slice(0, 60))));
  if (status < 1) return [];
  const name = /^(?:nr|nummer|code|#)\.?$/i.test(foldSpace(heads?.[0]?.text ?? '')) && status > 1 ? 1 : 0;
  return rows.flatMap((row): Account[] => {
    const action = foldSpace(row[name]?.text ?? '');
    const said = row.flatMap((cell, column) =>
      column < status || foldSpace(cell.text) === '' ? [] : [foldSpace(cell.text)],
    );
    const at = row[name]?.at;
    if (action === '' || said.length === 0 || at === undefined) return [];
    return [{ text: `${action}: ${said.join('. ')}`, question: 'done', heading: action, at }];
  });
}
