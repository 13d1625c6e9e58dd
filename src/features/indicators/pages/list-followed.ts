import type { ReadDb } from '../../../record/connection/read-db.ts';
import { countThreads } from '../../threads/queries/count-threads.ts';
import { listThreads } from '../../threads/queries/list-threads.ts';
import { listIndicators } from '../queries/list-indicators.ts';

/** An indicator in a list: its thread under its last name, or what has one name where nothing was threaded yet. */
export type FollowedIndicator = {
  readonly slug: string;
  readonly title: string;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly publications: number;
  readonly findings: number;
};

/** Every indicator of an organisation once, also one that got another name, in Dutch order. */
export async function listFollowed(tx: ReadDb, organisationId: string): Promise<readonly FollowedIndicator[]> {
  const threads = await listThreads(tx, organisationId, 'indicator');
  if (threads.length > 0) return threads.toSorted((left, right) => dutch.compare(left.title, right.title));
  const named = await listIndicators(tx, organisationId);
  return named.map(({ slug, name, firstYear, lastYear, publications }) => ({
    slug,
    title: name,
    firstYear,
    lastYear,
    publications,
    findings: 0,
  }));
}

/** How many indicators `listFollowed` lists. */
export async function countIndicators(tx: ReadDb, organisationId: string): Promise<number> {
  const { indicator } = await countThreads(tx, organisationId);
  return indicator > 0 ? indicator : (await listIndicators(tx, organisationId)).length;
}

const dutch = new Intl.Collator('nl', { numeric: true });
