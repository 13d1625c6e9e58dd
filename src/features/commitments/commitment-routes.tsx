import type { Hono } from 'hono';
import { respondColumns } from '../../frame/csv/respond-columns.ts';
import { statusOf } from '../../frame/list/list-pages.ts';
import { readRequest } from '../../frame/list/list-request.ts';
import { readForm } from '../../frame/request.ts';
import { respondCsv, respondData, respondPage } from '../../frame/respond.ts';
import type { Desk } from '../desk/desk.tsx';
import { threadColumns } from '../fields/data/thread-columns.data.ts';
import { threadJson, threadsCsv } from '../fields/data/thread-data.ts';
import { placesOf, textsAt } from '../publications/queries/texts-at.ts';
import { respondGoneThread } from '../threads/pages/respond-gone-thread.tsx';
import { CommitmentListPage } from './pages/commitment-list-page.tsx';
import { CommitmentPage } from './pages/commitment-page.tsx';
import { commitmentRequest } from './pages/commitment-request.ts';
import { loadCommitment } from './pages/load-commitment.ts';
import { loadCommitments } from './pages/load-commitments.ts';
import { presentCommitment } from './pages/present-commitment.ts';
import { presentCommitmentList } from './pages/present-commitment-list.ts';

/** Commitments with what came of them, as pages and as data. */
export function addCommitmentRoutes(app: Hono, desk: Desk): void {
  app.get('/:organisation/voornemens', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const request = readRequest(commitmentRequest, c.req.url);
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    if (organisation === null) return await desk.respondMissing(c.req.path, context);
    const loaded = await desk.inOrganisation(organisation, (tx) => loadCommitments(tx, organisation, request));
    const view = presentCommitmentList(loaded, request, context);
    return respondPage(
      <CommitmentListPage view={view} words={context.words} />,
      context.voice.language,
      statusOf(view.pages),
    );
  });

  app.get('/:organisation/voornemens/:thread', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const { name, form } = readForm(c.req.param('thread'));
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    if (organisation === null) return await desk.respondMissing(c.req.path, context);
    const loaded = await desk.inOrganisation(organisation, (tx) => loadCommitment(tx, organisation, name));
    if (loaded === null)
      return await respondGoneThread(desk, organisation, { kind: 'commitment', name, form, path: c.req.path }, context);
    const { thread, originals } = loaded;
    if (form === 'json') return respondData('json', JSON.stringify(threadJson(organisation, thread, originals)));
    if (form === 'columns')
      return respondColumns(
        c.req.url,
        `${thread.title} · ${organisation.name}`,
        threadColumns,
        textsAt(placesOf(thread), originals),
      );
    if (form === 'csv')
      return respondCsv(threadsCsv([thread], originals), `${organisation.slug}-${name}.csv`, c.req.url);
    return respondPage(
      <CommitmentPage view={presentCommitment(loaded, context)} words={context.words} />,
      context.voice.language,
    );
  });
}
