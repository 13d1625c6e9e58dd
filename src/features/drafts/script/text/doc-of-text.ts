import type { JSONContent } from '@tiptap/core';
import type { Inline, RichBlock, RichText } from '../../../../drafting/text/rich-text.ts';

const line: JSONContent = { type: 'paragraph' };

/** A text as the editor begins with it: where nothing stands, there is a line to write in. */
export function docOfText({ content }: RichText): JSONContent {
  return { type: 'doc', content: content.length === 0 ? [line] : content.map(blockOf) };
}

function blockOf(block: RichBlock): JSONContent {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', content: lineOf(block.content) };
    case 'heading':
      return { type: 'heading', attrs: { level: block.attrs.level }, content: lineOf(block.content) };
    case 'table':
      return {
        type: 'table',
        content: block.content.map((row) => ({
          type: 'tableRow',
          content: row.content.map(({ type, content }) => ({ type, content: orLine(content.map(blockOf)) })),
        })),
      };
    default:
      return {
        type: block.type,
        content: block.content.map((item) => ({ type: 'listItem', content: item.content.map(blockOf) })),
      };
  }
}

function orLine(content: JSONContent[]): JSONContent[] {
  return content.length === 0 ? [line] : content;
}

function lineOf(content: readonly Inline[] = []): JSONContent[] {
  return content.map((one): JSONContent => {
    if (one.type !== 'text') return { ...one };
    return { type: 'text', text: one.text, ...(one.marks && { marks: one.marks.map((mark) => ({ ...mark })) }) };
  });
}
