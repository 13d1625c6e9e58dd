import type { Nature } from '../../../../model/nature.ts';
import type { ReadDb } from '../../../../record/connection/read-db.ts';
import type { Organisation } from '../../../organisations/queries/list-organisations.ts';
import { listNatures } from '../../../threads/queries/list-natures.ts';
import { nameThreads } from '../../../threads/queries/name-threads.ts';
import { findFindings } from '../../queries/find-finding.ts';
import { readStateOfAccount } from '../../queries/read-state-of-account.ts';
import { type CountedList, listNamed } from './counted-lists.ts';
import { pageSize, type StateRequest } from './state-request.ts';

/** The page of a list that is open: threads by their slugs with the years that they count for, findings by their keys. */
export type OpenList = {
  readonly id: string;
  readonly page: number;
  readonly pages: number;
  readonly items: readonly {
    readonly key: string;
    readonly title: OpenTitle;
    readonly years: readonly number[];
    readonly nature: readonly Nature[];
  }[];
  readonly kind: CountedList['kind'];
};

type OpenTitle = { readonly nl: string; readonly en: string; readonly about: string };

/** The state of account, and of the list that is open one page with the names of what stands in it. */
export async function loadState(tx: ReadDb, organisation: Organisation, request: StateRequest) {
  const state = await readStateOfAccount(tx, organisation.organisationId);
  const list = request.lijst === null ? null : listNamed(state.total, request.lijst);
  return { organisation, state, open: list && (await loadList(tx, organisation.organisationId, list, request.pagina)) };
}

export type LoadedState = Awaited<ReturnType<typeof loadState>>;

const none: ReadonlyMap<string, readonly Nature[]> = new Map();

async function loadList(tx: ReadDb, organisationId: string, list: CountedList, wanted: number): Promise<OpenList> {
  const years = yearsIn(list);
  const pages = Math.ceil(years.size / pageSize);
  const page = Math.min(wanted, pages);
  const here = [...years].slice((page - 1) * pageSize, page * pageSize);
  const keys = here.map(([key]) => key);
  const titles =
    list.kind === 'finding'
      ? await sayFindings(tx, organisationId, keys)
      : new Map(
          [...(await nameThreads(tx, organisationId, list.kind, keys))].map(([slug, title]) => [
            slug,
            { nl: title, en: title, about: '' },
          ]),
        );
  // Names of indicators are as in the original.
  const natures = list.kind === 'commitment' ? await listNatures(tx, organisationId, list.kind, keys) : none;
  return {
    id: list.id,
    kind: list.kind,
    page,
    pages,
    items: here.map(([key, counted]) => ({
      key,
      title: titles.get(key) ?? { nl: key, en: key, about: '' },
      years: counted,
      nature: natures.get(key) ?? [],
    })),
  };
}

/** Each thread once, with the years that it counts for. */
function yearsIn(list: CountedList): ReadonlyMap<string, readonly number[]> {
  if (list.kind === 'finding') return new Map(list.keys.map((key) => [key, []]));
  const bySlug = Map.groupBy(list.threads, ({ slug }) => slug);
  return new Map(
    [...bySlug].map(([slug, counted]) => [slug, counted.flatMap(({ year }) => (year === null ? [] : [year]))]),
  );
}

async function sayFindings(tx: ReadDb, organisationId: string, keys: readonly string[]) {
  const findings = await findFindings(tx, organisationId, keys);
  return new Map(findings.map(({ key, message, subject }) => [key, { ...message, about: subject.title }]));
}
