import { foldSpace } from '../../../model/text/fold-space.ts';
import type { MarkedBlock } from './marked-block.ts';

/**
 * "8.1 De prijs van een huis stijgt" below a table with a row "8.1": a remark on that row, which opens no chapter. The code of a row stands
 * alone in its cell, or on a line of its own where the table lost its form.
 */
export function markRowNotes(blocks: readonly MarkedBlock[]): readonly MarkedBlock[] {
  const codes = new Set<string>();
  return blocks.map((block) => {
    const { mark, rank, text } = block;
    for (const code of codesIn(block)) codes.add(code);
    const isNote =
      mark.kind === 'chapter' && rank === null && !mark.heading.named && codes.has(mark.heading.code ?? '');
    return isNote && text !== mark.heading.code ? { ...block, mark: { kind: 'content' } } : block;
  });
}

const codeAlone = /^\d{1,2}\.\d{1,2}$/;
const firstCells = 2;

function codesIn({ block, text }: MarkedBlock): readonly string[] {
  if (block.kind === 'paragraph') return codeAlone.test(text) ? [text] : [];
  if (block.kind !== 'table') return [];
  return block.rows.flatMap((row) =>
    [...row.slice(0, firstCells), ...row.slice(-1)]
      .map((cell) => foldSpace(cell.text))
      .filter((cell) => codeAlone.test(cell)),
  );
}
