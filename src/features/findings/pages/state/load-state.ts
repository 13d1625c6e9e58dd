import { rulesOff } from '../../../../findings/settings.ts';
import type { ReadDb } from '../../../../record/connection/read-db.ts';
import type { ThreadContent } from '../../../../threading/thread-content.ts';
import type { Organisation } from '../../../organisations/queries/list-organisations.ts';
import { type ListedPublication, listPublications } from '../../../publications/queries/list-publications.ts';
import { listNatures, type ThreadTexts } from '../../../threads/queries/list-natures.ts';
import { readThreads } from '../../../threads/queries/read-threads.ts';
import { findFindings } from '../../queries/find-finding.ts';
import type { FindingContent } from '../../queries/finding-content.ts';
import { readFindingConfig } from '../../queries/read-finding-config.ts';
import { readStateOfAccount } from '../../queries/read-state-of-account.ts';
import { listNamed } from './counted-lists.ts';
import { type OpenList, openLists } from './open-lists.ts';
import type { StateRequest } from './state-request.ts';

/** Lists that are open, with what the items of them are. */
export type Opened = {
  readonly lists: readonly OpenList[];
  /** By slug. */
  readonly threads: ReadonlyMap<string, ThreadContent>;
  /** What the texts of commitments are, by slug. */
  readonly natures: ReadonlyMap<string, Pick<ThreadTexts, 'nature'>>;
  /** By key. */
  readonly findings: ReadonlyMap<string, Pick<FindingContent, 'message' | 'subject'>>;
  /** By slug. */
  readonly publications: ReadonlyMap<
    string,
    Pick<ListedPublication, 'kind' | 'year' | 'endYear' | 'sequence' | 'title'>
  >;
};

async function loadOpened(tx: ReadDb, organisationId: string, lists: readonly OpenList[]): Promise<Opened> {
  const slugs = (kind: 'commitment' | 'indicator') =>
    lists.flatMap(({ list }) => (list.kind === kind ? list.items.map(({ slug }) => slug) : []));
  const keys = lists.flatMap(({ list }) => (list.kind === 'finding' ? list.items.map(({ finding }) => finding) : []));
  const commitments = await readThreads(tx, organisationId, 'commitment', slugs('commitment'));
  const indicators = await readThreads(tx, organisationId, 'indicator', slugs('indicator'));
  const findings = await findFindings(tx, organisationId, keys);
  const publications = lists.length === 0 ? [] : await listPublications(tx, organisationId);
  return {
    lists,
    threads: new Map([...commitments, ...indicators].map((thread) => [`${thread.kind} ${thread.slug}`, thread])),
    natures: await listNatures(tx, organisationId, 'commitment', slugs('commitment')),
    findings: new Map(findings.map((finding) => [finding.key, finding])),
    publications: new Map(publications.map((publication) => [publication.slug, publication])),
  };
}

/** The state of account, with the lists that are open. */
export async function loadState(tx: ReadDb, organisation: Organisation, request: StateRequest) {
  const state = await readStateOfAccount(tx, organisation.organisationId);
  const lists = openLists(state.total, request);
  return {
    organisation,
    state,
    off: rulesOff(await readFindingConfig(tx, organisation.organisationId)),
    isAsked: request.lijst !== null && listNamed(state.total, request.lijst) !== null,
    opened: await loadOpened(tx, organisation.organisationId, lists),
  };
}

export type LoadedState = Awaited<ReturnType<typeof loadState>>;
