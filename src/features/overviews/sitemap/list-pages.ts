import { chapterPath, publicationPath } from '../../../frame/addresses.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { isOfTerm } from '../../../threading/timeline.ts';
import { foundPages } from '../../calendar/pages/found-pages.ts';
import { spanEvents } from '../../calendar/queries/list-events.ts';
import { ambitionsPath } from '../../commitments/agreement/present-ambitions.ts';
import { findingPath } from '../../findings/pages/present-card.ts';
import { countFindings, listKeys } from '../../findings/queries/list-findings.ts';
import { countIndicators, listFollowed } from '../../indicators/pages/list-followed.ts';
import { listFieldsWithMoney } from '../../money/queries/list-fields-with-money.ts';
import { findSetting } from '../../organisations/queries/find-settings.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { listChapters } from '../../publications/queries/list-chapters.ts';
import { listPublications } from '../../publications/queries/list-publications.ts';
import { registerPath, registrationPath } from '../../registers/pages/register-paths.ts';
import { countShown } from '../../registers/queries/count-shown.ts';
import { listAddresses } from '../../registers/queries/list-addresses.ts';
import { moneyPath, threadPath } from '../../threads/addresses/thread-paths.ts';
import { countThreads } from '../../threads/queries/count-threads.ts';
import { listThreads } from '../../threads/queries/list-threads.ts';
import type { SitemapEntry } from './sitemap.ts';

const lists = ['indicatoren', 'sporen', 'voornemens', 'bevindingen', 'stand', 'vergelijk', 'logboek'];

async function showsOverdue(tx: ReadDb, organisationId: string): Promise<boolean> {
  return (await findSetting(tx, organisationId, 'overdue')).content.isPublic;
}

/** Every page of an organisation that may be found, in its newest edition. */
export async function listPages(tx: ReadDb, { organisationId, slug }: Organisation): Promise<SitemapEntry[]> {
  const pages: SitemapEntry[] = [{ path: `/${slug}`, changed: null }];
  for (const publication of await listPublications(tx, organisationId)) {
    const name = { publication: publication.slug, edition: null };
    pages.push({ path: publicationPath(slug, name), changed: publication.frozenAt });
    for (const chapter of await listChapters(tx, organisationId, publication.editionId))
      pages.push({ path: chapterPath(slug, name, chapter.slug), changed: publication.frozenAt });
    if (isOfTerm(publication)) pages.push({ path: ambitionsPath(slug, publication.slug), changed: null });
  }
  if (await showsOverdue(tx, organisationId)) pages.push({ path: `/${slug}/achterstand`, changed: null });
  for (const list of lists) pages.push({ path: `/${slug}/${list}`, changed: null });
  for (const indicator of await listFollowed(tx, organisationId))
    pages.push({ path: threadPath(slug, 'indicator', indicator.slug), changed: null });
  for (const kind of ['policy-field', 'commitment'] as const)
    for (const thread of await listThreads(tx, organisationId, kind))
      pages.push({ path: threadPath(slug, kind, thread.slug), changed: null });
  for (const field of await listFieldsWithMoney(tx, organisationId))
    pages.push({ path: moneyPath(slug, field), changed: null });
  for (const key of await listKeys(tx, organisationId, {})) pages.push({ path: findingPath(slug, key), changed: null });
  pages.push(...(await listRegisterPages(tx, { organisationId, slug })));
  for (const path of foundPages(slug, await spanEvents(tx, organisationId))) pages.push({ path, changed: null });
  return pages;
}

/** The pages of registers: none where nothing is shown in them. */
async function listRegisterPages(
  tx: ReadDb,
  { organisationId, slug }: Pick<Organisation, 'organisationId' | 'slug'>,
): Promise<readonly SitemapEntry[]> {
  const all = await listAddresses(tx, organisationId);
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  const own = kinds.length === 0 ? [] : ['registers', 'netwerk'].map((name) => `/${slug}/${name}`);
  return [
    ...[...own, ...kinds.map((kind) => registerPath(slug, kind))].map((path) => ({ path, changed: null })),
    ...all.map((one) => ({ path: registrationPath(slug, one.kind, one.slug), changed: one.changedAt })),
  ];
}

/** How many pages `listPages` names, without reading them. */
export async function countPages(tx: ReadDb, { organisationId }: Organisation): Promise<number> {
  const publications = await listPublications(tx, organisationId);
  const threads = await countThreads(tx, organisationId);
  const registers = [...(await countShown(tx, organisationId)).values()];
  return [
    1 + lists.length + ((await showsOverdue(tx, organisationId)) ? 1 : 0),
    ...publications.map((publication) => 1 + publication.chapters + (isOfTerm(publication) ? 1 : 0)),
    await countIndicators(tx, organisationId),
    threads['policy-field'],
    threads.commitment,
    (await listFieldsWithMoney(tx, organisationId)).length,
    await countFindings(tx, organisationId, {}),
    registers.length === 0 ? 0 : 2 + registers.length,
    foundPages('', await spanEvents(tx, organisationId)).length,
    ...registers,
  ].reduce((sum, count) => sum + count, 0);
}
