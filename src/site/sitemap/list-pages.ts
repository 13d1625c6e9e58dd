import { listChapters } from '../../record/queries/list-chapters.ts';
import { listIndicators } from '../../record/queries/list-indicators.ts';
import type { Organisation } from '../../record/queries/list-organisations.ts';
import { listPublications } from '../../record/queries/list-publications.ts';
import type { ReadDb } from '../../record/read-db.ts';
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
  pages.push({ path: `/${slug}/indicatoren`, changed: null });
  for (const indicator of await listIndicators(tx, organisationId))
    pages.push({ path: `/${slug}/indicatoren/${indicator.slug}`, changed: null });
  return pages;
}
