import type { PageData } from '../../../frame/data/page-data.ts';
import { overdueWords } from '../../../words/overdue/overdue-words.data.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { listOf, natureCell } from '../../threads/data/listed-data.ts';
import type { OverdueList } from '../queries/find-overdue.ts';
import { overdueColumns } from './overdue-columns.data.ts';

/** The data of the list of what is late: a row for each figure or account. */
export function overdueData(organisation: Organisation, { day, items }: OverdueList): PageData {
  const about = listOf(organisation, 'achterstand', overdueWords.nl.title);
  const nature = natureCell(about.texts);
  return {
    ...about,
    kind: 'overdue',
    columns: overdueColumns,
    rows: items.map(({ kind, title, thread, part, due, role }) => [kind, title, thread, part, due, role, nature]),
    list: 'overdue',
    about: { day },
  };
}
