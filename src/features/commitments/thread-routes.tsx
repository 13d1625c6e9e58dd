import type { Hono } from 'hono';
import { respondColumns } from '../../frame/csv/respond-columns.ts';
import { readForm } from '../../frame/request.ts';
import { respondCsv, respondData, respondPage } from '../../frame/respond.ts';
import type { ThreadContent } from '../../threading/thread-content.ts';
import type { Desk } from '../desk/desk.tsx';
import { threadColumns } from '../fields/data/thread-columns.data.ts';
import { fieldJson, threadJson, threadsCsv } from '../fields/data/thread-data.ts';
import { FieldListPage } from '../fields/pages/field-list-page.tsx';
import { FieldPage } from '../fields/pages/field-page.tsx';
import { loadField } from '../fields/pages/load-field.ts';
import { presentField } from '../fields/pages/present-field.ts';
import { presentFieldList } from '../fields/pages/present-field-list.ts';
import type { Organisation } from '../organisations/queries/list-organisations.ts';
import { placesOf, textsAt } from '../publications/queries/texts-at.ts';
import { listThreads } from '../threads/queries/list-threads.ts';
import { CommitmentListPage } from './pages/commitment-list-page.tsx';
import { CommitmentPage } from './pages/commitment-page.tsx';
import { readCommitmentRequest } from './pages/commitment-request.ts';
import { loadCommitment } from './pages/load-commitment.ts';
import { loadCommitments } from './pages/load-commitments.ts';
import { presentCommitment } from './pages/present-commitment.ts';
import { presentCommitmentList } from './pages/present-commitment-list.ts';

/** What stays the same while documents change: the threads of fields and of commitments, as pages and as data. */
export function addThreadRoutes(app: Hono, desk: Desk): void {
  app.get('/:organisation/sporen', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    if (organisation === null) return await desk.respondMissing(c.req.path, context);
    const threads = await desk.inOrganisation(organisation, (tx) =>
      listThreads(tx, organisation.organisationId, 'policy-field'),
    );
    const view = presentFieldList(organisation, threads, context);
    return respondPage(<FieldListPage view={view} words={context.words} />, context.voice.language);
  });

  app.get('/:organisation/sporen/:thread', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const { name, form } = readForm(c.req.param('thread'));
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    if (organisation === null) return await desk.respondMissing(c.req.path, context);
    const loaded = await desk.inOrganisation(organisation, (tx) => loadField(tx, organisation, name));
    if (loaded === null) return await desk.respondMissing(c.req.path, context);
    const { field, threads, originals } = loaded;
    if (form === 'json') return respondData('json', JSON.stringify(fieldJson(loaded)));
    if (form === 'columns')
      return respondColumns(
        c.req.url,
        titleOf(field, organisation),
        threadColumns,
        textsAt(placesOf(...threads), originals),
      );
    if (form === 'csv')
      return respondCsv(threadsCsv(threads, originals), `${organisation.slug}-${name}.csv`, c.req.url);
    return respondPage(
      <FieldPage view={presentField(loaded, context)} words={context.words} />,
      context.voice.language,
    );
  });

  app.get('/:organisation/voornemens', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const request = readCommitmentRequest(c.req.url);
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    if (organisation === null) return await desk.respondMissing(c.req.path, context);
    const loaded = await desk.inOrganisation(organisation, (tx) => loadCommitments(tx, organisation, request));
    if (loaded.commitments.length === 0 && loaded.total > 0) return await desk.respondMissing(c.req.path, context);
    const view = presentCommitmentList(loaded, request, context);
    return respondPage(<CommitmentListPage view={view} words={context.words} />, context.voice.language);
  });

  app.get('/:organisation/voornemens/:thread', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const { name, form } = readForm(c.req.param('thread'));
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    if (organisation === null) return await desk.respondMissing(c.req.path, context);
    const loaded = await desk.inOrganisation(organisation, (tx) => loadCommitment(tx, organisation, name));
    if (loaded === null) return await desk.respondMissing(c.req.path, context);
    const { thread, originals } = loaded;
    if (form === 'json') return respondData('json', JSON.stringify(threadJson(organisation, thread, originals)));
    if (form === 'columns')
      return respondColumns(
        c.req.url,
        titleOf(thread, organisation),
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

/** What a file of a thread is about. */
function titleOf({ title }: ThreadContent, { name }: Organisation): string {
  return `${title} · ${name}`;
}
