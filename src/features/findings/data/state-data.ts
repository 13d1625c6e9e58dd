import type { CsvCell } from '../../../frame/data/csv.ts';
import type { PageData } from '../../../frame/data/page-data.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { nl } from '../../../words/nl.data.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { listOf, natureCell } from '../../threads/data/listed-data.ts';
import { nameThreads } from '../../threads/queries/name-threads.ts';
import { allLists, type CountedList, countOf } from '../pages/state/counted-lists.ts';
import { findFindings } from '../queries/find-finding.ts';
import { readStateOfAccount } from '../queries/read-state-of-account.ts';
import { stateColumns } from './state-columns.data.ts';

/** The names of all that some lists count, by what it is and its key. */
async function namesIn(tx: ReadDb, organisationId: string, lists: readonly CountedList[]) {
  const names = new Map<string, string>();
  for (const kind of ['commitment', 'indicator'] as const) {
    const slugs = lists.flatMap((list) => (list.kind === kind ? list.threads.map(({ slug }) => slug) : []));
    for (const [slug, title] of await nameThreads(tx, organisationId, kind, [...new Set(slugs)]))
      names.set(`${kind} ${slug}`, title);
  }
  const keys = lists.flatMap((list) => (list.kind === 'finding' ? list.keys : []));
  for (const { key, message } of await findFindings(tx, organisationId, [...new Set(keys)]))
    names.set(`finding ${key}`, message.nl);
  return names;
}

function rowsOf(list: CountedList, names: ReadonlyMap<string, string>, nature: CsvCell): CsvCell[][] {
  const counted =
    list.kind === 'finding' ? list.keys.map((slug) => ({ slug, year: null })) : list.threads.map((one) => one);
  return counted.map(({ slug, year }) => {
    const name = names.get(`${list.kind} ${slug}`) ?? slug;
    return [list.id, list.kind, slug, name, year, nature];
  });
}

/** The data of the state of account: each number, and all that it counts or leaves out. */
export async function loadStateData(tx: ReadDb, organisation: Organisation): Promise<PageData> {
  const { organisationId } = organisation;
  const lists = allLists((await readStateOfAccount(tx, organisationId)).total);
  const names = await namesIn(tx, organisationId, lists);
  const about = listOf(organisation, 'stand', nl.threads.state.title);
  return {
    ...about,
    kind: 'state',
    columns: stateColumns,
    rows: lists.flatMap((list) => rowsOf(list, names, natureCell(about.texts))),
    list: 'counted',
    about: { numbers: Object.fromEntries(lists.map((list) => [list.id, countOf(list)])) },
  };
}
