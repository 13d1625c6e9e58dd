import { Table as BaseTable, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { Plugin } from '@tiptap/pm/state';
import { goToNextCell } from '@tiptap/pm/tables';

/** No cell covers another's place, wherever it was taken from; how wide it is, nobody says. */
const ofOneCell = () => ({
  colspan: { default: 1, rendered: false, parseHTML: () => 1 },
  rowspan: { default: 1, rendered: false, parseHTML: () => 1 },
  colwidth: { default: null, rendered: false, parseHTML: () => null },
});

const cell = { content: 'paragraph+', addAttributes: ofOneCell };

const Cell = TableCell.extend({ ...cell, renderHTML: () => ['td', 0] });
const HeaderCell = TableHeader.extend({ ...cell, renderHTML: () => ['th', 0] });
const Row = TableRow.extend({ content: '(tableCell | tableHeader)+', renderHTML: () => ['tr', 0] });

const Table = BaseTable.extend({
  renderHTML: () => ['table', { class: 'utrecht-table utrecht-table--html-table' }, ['tbody', 0]],
  addNodeView: () => null,
  addKeyboardShortcuts() {
    const { Backspace, Delete } = this.parent?.() ?? {};
    const go = (way: 1 | -1) => () => goToNextCell(way)(this.editor.state, (tr) => this.editor.view.dispatch(tr));
    return {
      ...(Backspace && { Backspace }),
      ...(Delete && { Delete }),
      // After the last cell Tab leads on out of the text: it makes no rows without end.
      Tab: go(1),
      'Shift-Tab': go(-1),
    };
  },
  addProseMirrorPlugins() {
    return [...(this.parent?.() ?? []), lineAfterTable];
  },
});

/** A table at the end has a line after it, so that one can go on. What stays empty is not in the text. */
const lineAfterTable = new Plugin({
  appendTransaction: (_, __, { doc, tr, schema }) => {
    const line = schema.nodes['paragraph'];
    return doc.lastChild?.type.name === 'table' && line !== undefined
      ? tr.insert(doc.content.size, line.create())
      : null;
  },
});

export const tables = [Table, Row, HeaderCell, Cell];
