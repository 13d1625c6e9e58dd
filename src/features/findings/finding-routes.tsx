import type { Hono } from 'hono';
import { addressOf } from '../../frame/addresses.ts';
import { respondColumns } from '../../frame/csv/respond-columns.ts';
import { statusOf } from '../../frame/list/list-pages.ts';
import { readRequest } from '../../frame/list/list-request.ts';
import { endings, readForm } from '../../frame/request.ts';
import { respondCsv, respondData, respondPage } from '../../frame/respond.ts';
import { nl } from '../../words/nl.data.ts';
import type { Desk } from '../desk/desk.tsx';
import { respondWithdrawn } from '../desk/respond-withdrawn.tsx';
import { listOriginals } from '../publications/queries/list-originals.ts';
import { listPublications } from '../publications/queries/list-publications.ts';
import { findingColumns } from './pages/finding-columns.data.ts';
import { findingJson, findingListJson, findingsCsv, goneJson } from './pages/finding-data.ts';
import { FindingListPage } from './pages/finding-list-page.tsx';
import { FindingPage } from './pages/finding-page.tsx';
import { filterOf, findingRequest, pageSize } from './pages/finding-request.ts';
import { isStillTold } from './pages/gone/changed-since.ts';
import { GoneFindingPage } from './pages/gone/gone-finding-page.tsx';
import { loadGone } from './pages/gone/load-gone.ts';
import { presentGoneFinding } from './pages/gone/present-gone-finding.ts';
import { loadFinding } from './pages/load-finding.ts';
import { findingPath } from './pages/present-card.ts';
import { presentFinding } from './pages/present-finding.ts';
import { presentFindingList } from './pages/present-finding-list.ts';
import type { FindingContent } from './queries/finding-content.ts';
import { listFindings, selectFindings } from './queries/list-findings.ts';

/** A table has at most so many findings. */
const mostInTable = 20_000;
/** So many stand on one page of the data; `next` leads to the next one. */
const mostOnPage = 1_000;

/** The findings of an organisation, and each as page and as data. */
export function addFindingRoutes(app: Hono, desk: Desk): void {
  app.get('/:organisation/:list{bevindingen(?:\\.json|\\.csv|\\.csv-metadata\\.json)?}', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const { form } = readForm(c.req.param('list'));
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    if (organisation === null) return await desk.respondMissing(c.req.path, context);
    const { organisationId } = organisation;
    const request = readRequest(findingRequest, c.req.url);
    const pageOf = (limit: number) => ({ limit, offset: (request.pagina - 1) * limit });
    if (form === 'columns')
      return respondColumns(
        c.req.url,
        `${nl.threads.finding.list} · ${organisation.name}`,
        findingColumns,
        organisation.texts ?? { natures: [], originals: [] },
      );
    if (form !== 'page') {
      const page = form === 'csv' ? { limit: mostInTable, offset: 0 } : pageOf(mostOnPage);
      const { findings, total, originals } = await desk.inOrganisation(organisation, async (tx) => {
        const selected = await selectFindings(tx, organisationId, filterOf(request), page);
        return { ...selected, originals: await listOriginals(tx, organisationId, placesIn(selected.findings)) };
      });
      if (form === 'csv')
        return respondCsv(findingsCsv(findings, originals), `${organisation.slug}-bevindingen.csv`, c.req.url);
      const isLast = request.pagina * mostOnPage >= total;
      const next = isLast ? null : nextPage(desk.baseFor(c.req.raw), c.req.url, request.pagina + 1);
      return respondData('json', JSON.stringify(findingListJson(findings, { total, next, originals })));
    }
    const loaded = await desk.inOrganisation(organisation, async (tx) => {
      const list = await listFindings(tx, organisationId, filterOf(request), pageOf(pageSize));
      return {
        organisation,
        list,
        publications: await listPublications(tx, organisationId),
        originals: await listOriginals(tx, organisationId, placesIn(list.findings)),
      };
    });
    const view = presentFindingList(loaded, request, context);
    return respondPage(
      <FindingListPage view={view} words={context.words} />,
      context.voice.language,
      statusOf(view.pages),
    );
  });

  app.get('/:organisation/bevindingen/:key', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const { name, form } = readForm(c.req.param('key'));
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    if (organisation === null) return await desk.respondMissing(c.req.path, context);
    if (form === 'columns' || form === 'csv') return await desk.respondMissing(c.req.path, context);
    const loaded = await desk.inOrganisation(organisation, (tx) => loadFinding(tx, organisation, name));
    if (loaded === null) {
      const gone = await desk.inOrganisation(organisation, (tx) => loadGone(tx, organisation, name));
      if (gone === null) return await desk.respondMissing(c.req.path, context);
      const { became, why } = gone.finding;
      const isTold = isStillTold(gone.finding);
      if (became !== null && why !== 'told-by') {
        const path = findingPath(organisation.slug, became) + endings[form];
        return c.redirect(addressOf(context.voice, path), 301);
      }
      if (gone.withdrawal !== null) return respondWithdrawn(organisation, gone.withdrawal, form, context);
      if (form === 'json') return respondData('json', JSON.stringify(goneJson(gone)), isTold ? 200 : 410);
      const view = presentGoneFinding(gone, context);
      return respondPage(
        <GoneFindingPage view={view} words={context.words} />,
        context.voice.language,
        isTold ? 200 : 410,
      );
    }
    if (form === 'json') return respondData('json', JSON.stringify(findingJson(loaded.finding, loaded.originals)));
    return respondPage(
      <FindingPage view={presentFinding(loaded, context)} words={context.words} />,
      context.voice.language,
    );
  });
}

/** Where the texts stand that findings rest on. */
function placesIn(findings: readonly FindingContent[]) {
  return findings.flatMap(({ evidence }) => evidence);
}

/** The address of a later page of the same data. */
function nextPage(base: string, address: string, page: number): string {
  const { pathname, searchParams } = new URL(address);
  searchParams.set('pagina', String(page));
  return `${base}${pathname}?${searchParams}`;
}
