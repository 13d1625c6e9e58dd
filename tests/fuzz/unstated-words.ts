import type { Block, Table } from '../../src/model/block.ts';

/** The head of a column that states something. */
const statingHead =
  /behaald|realisatie|werkelijk|rekening|beoogd|streef|doel|begroot|begroting|raming|norm|nulmeting|lasten|baten|saldo|(?:19|20)\d\d/i;

/**
 * The texts in tables that state nothing of their own, and of which a word need not come back in a reading: heads of columns, which become
 * a role and a year; columns with any other head, such as "Nr.", "Periode", "verplicht j/n" and shares of a total; and the names of groups
 * of rows.
 */
export function unstatedTexts(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? unstatedInTable(block) : []));
}

function unstatedInTable({ caption, rows }: Table): string[] {
  const [first = [], second = []] = rows;
  const states = first.map((cell, column) => column === 0 || statingHead.test(`${cell.text} ${second[column]?.text}`));
  const cells = rows.flatMap((row, index) => {
    const isGroup = row.filter((cell) => cell.text !== '').length === 1;
    return row.filter((_, column) => index === 0 || isGroup || !states[column]).map((cell) => cell.text);
  });
  return [caption ?? '', ...cells];
}
