import type { Table } from '../../../model/block.ts';
import { hasValueColumn } from '../../../recognition/tables/forms/value-column.ts';
import type { TextTableView } from '../../../ui/blocks/text-table-view.ts';
import type { Words } from '../../../words/nl.data.ts';
import { say } from '../../../words/say.ts';
import type { ListedDoubt } from '../queries/list-doubts.ts';
import { noteAt, type TableNotes } from '../queries/list-table-notes.ts';
import { doubtAnchor } from './present-doubts.ts';

/**
 * A table that stays as it is. Of one that has values, of which none was read, that is said, and why: whoever looks for them must not think that
 * they count. Of a table of words alone there is nothing to say.
 */
export function presentTextTable(
  table: Table,
  { notes, doubts }: { readonly notes: TableNotes; readonly doubts: readonly ListedDoubt[] },
  { readTable, reading }: Words,
): TextTableView {
  const why = noteAt(notes, table.at);
  if (why === null || !hasValueColumn(table)) return table;
  const { file, table: number } = table.at;
  const doubt = doubts.find(({ position }) => position.file === file && position.table === number);
  return {
    ...table,
    unread: {
      text: readTable.nothing,
      why: { text: say(reading.notes, why), isAsWritten: why.say === 'as-written' },
      doubt: doubt === undefined ? null : { href: `#${doubtAnchor(doubt)}`, text: readTable.whatItMayBe },
    },
  };
}
