import { comparedId } from '../../../frame/compared-as.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { IndicatorStatement } from '../../indicators/queries/read-indicator-history.ts';
import { readIndicatorThread } from '../../indicators/queries/read-indicator-thread.ts';
import { type AmountAt, readAmountsAt } from '../../money/queries/read-amounts-at.ts';
import { findLicence } from '../../organisations/queries/find-licence.ts';
import { listShowing, type Organisation } from '../../organisations/queries/list-organisations.ts';
import { findThread } from '../../threads/queries/find-thread.ts';
import { type Choice, gatherChoices } from '../compared/gather-choices.ts';
import { countsInhabitants, type Inhabitants, listInhabitants } from '../compared/inhabitants.ts';
import { listNamedThreads, type NamedThread } from '../queries/list-named-threads.ts';
import { type BodiesRequest, mostBodies } from './bodies-request.ts';

/** What one body publishes of what is compared. */
export type ComparedBody = {
  readonly organisation: Organisation;
  /** The address of its thread; null where it has none under this name. */
  readonly thread: string | null;
  /** Of an indicator, in the order of publication. */
  readonly statements: readonly IndicatorStatement[];
  /** Of a field. */
  readonly amounts: readonly AmountAt[];
  readonly inhabitants: readonly Inhabitants[];
  /** There is no such body. */
  readonly isInvented: boolean;
};

/** The numbers of inhabitants that a body states, by whichever of its indicators that is the number of them. */
async function readInhabitants(
  tx: ReadDb,
  organisationId: string,
  threads: readonly NamedThread[],
): Promise<readonly Inhabitants[]> {
  const own = threads.filter(
    (thread) =>
      thread.organisationId === organisationId && thread.kind === 'indicator' && countsInhabitants(thread.title),
  );
  const statements = [];
  for (const { slug } of own) {
    const thread = await findThread(tx, organisationId, 'indicator', slug);
    if (thread !== null) statements.push(...(await readIndicatorThread(tx, organisationId, thread)));
  }
  return listInhabitants(statements);
}

async function readBody(
  tx: ReadDb,
  organisation: Organisation,
  choice: Choice,
  threads: readonly NamedThread[],
): Promise<ComparedBody> {
  const { organisationId } = organisation;
  const named = choice.threads.get(organisationId);
  const inhabitants = await readInhabitants(tx, organisationId, threads);
  const thread = named && (await findThread(tx, organisationId, named.kind, named.slug));
  if (!thread) return { organisation, thread: null, statements: [], amounts: [], inhabitants, isInvented: false };
  const isIndicator = choice.kind === 'indicator';
  const places = thread.statements.map(({ publication, chapter }) => ({
    publication: publication.slug,
    chapter: chapter.slug,
  }));
  const statements = isIndicator ? await readIndicatorThread(tx, organisationId, thread) : [];
  const amounts = isIndicator ? [] : await readAmountsAt(tx, organisationId, places);
  const isInvented = [...statements, ...amounts].some(({ nature }) => nature.includes('invented'));
  return { organisation, thread: thread.slug, statements, amounts, inhabitants, isInvented };
}

/**
 * What can be compared, and what the chosen bodies publish of what was chosen. Without bodies it is of those that have it.
 * @param tx from `readPublished`: nothing else of any body is there
 */
export async function loadBodies(tx: ReadDb, request: BodiesRequest) {
  const organisations = await listShowing(tx);
  const threads = await listNamedThreads(
    tx,
    organisations.map(({ organisationId }) => organisationId),
  );
  const all = gatherChoices(threads);
  const choice = all.find((one) => comparedId(one) === request.what) ?? null;
  const having = organisations.filter(({ organisationId }) => choice?.threads.has(organisationId));
  const asked = request.bodies.flatMap((slug) => organisations.find((one) => one.slug === slug) ?? []);
  const wanted = (request.bodies.length > 0 ? asked : having).slice(0, mostBodies);
  const bodies: ComparedBody[] = [];
  if (choice !== null)
    for (const organisation of wanted) {
      const licence = await findLicence(tx, organisation.organisationId);
      bodies.push(await readBody(tx, { ...organisation, licence }, choice, threads));
    }
  return {
    request,
    organisations,
    choices: all.filter((one) => one.threads.size > 1),
    /** How many official ones only one body has, so that there is nothing to compare yet. */
    alone: all.filter((one) => one.threads.size === 1 && one.official !== null).length,
    choice,
    wanted,
    bodies,
  };
}

export type LoadedBodies = Awaited<ReturnType<typeof loadBodies>>;
