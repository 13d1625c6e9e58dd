import { listChapters } from '../../record/queries/list-chapters.ts';
import { listIndicators } from '../../record/queries/list-indicators.ts';
import type { Organisation } from '../../record/queries/list-organisations.ts';
import { listPublications } from '../../record/queries/list-publications.ts';
import { listThreads } from '../../record/queries/list-threads.ts';
import type { ReadDb } from '../../record/read-db.ts';
import { threadPath } from '../field/thread-paths.ts';
import { chapterPath, publicationPath } from '../frame/addresses.ts';
import type { SitemapEntry } from './sitemap.ts';

/** Every page of an organisation that may be found, in its newest edition. */
export async function listPages(tx: ReadDb, { organisationId, slug }: Organisation): Promise<SitemapEntry[]> {
  const pages: SitemapEntry[] = [{ path: `/${slug}`, changed: null }];
  for (const publication of await listPublications(tx, organisationId)) {
    const name = { publication: publication.slug, edition: null };
    pages.push({ path: publicationPath(slug, name), changed: publication.frozenAt });
    for (const chapter of await listChapters(tx, organisationId, publication.editionId))
      pages.push({ path: chapterPath(slug, name, chapter.slug), changed: publication.frozenAt });
  }
  for (const list of ['indicatoren', 'sporen', 'voornemens', 'bevindingen', 'stand'])
    pages.push({ path: `/${slug}/${list}`, changed: null });
  const threads = await listThreads(tx, organisationId, 'indicator');
  const indicators = threads.length > 0 ? threads : await listIndicators(tx, organisationId);
  for (const indicator of indicators)
    pages.push({ path: threadPath(slug, 'indicator', indicator.slug), changed: null });
  for (const kind of ['policy-field', 'commitment'] as const)
    for (const thread of await listThreads(tx, organisationId, kind))
      pages.push({ path: threadPath(slug, kind, thread.slug), changed: null });
  return pages;
}
