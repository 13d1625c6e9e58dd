import type { Hono } from 'hono';
import { rulesOff } from '../../findings/settings.ts';
import { addressOf } from '../../frame/addresses.ts';
import { readPart } from '../../frame/data/data-part.ts';
import { respondProblem } from '../../frame/data/respond-problem.ts';
import { statusOf } from '../../frame/list/list-pages.ts';
import { readRequest } from '../../frame/list/list-request.ts';
import { pictureContext, readPicture } from '../../frame/pictures/picture-address.ts';
import { respondPicture } from '../../frame/pictures/respond-picture.ts';
import { endings, type Form, inForms, readForm } from '../../frame/request.ts';
import { NumberCard } from '../../ui/card/number-card.tsx';
import { en } from '../../words/en.data.ts';
import { nl } from '../../words/nl.data.ts';
import type { Desk } from '../desk/desk.tsx';
import { respondWithdrawn } from '../desk/respond-withdrawn.tsx';
import type { Organisation } from '../organisations/queries/list-organisations.ts';
import { listOriginals } from '../publications/queries/list-originals.ts';
import { listPublications } from '../publications/queries/list-publications.ts';
import { findingData, findingsData, goneJson, toldData } from './data/finding-data.ts';
import { findingEntries } from './feed/finding-entries.ts';
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
import { presentFindingCard } from './pages/present-finding-card.ts';
import { presentFindingList } from './pages/present-finding-list.ts';
import type { FindingContent } from './queries/finding-content.ts';
import { listFindings, selectFindings } from './queries/list-findings.ts';
import { readFindingConfig } from './queries/read-finding-config.ts';

/** The findings of an organisation, as page, as data and as feed, and each as page and as data. */
export function addFindingRoutes(app: Hono, desk: Desk): void {
  app.get(`/:organisation/${inForms('list', 'bevindingen')}`, async (c) => {
    const context = desk.contextFor(c.req.raw);
    const { form } = readForm(c.req.param('list'));
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    if (organisation === null) return await desk.respondMissing(c.req.path, context);
    const { organisationId } = organisation;
    const request = readRequest(findingRequest, c.req.url);
    const filter = filterOf(request);
    return await desk.respond(c.req.raw, form, {
      page: async () => {
        const page = { limit: pageSize, offset: (request.pagina - 1) * pageSize };
        const loaded = await desk.inOrganisation(organisation, async (tx) => {
          const list = await listFindings(tx, organisationId, filter, page);
          return {
            organisation,
            list,
            publications: await listPublications(tx, organisationId),
            originals: await listOriginals(tx, organisationId, placesIn(list.findings)),
            off: rulesOff(await readFindingConfig(tx, organisationId)),
          };
        });
        const view = presentFindingList(loaded, request, context);
        return { page: <FindingListPage view={view} words={context.words} />, status: statusOf(view.pages) };
      },
      data: () =>
        desk.inOrganisation(organisation, async (tx) => {
          const selected = await selectFindings(tx, organisationId, filter, readPart(form, c.req.url));
          const originals = await listOriginals(tx, organisationId, placesIn(selected.findings));
          const off = rulesOff(await readFindingConfig(tx, organisationId));
          return findingsData(organisation, selected.findings, { total: selected.total, originals, off });
        }),
      feed: async () => ({
        title: {
          nl: `${nl.threads.finding.list} · ${organisation.name}`,
          en: `${en.threads.finding.list} · ${organisation.name}`,
        },
        organisation,
        entries: await desk.inOrganisation(organisation, (tx) => findingEntries(tx, organisation, filter)),
      }),
    });
  });

  app.get('/:organisation/bevindingen/:key', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const picture = readPicture(c.req.param('key'));
    const { name, form } = readForm(picture?.name ?? c.req.param('key'));
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    if (organisation === null) return await desk.respondMissing(c.req.path, context);
    const loaded = await desk.inOrganisation(organisation, (tx) => loadFinding(tx, organisation, name));
    if (loaded === null) {
      const ending = picture === null ? endings[form] : `.${picture.form}`;
      return await respondNotFound(organisation, { name, form, ending, request: c.req.raw });
    }
    if (picture !== null && form === 'page') {
      const view = presentFindingCard(loaded, pictureContext(context, c.req.url));
      return await respondPicture(<NumberCard view={view} />, picture.form);
    }
    if (picture !== null) return await desk.respondMissing(c.req.path, context);
    return await desk.respond(c.req.raw, form, {
      page: () => <FindingPage view={presentFinding(loaded, context)} words={context.words} />,
      data: () => findingData(organisation, loaded.finding, loaded.originals),
    });
  });

  /** What is answered at the address of a finding that is not found: where it leads now, that it is told still, or what became of it (410). */
  async function respondNotFound(
    organisation: Organisation,
    {
      name,
      form,
      ending,
      request,
    }: {
      readonly name: string;
      readonly form: Form;
      /** What stands behind its name in the address. */
      readonly ending: string;
      readonly request: Request;
    },
  ): Promise<Response> {
    const context = desk.contextFor(request);
    const gone = await desk.inOrganisation(organisation, (tx) => loadGone(tx, organisation, name));
    if (gone === null) return await desk.respondMissing(new URL(request.url).pathname, context);
    const { became, why } = gone.finding;
    const isTold = isStillTold(gone.finding);
    if (became !== null && why !== 'told-by') {
      const location = addressOf(context.voice, findingPath(organisation.slug, became) + ending);
      return new Response(null, { status: 301, headers: { location } });
    }
    if (gone.withdrawal !== null) return respondWithdrawn(organisation, gone.withdrawal, form, context);
    const view = presentGoneFinding(gone, context);
    if (form !== 'page' && !isTold)
      return respondProblem(form, 410, { title: view.title, detail: view.lead, about: goneJson(gone) });
    return await desk.respond(request, form, {
      page: () => ({ page: <GoneFindingPage view={view} words={context.words} />, status: isTold ? 200 : 410 }),
      data: () => toldData(organisation, gone),
    });
  }
}

/** Where the texts stand that findings rest on. */
function placesIn(findings: readonly FindingContent[]) {
  return findings.flatMap(({ evidence }) => evidence);
}
