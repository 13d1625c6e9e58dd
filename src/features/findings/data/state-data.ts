import { certaintyOf } from '../../../findings/account/certainty.ts';
import { quotesOf } from '../../../findings/finding.ts';
import { rulesOff } from '../../../findings/settings.ts';
import type { CsvCell } from '../../../frame/data/csv.ts';
import type { PageData } from '../../../frame/data/page-data.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { nl } from '../../../words/nl.data.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { listOriginals } from '../../publications/queries/list-originals.ts';
import { listOf } from '../../threads/data/listed-data.ts';
import { listNatures, type ThreadTexts } from '../../threads/queries/list-natures.ts';
import { nameThreads } from '../../threads/queries/name-threads.ts';
import { allLists, type CountedList } from '../pages/state/counted-lists.ts';
import { findFindings } from '../queries/find-finding.ts';
import { readFindingConfig } from '../queries/read-finding-config.ts';
import { readStateOfAccount } from '../queries/read-state-of-account.ts';
import { originalsOf } from './originals-of.ts';
import { stateColumns } from './state-columns.data.ts';

type Counted = ThreadTexts & { readonly title: string };

/** What all that some lists count is called, and what its texts are; by what it is and its key. */
async function readCounted(tx: ReadDb, organisationId: string, lists: readonly CountedList[]) {
  const counted = new Map<string, Counted>();
  for (const kind of ['commitment', 'indicator'] as const) {
    const all = lists.flatMap((list) => (list.kind === kind ? list.items.map(({ slug }) => slug) : []));
    const slugs = [...new Set(all)];
    const texts = await listNatures(tx, organisationId, kind, slugs);
    for (const [slug, title] of await nameThreads(tx, organisationId, kind, slugs))
      counted.set(`${kind} ${slug}`, { title, ...(texts.get(slug) ?? { nature: [], originals: [] }) });
  }
  const keys = lists.flatMap((list) => (list.kind === 'finding' ? list.items.map(({ finding }) => finding) : []));
  const findings = await findFindings(tx, organisationId, [...new Set(keys)]);
  const originals = await listOriginals(tx, organisationId, findings.flatMap(quotesOf));
  for (const finding of findings)
    counted.set(`finding ${finding.key}`, { title: finding.message.nl, ...originalsOf(quotesOf(finding), originals) });
  return counted;
}

/** What a list counts: its key, its year, how certain an account of it is, and the aim and the result that are held against each other. */
function cellsOf(list: CountedList): CsvCell[][] {
  switch (list.kind) {
    case 'commitment':
      return list.items.map((item) => [item.slug, item.year, certaintyOf([item]), null, null]);
    case 'indicator':
      return list.items.map(({ slug, year, aim, result }) => [slug, year, null, aim?.raw ?? null, result?.raw ?? null]);
    case 'finding':
      return list.items.map(({ finding, year }) => [finding, year, null, null, null]);
  }
}

function rowsOf(list: CountedList, counted: ReadonlyMap<string, Counted>): CsvCell[][] {
  return cellsOf(list).map(([key = null, ...cells]) => {
    const one = counted.get(`${list.kind} ${key}`);
    const texts = [one?.nature.join(' ') || null, one?.originals.join(' ') || null];
    return [list.id, list.kind, key, one?.title ?? key, ...cells, ...texts];
  });
}

/** The data of the state of account: each number, and all that it counts or leaves out. */
export async function loadStateData(tx: ReadDb, organisation: Organisation): Promise<PageData> {
  const { organisationId } = organisation;
  const lists = allLists((await readStateOfAccount(tx, organisationId)).total);
  const counted = await readCounted(tx, organisationId, lists);
  return {
    ...listOf(organisation, 'stand', nl.threads.state.title),
    kind: 'state',
    columns: stateColumns,
    rows: lists.flatMap((list) => rowsOf(list, counted)),
    list: 'counted',
    about: {
      numbers: Object.fromEntries(lists.map((list) => [list.id, list.items.length])),
      rulesOff: rulesOff(await readFindingConfig(tx, organisationId)),
    },
  };
}
