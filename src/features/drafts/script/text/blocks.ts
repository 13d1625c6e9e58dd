import { Node, textblockTypeInputRule } from '@tiptap/core';

/** A text has at least one block to write in. */
export const Doc = Node.create({ name: 'doc', topNode: true, content: 'block+' });

export const Text = Node.create({ name: 'text', group: 'inline' });

export const Paragraph = Node.create({
  ...{ name: 'paragraph', group: 'block', content: 'inline*', priority: 1000 },
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: () => ['p', 0],
});

export const HardBreak = Node.create({
  ...{ name: 'hardBreak', group: 'inline', inline: true, selectable: false, linebreakReplacement: true },
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
  addKeyboardShortcuts() {
    const insert = () => this.editor.chain().insertContent({ type: 'hardBreak' }).scrollIntoView().run();
    return { 'Shift-Enter': insert, 'Mod-Enter': insert };
  },
});

/** In the page a heading of a text stands below the name of its piece, which is of level three. */
const tags = { 1: 'h4', 2: 'h5', 3: 'h6' } as const;

/** The three levels of headings; what is none of these is the first. */
export function headingLevel(level: unknown): 1 | 2 | 3 {
  return level === 2 || level === 3 ? level : 1;
}

export const Heading = Node.create({
  ...{ name: 'heading', group: 'block', content: 'inline*', defining: true },
  addAttributes: () => ({ level: { default: 1, rendered: false } }),
  parseHTML: () => ([1, 2, 3] as const).map((level) => ({ tag: tags[level], attrs: { level } })),
  renderHTML: ({ node }) => [tags[headingLevel(node.attrs['level'])], 0],
  addInputRules() {
    // As it is written where there is no script.
    return [
      textblockTypeInputRule({
        find: /^(#{1,4})\s$/,
        type: this.type,
        getAttributes: ([, signs = '']) => ({ level: Math.max(1, signs.length - 1) }),
      }),
    ];
  },
});
