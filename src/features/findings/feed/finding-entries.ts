import type { FeedEntry } from '../../../frame/feed/feed-data.ts';
import { mostEntries } from '../../../frame/feed/feed-data.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { listOriginals } from '../../publications/queries/list-originals.ts';
import { textsAt } from '../../publications/queries/texts-at.ts';
import { findingPath } from '../pages/present-card.ts';
import { titleOfRule } from '../pages/title-of-rule.ts';
import type { FindingFilter } from '../queries/list-findings.ts';
import { listNewestFindings } from './list-newest.ts';

/** The findings that came or changed last, as entries of a feed. */
export async function findingEntries(
  tx: ReadDb,
  { organisationId, slug }: Organisation,
  filter: FindingFilter,
): Promise<readonly FeedEntry[]> {
  const newest = await listNewestFindings(tx, organisationId, filter, mostEntries);
  const places = newest.flatMap(({ finding }) => finding.evidence);
  const originals = await listOriginals(tx, organisationId, places);
  return newest.map(({ finding: { key, rule, subject, message, evidence }, published, updated }) => {
    const title = { nl: titleOfRule(rule, 'nl'), en: titleOfRule(rule, 'en') };
    return {
      path: findingPath(slug, key),
      title: { nl: `${title.nl}: ${subject.title}`, en: `${title.en}: ${subject.title}` },
      summary: message,
      texts: textsAt(evidence, originals),
      published,
      updated,
      category: { term: rule, label: title },
    };
  });
}
