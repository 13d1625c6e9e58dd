import type { Editor } from '@tiptap/core';
import { redoDepth, undoDepth } from '@tiptap/pm/history';
import type { Tool } from '../asked/tool.ts';
import { stepAgain, stepBack } from '../text/extensions.ts';
import { sinkItem } from '../text/lists.ts';

const isIn = (editor: Editor, ...names: readonly string[]) => names.some((name) => editor.isActive(name));

const heading = (level: 1 | 2 | 3): Tool => ({
  name: `heading${level}`,
  run: (editor) => editor.commands.toggleNode('heading', 'paragraph', { level }),
  isOn: (editor) => editor.isActive('heading', { level }),
  can: (editor) => !isIn(editor, 'table', 'listItem'),
});

const mark = (name: 'bold' | 'italic'): Tool => ({
  name,
  run: (editor) => editor.commands.toggleMark(name),
  isOn: (editor) => editor.isActive(name),
});

const list = (name: 'bulletList' | 'orderedList'): Tool => ({
  name,
  run: (editor) => editor.commands.toggleList(name, 'listItem'),
  isOn: (editor) => editor.isActive(name),
  can: (editor) => !isIn(editor, 'table', 'heading'),
});

const inList = (editor: Editor) => isIn(editor, 'listItem');

/** What can always be chosen, by what belongs together. @param asking what asks something before it is put in */
export function usualTools(asking: readonly Tool[]): readonly (readonly Tool[])[] {
  return [
    [heading(1), heading(2), heading(3)],
    [mark('bold'), mark('italic')],
    [
      ...[list('bulletList'), list('orderedList')],
      { name: 'sink', run: sinkItem, can: inList },
      { name: 'lift', run: (editor) => editor.commands.liftListItem('listItem'), can: inList },
    ],
    [
      {
        name: 'table',
        run: (editor) => editor.commands.insertTable({ rows: 3, cols: 3, withHeaderRow: true }),
        can: (editor) => !isIn(editor, 'table', 'listItem'),
      },
      ...asking,
    ],
    [
      { name: 'undo', run: stepBack, can: ({ state }) => Number(undoDepth(state)) > 0 },
      { name: 'redo', run: stepAgain, can: ({ state }) => Number(redoDepth(state)) > 0 },
    ],
  ];
}

/** What can be chosen where the cursor is in a table. */
export const tableTools: readonly Tool[] = [
  { name: 'addRow', run: (editor) => editor.commands.addRowAfter() },
  { name: 'removeRow', run: (editor) => editor.commands.deleteRow() },
  { name: 'addColumn', run: (editor) => editor.commands.addColumnAfter() },
  { name: 'removeColumn', run: (editor) => editor.commands.deleteColumn() },
  {
    name: 'headCell',
    run: (editor) => editor.commands.toggleHeaderCell(),
    isOn: (editor) => editor.isActive('tableHeader'),
  },
  { name: 'removeTable', run: (editor) => editor.commands.deleteTable() },
];
