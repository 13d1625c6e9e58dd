import type { Block, ReadTable } from '../../../model/block.ts';
import { foldSpace } from '../../../model/text/fold-space.ts';

function textOf(block: Block | ReadTable): string {
  if (block.kind === 'list') return block.items.map(({ text }) => text).join(' ');
  return block.kind === 'table' || block.kind === 'read-table' ? '' : block.text;
}

/**
 * The blocks that a text runs over, from its first word to its last: an account of several paragraphs. Null where it does not begin with a
 * block and go on in those behind it.
 */
export function runOfBlocks<Some extends Block | ReadTable>(
  blocks: readonly Some[],
  text: string,
): readonly Some[] | null {
  const wanted = foldSpace(text);
  for (const [from, first] of blocks.entries()) {
    let said = foldSpace(textOf(first));
    if (said === '' || !wanted.startsWith(said)) continue;
    for (let until = from + 1; until < blocks.length && said.length < wanted.length; until += 1) {
      said = foldSpace(`${said} ${textOf(blocks[until] ?? first)}`);
      if (said.startsWith(wanted)) return blocks.slice(from, until + 1);
    }
  }
  return null;
}
