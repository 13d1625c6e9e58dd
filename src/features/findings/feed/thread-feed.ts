import type { FeedData } from '../../../frame/feed/feed-data.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { editionEntries } from '../../publications/feed/edition-entries.ts';
import type { FindingFilter } from '../queries/list-findings.ts';
import { findingEntries } from './finding-entries.ts';

/**
 * The feed of what is followed: the findings about it, and the editions of the publications that have it.
 * @param publications their slugs; null for all of the organisation
 */
export async function threadFeed(
  tx: ReadDb,
  organisation: Organisation,
  name: string | null,
  { filter, publications }: { readonly filter: FindingFilter; readonly publications: readonly string[] | null },
): Promise<FeedData> {
  const title = [...(name === null ? [] : [name]), organisation.name].join(' · ');
  const findings = await findingEntries(tx, organisation, filter);
  const editions = await editionEntries(tx, organisation, publications && [...new Set(publications)]);
  return { title: { nl: title, en: title }, organisation, entries: [...editions, ...findings] };
}
