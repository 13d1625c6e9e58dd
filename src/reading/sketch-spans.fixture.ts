import type { Block } from '../model/block.ts';

/** The first table of a document as signs: `<` where a cell is covered from the left, `^` from above, `+` from both, `.` itself. */
export function sketchSpans(blocks: readonly Block[]): string[] {
  const table = blocks.find((block) => block.kind === 'table');
  const sign = { left: '<', above: '^', both: '+' };
  return (table?.rows ?? []).map((row) => row.map((cell) => (cell.span ? sign[cell.span] : '.')).join(''));
}
