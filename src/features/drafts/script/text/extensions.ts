import { type Editor, Extension } from '@tiptap/core';
import { gapCursor } from '@tiptap/pm/gapcursor';
import { history, redo, undo } from '@tiptap/pm/history';
import { Doc, HardBreak, Heading, Paragraph, Text } from './blocks.ts';
import { BulletList, ListItem, OrderedList } from './lists.ts';
import { livePieces, type Shown } from './live-pieces.ts';
import { Bold, Italic, Link } from './marks.ts';
import { tables } from './tables.ts';

/** Undoes what was done last; says whether there was something. */
export function stepBack({ state, view }: Editor): boolean {
  return undo(state, (tr) => view.dispatch(tr));
}

/** Does again what was undone last. */
export function stepAgain({ state, view }: Editor): boolean {
  return redo(state, (tr) => view.dispatch(tr));
}

const History = Extension.create({
  name: 'history',
  addProseMirrorPlugins: () => [history(), gapCursor()],
  addKeyboardShortcuts() {
    const back = () => stepBack(this.editor);
    const again = () => stepAgain(this.editor);
    return { 'Mod-z': back, 'Shift-Mod-z': again, 'Mod-y': again };
  },
});

/** All that a text of a draft can have (`rich-text.ts`), and nothing else. */
export function textExtensions(shown: Shown, sayNote: (text: string) => string) {
  return [
    ...[Doc, Text, Paragraph, HardBreak, Heading, BulletList, OrderedList, ListItem],
    ...[Bold, Italic, Link],
    ...tables,
    ...livePieces(shown, sayNote),
    History,
  ];
}
