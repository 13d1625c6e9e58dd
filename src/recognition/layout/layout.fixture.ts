import type { Block } from '../../model/block.ts';
import { markBlocks } from '../outline/marks/mark-blocks.ts';
import type { MarkedBlock } from '../outline/marks/marked-block.ts';

/** Blocks for tests: a line that ends in a stop is a text, `# ` and `## ` mark headings, `* ` bold lines, `- ` an item of a list. */
export function markedBlocks(...lines: readonly string[]): MarkedBlock[] {
  return markBlocks(
    lines.map((line, at) => blockOf(line, at + 1)),
    null,
  );
}

function blockOf(line: string, number: number): Block {
  const at = { file: 'a', line: number };
  const marks = /^#{1,4} /.exec(line)?.[0];
  if (marks !== undefined) return { kind: 'heading', level: marks.length - 1, text: line.slice(marks.length), at };
  if (line.startsWith('* ')) return { kind: 'paragraph', bold: true, text: line.slice(2), at };
  if (line.startsWith('- '))
    return { kind: 'list', ordered: false, items: [{ text: line.slice(2), depth: 0, at }], at };
  return { kind: 'paragraph', text: line, at };
}
