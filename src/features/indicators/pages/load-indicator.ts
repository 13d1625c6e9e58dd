import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { ThreadContent } from '../../../threading/thread-content.ts';
import { latestOf } from '../../../threading/timeline.ts';
import { selectFindings } from '../../findings/queries/list-findings.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { listOriginals } from '../../publications/queries/list-originals.ts';
import { placesAround, placesOf } from '../../publications/queries/texts-at.ts';
import { listServing } from '../../registers/queries/list-serving.ts';
import { findGoneThread } from '../../threads/queries/find-gone-thread.ts';
import { findThread } from '../../threads/queries/find-thread.ts';
import { listNamedIndicators } from '../queries/list-named-indicators.ts';
import { type IndicatorStatement, readIndicatorHistory } from '../queries/read-indicator-history.ts';
import { readIndicatorThread } from '../queries/read-indicator-thread.ts';
import { listFollowed } from './list-followed.ts';

const mostFindings = 100;

/**
 * The thread of an indicator with all its figures; also at an address made of a name that it has or had. Where nothing was threaded yet it is
 * what has this name. Null where the address names none, or one that is gone.
 */
export async function loadIndicator(tx: ReadDb, organisation: Organisation, slug: string) {
  const { organisationId } = organisation;
  const own = await findThread(tx, organisationId, 'indicator', slug);
  if (own === null && (await findGoneThread(tx, organisationId, 'indicator', slug)) !== null) return null;
  const thread = own ?? (await findNamed(tx, organisationId, slug));
  const statements = thread
    ? await readIndicatorThread(tx, organisationId, thread)
    : await readIndicatorHistory(tx, organisationId, slug, null);
  if (statements.length === 0) return null;
  const found =
    thread &&
    (await selectFindings(
      tx,
      organisationId,
      { thread: { kind: 'indicator', slug: thread.slug } },
      { limit: mostFindings, offset: 0 },
    ));
  const field = thread?.field ? await findThread(tx, organisationId, 'policy-field', thread.field) : null;
  return {
    organisation,
    name: thread?.title ?? latestName(statements) ?? slug,
    slug: thread?.slug ?? slug,
    thread,
    field,
    statements,
    findings: found?.findings ?? [],
    serving: thread === null ? [] : await listServing(tx, organisationId, { kind: 'indicator', slug: thread.slug }),
    followed: await listFollowed(tx, organisationId),
    originals: await listOriginals(tx, organisationId, [
      ...statements,
      ...(thread === null ? [] : placesAround(thread)),
      ...(field === null ? [] : placesOf(field)),
    ]),
  };
}

export type LoadedIndicator = NonNullable<Awaited<ReturnType<typeof loadIndicator>>>;

async function findNamed(tx: ReadDb, organisationId: string, name: string): Promise<ThreadContent | null> {
  const [slug] = await listNamedIndicators(tx, organisationId, name);
  return slug === undefined ? null : await findThread(tx, organisationId, 'indicator', slug);
}

/** What an indicator that is in no thread yet is called in the publication about the latest year. */
function latestName(statements: readonly IndicatorStatement[]): string | undefined {
  return latestOf(
    statements.map(({ name, ...statement }) => ({ name, publication: { ...statement, slug: statement.publication } })),
  )?.name;
}
