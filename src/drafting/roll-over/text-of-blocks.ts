import type { Link, ListItem } from '../../model/block.ts';
import { trimStatement } from '../../recognition/statements/sections.ts';
import type { StatedPassage } from '../../threading/stated.ts';
import type { Inline, Mark, RichBlock, RichItem, RichText } from '../text/rich-text.ts';
import { isSafeLink } from '../text/safe-link.ts';

/**
 * The text of a passage of a document, to go on writing in. Tables that figures were read from are left out, and so is what stands in the draft as a
 * statement of its own: it would stand there twice.
 * @param stated the texts of those statements
 */
export function textOfBlocks(blocks: StatedPassage['blocks'], stated: ReadonlySet<string>): RichText {
  const isStated = (text: string) => [text, withoutLabel(text)].some((one) => stated.has(trimStatement(one)));
  const content = blocks.flatMap((block): RichBlock[] => {
    switch (block.kind) {
      case 'paragraph':
        return isStated(block.text) ? [] : [{ type: 'paragraph', content: lineOf(block.text, block.links) }];
      case 'heading':
        return isStated(block.text) ? [] : [{ type: 'heading', attrs: { level: 1 }, content: lineOf(block.text) }];
      case 'footnote':
        return [{ type: 'paragraph', content: lineOf(`${block.mark} ${block.text}`) }];
      case 'list': {
        const items = block.items.filter(({ text }) => !isStated(text));
        return items.length === 0
          ? []
          : [{ type: block.ordered ? 'orderedList' : 'bulletList', content: nest(items, 0) }];
      }
      case 'table':
        return [
          {
            type: 'table',
            content: block.rows.map((cells) => ({
              type: 'tableRow',
              content: cells.map(({ text, header, span }) => ({
                type: header ? 'tableHeader' : 'tableCell',
                content: [{ type: 'paragraph', content: span === undefined ? lineOf(text) : [] }],
              })),
            })),
          },
        ];
      default:
        return [];
    }
  });
  return { type: 'doc', content };
}

/** "Doel: …" states what stands behind its label. */
export function withoutLabel(text: string): string {
  return text.replace(/^[^:]{1,40}:\s+/, '');
}

function lineOf(text: string, links: readonly Link[] = []): readonly Inline[] {
  const pieces: Inline[] = [];
  const add = (start: number, end: number, href: string | null) => {
    const piece = text.slice(start, end);
    if (piece === '') return;
    const marks: readonly Mark[] = href === null ? [] : [{ type: 'link', attrs: { href } }];
    pieces.push({ type: 'text', text: piece, ...(marks.length > 0 && { marks }) });
  };
  let at = 0;
  for (const { start, end, href } of links.filter((link) => isSafeLink(link.href))) {
    add(at, start, null);
    add(Math.max(at, start), end, href);
    at = Math.max(at, end);
  }
  add(at, text.length, null);
  return pieces;
}

/** How deep lists go in a text: what lies deeper stands at the last depth. */
const deepest = 3;

/** Items by their depth as lists in lists. */
function nest(items: readonly ListItem[], depth: number): readonly RichItem[] {
  const nested: { own: ListItem; below: ListItem[] }[] = [];
  for (const item of items) {
    const last = nested.at(-1);
    if (last === undefined || item.depth <= depth || depth === deepest) nested.push({ own: item, below: [] });
    else last.below.push(item);
  }
  return nested.map(({ own, below }): RichItem => {
    const line: RichBlock & { type: 'paragraph' } = { type: 'paragraph', content: lineOf(own.text, own.links) };
    if (below.length === 0) return { type: 'listItem', content: [line] };
    return { type: 'listItem', content: [line, { type: 'bulletList', content: nest(below, depth + 1) }] };
  });
}
