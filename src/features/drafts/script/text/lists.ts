import { type Editor, Node, wrappingInputRule } from '@tiptap/core';

/** As many lists as may lie in each other (`rich-text-schema.ts`). */
const mostDeep = 4;

export const ListItem = Node.create({
  ...{ name: 'listItem', content: '(paragraph | bulletList | orderedList)+', defining: true },
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem('listItem'),
      // Tab leads on, here too: who types by keyboard alone is never held in a list.
      'Mod-]': () => sinkItem(this.editor),
      'Mod-[': () => this.editor.commands.liftListItem('listItem'),
    };
  },
});

/** Puts an item below the one before it, where that is not too deep. */
export function sinkItem(editor: Editor): boolean {
  return depthOf(editor) < mostDeep && editor.commands.sinkListItem('listItem');
}

function depthOf({ state }: Editor): number {
  const { $from } = state.selection;
  return Array.from({ length: $from.depth + 1 }, (_, depth) => $from.node(depth).type.name).filter((name) =>
    name.endsWith('List'),
  ).length;
}

function listOf(name: 'bulletList' | 'orderedList', tag: 'ul' | 'ol', find: RegExp) {
  return Node.create({
    ...{ name, group: 'block list', content: 'listItem+' },
    parseHTML: () => [{ tag }],
    renderHTML: () => [tag, 0],
    addInputRules() {
      return [wrappingInputRule({ find, type: this.type })];
    },
  });
}

export const BulletList = listOf('bulletList', 'ul', /^\s*[-*]\s$/);
export const OrderedList = listOf('orderedList', 'ol', /^\s*1[.)]\s$/);
