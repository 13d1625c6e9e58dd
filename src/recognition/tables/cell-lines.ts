import type { Block, Paragraph } from '../../model/block.ts';
import { canStartHeads } from './flattened-heads.ts';

/** A line of prose is longer than any cell. A paragraph with such a line next to cells is still cut into its lines. */
const longestParagraph = 1_000_000;

/** The lines of paragraphs as paragraphs of their own, and the paragraph that each is a line of. */
export type CellLines = { readonly blocks: readonly Block[]; readonly sourceOf: ReadonlyMap<Block, Paragraph> };

/**
 * Cuts paragraphs of several lines into a paragraph for each line, as some programs write each cell of a table on a line
 * without empty lines between them. Null where no line could be the first head of a table.
 */
export function cutIntoLines(blocks: readonly Block[]): CellLines | null {
  const isCut = (block: Block) =>
    block.kind === 'paragraph' && block.text.includes('\n') && block.text.length <= longestParagraph;
  if (!blocks.some((block) => isCut(block) && block.kind === 'paragraph' && block.text.split('\n').some(canStartHeads)))
    return null;
  const sourceOf = new Map<Block, Paragraph>();
  const cut = blocks.flatMap((block): readonly Block[] => {
    if (block.kind !== 'paragraph' || !isCut(block)) return [block];
    return block.text.split('\n').map((text, index) => {
      const at = block.at.line === undefined ? block.at : { ...block.at, line: block.at.line + index };
      const line: Paragraph = { kind: 'paragraph', text, at };
      sourceOf.set(line, block);
      return line;
    });
  });
  return { blocks: cut, sourceOf };
}

/** Puts the lines that were not taken up in a table together again to the paragraphs that they came from. */
export function joinLines(blocks: readonly Block[], sourceOf: CellLines['sourceOf']): readonly Block[] {
  const joined: Block[] = [];
  let lines: Paragraph[] = [];
  let source: Paragraph | undefined;
  const close = () => {
    const [first] = lines;
    if (first !== undefined && source !== undefined) {
      const isWhole = lines.length === source.text.split('\n').length;
      const text = lines.map((line) => line.text).join('\n');
      joined.push(isWhole ? source : { kind: 'paragraph', text, at: first.at });
    }
    lines = [];
  };
  for (const block of blocks) {
    const own = sourceOf.get(block);
    if (own !== source) close();
    source = own;
    if (own === undefined || block.kind !== 'paragraph') joined.push(block);
    else lines.push(block);
  }
  close();
  return joined;
}
