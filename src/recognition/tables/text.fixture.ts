import type { Block } from '../../model/block.ts';
import { readText } from '../../reading/text/read-text.ts';
import { nothingDecided } from '../decided/decided.ts';
import { readTables } from './read-tables.ts';
import { stateChoice } from './state/state-choice.ts';
import { contextOf, printRows, printTable, restoreTables } from './table.fixture.ts';
import type { TableContext } from './table-context.ts';

export function restoreText(text: string): readonly Block[] {
  return restoreTables(readText(text, 'test.txt').blocks);
}

/** The rows of each table in a plain text. */
export function rowsOfText(text: string): readonly (readonly string[])[] {
  return restoreText(text).flatMap((block) => (block.kind === 'table' ? [printRows(block)] : []));
}

/** What the tables of a plain text say, each with the texts above it. */
export function recogniseText(text: string, part: Partial<TableContext> = {}): readonly string[] {
  const { blocks, choices } = readTables(readText(text, 'test.txt').blocks, {
    ...contextOf(part),
    decided: nothingDecided,
  });
  return blocks.flatMap((block, index) => {
    const choice = block.kind === 'table' ? choices.get(block) : undefined;
    if (choice === undefined) return [];
    const above = blocks
      .slice(0, index)
      .reverse()
      .flatMap((other) => (other.kind === 'paragraph' || other.kind === 'heading' ? [other.text] : []));
    return printTable(stateChoice(choice, contextOf({ above, ...part })));
  });
}

/** Cells written out with `/` between them, rows with `//`: each cell a paragraph, `_` a cell with just white space. */
export function asParagraphs(cells: string): string {
  return cells
    .split(/\s*\/+\s*/u)
    .map((cell) => (cell === '_' ? '\u00a0' : cell))
    .join('\n\n');
}

/** The same with each cell on a line; an empty cell is an empty line. */
export function asLines(cells: string): string {
  return cells
    .split(/\s*\/+\s*/u)
    .map((cell) => (cell === '_' ? '' : cell))
    .join('\n');
}
