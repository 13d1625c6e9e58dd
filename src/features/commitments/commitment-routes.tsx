import type { Hono } from 'hono';
import { readPart } from '../../frame/data/data-part.ts';
import { statusOf } from '../../frame/list/list-pages.ts';
import { readRequest } from '../../frame/list/list-request.ts';
import { inForms, readForm } from '../../frame/request.ts';
import type { Desk } from '../desk/desk.tsx';
import { commitmentData } from '../fields/data/thread-data.ts';
import { respondGoneThread } from '../threads/pages/respond-gone-thread.tsx';
import { commitmentsData } from './data/commitments-data.ts';
import { CommitmentListPage } from './pages/commitment-list-page.tsx';
import { CommitmentPage } from './pages/commitment-page.tsx';
import { commitmentRequest, pageSize } from './pages/commitment-request.ts';
import { loadCommitment } from './pages/load-commitment.ts';
import { loadCommitments, selectCommitments } from './pages/load-commitments.ts';
import { presentCommitment } from './pages/present-commitment.ts';
import { presentCommitmentList } from './pages/present-commitment-list.ts';

/** Commitments with what came of them, as pages and as data. */
export function addCommitmentRoutes(app: Hono, desk: Desk): void {
  app.get(`/:organisation/${inForms('list', 'voornemens')}`, async (c) => {
    const context = desk.contextFor(c.req.raw);
    const { form } = readForm(c.req.param('list'));
    const request = readRequest(commitmentRequest, c.req.url);
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    if (organisation === null) return await desk.respondMissing(c.req.path, context);
    return await desk.respond(c.req.raw, form, {
      page: async () => {
        const page = { limit: pageSize, offset: (request.pagina - 1) * pageSize };
        const loaded = await desk.inOrganisation(organisation, (tx) =>
          loadCommitments(tx, organisation, request, page),
        );
        const view = presentCommitmentList(loaded, request, context);
        return { page: <CommitmentListPage view={view} words={context.words} />, status: statusOf(view.pages) };
      },
      data: async () => {
        const part = readPart(form, c.req.url);
        return commitmentsData(
          await desk.inOrganisation(organisation, (tx) => selectCommitments(tx, organisation, request, part)),
        );
      },
    });
  });

  app.get('/:organisation/voornemens/:thread', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const { name, form } = readForm(c.req.param('thread'));
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    if (organisation === null) return await desk.respondMissing(c.req.path, context);
    const loaded = await desk.inOrganisation(organisation, (tx) => loadCommitment(tx, organisation, name));
    if (loaded === null)
      return await respondGoneThread(desk, organisation, { kind: 'commitment', name, form, path: c.req.path }, context);
    return await desk.respond(c.req.raw, form, {
      page: () => <CommitmentPage view={presentCommitment(loaded, context)} words={context.words} />,
      data: () => commitmentData(organisation, loaded.thread, loaded.originals),
    });
  });
}
