import type { Mark as DocMark, Node } from '@tiptap/pm/model';
import type {
  Inline,
  Mark,
  RichBlock,
  RichItem,
  RichList,
  RichTable,
  RichText,
} from '../../../../drafting/text/rich-text.ts';
import { headingLevel } from './blocks.ts';
import { livePieceOf } from './live-pieces.ts';

/** The text that stands in the editor. */
export function textOfDoc(doc: Node): RichText {
  return { type: 'doc', content: doc.children.map(blockOf) };
}

function blockOf(node: Node): RichBlock {
  switch (node.type.name) {
    case 'heading':
      return { type: 'heading', attrs: { level: headingLevel(node.attrs['level']) }, content: lineOf(node) };
    case 'table':
      return tableOf(node);
    case 'bulletList':
    case 'orderedList':
      return listOf(node);
    default:
      return paragraphOf(node);
  }
}

function paragraphOf(node: Node) {
  return { type: 'paragraph', content: lineOf(node) } as const;
}

function listOf({ type, children }: Node): RichList {
  return {
    type: type.name === 'orderedList' ? 'orderedList' : 'bulletList',
    content: children.map(
      (item): RichItem => ({
        type: 'listItem',
        content: item.children.map((one) => (one.type.name === 'paragraph' ? paragraphOf(one) : listOf(one))),
      }),
    ),
  };
}

function tableOf({ children }: Node): RichTable {
  return {
    type: 'table',
    content: children.map((row) => ({
      type: 'tableRow',
      content: row.children.map((cell) => ({
        type: cell.type.name === 'tableHeader' ? 'tableHeader' : 'tableCell',
        content: cell.children.map(paragraphOf),
      })),
    })),
  };
}

function lineOf({ children }: Node): readonly Inline[] {
  return children.flatMap((node): readonly Inline[] => {
    if (node.isText) {
      const marks = marksOf(node.marks);
      return [{ type: 'text', text: node.text ?? '', ...(marks.length > 0 && { marks }) }];
    }
    if (node.type.name === 'hardBreak') return [{ type: 'hardBreak' }];
    const piece = livePieceOf(node.type.name, node.attrs);
    return piece === null ? [] : [piece];
  });
}

const order = ['bold', 'italic', 'link'];

function marksOf(marks: readonly DocMark[]): readonly Mark[] {
  return marks
    .map(({ type, attrs }): Mark => {
      if (type.name === 'link') return { type: 'link', attrs: { href: String(attrs['href']) } };
      return { type: type.name === 'bold' ? 'bold' : 'italic' };
    })
    .toSorted((one, other) => order.indexOf(one.type) - order.indexOf(other.type));
}
