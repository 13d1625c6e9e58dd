import type { Hono } from 'hono';
import { respondColumns } from '../../frame/csv/respond-columns.ts';
import { readForm } from '../../frame/request.ts';
import { respondCsv, respondData, respondPage } from '../../frame/respond.ts';
import type { Desk } from '../desk/desk.tsx';
import { placesOf, textsAt } from '../publications/queries/texts-at.ts';
import { respondGoneThread } from '../threads/pages/respond-gone-thread.tsx';
import { listThreads } from '../threads/queries/list-threads.ts';
import { threadColumns } from './data/thread-columns.data.ts';
import { fieldJson, threadsCsv } from './data/thread-data.ts';
import { FieldListPage } from './pages/field-list-page.tsx';
import { FieldPage } from './pages/field-page.tsx';
import { loadField } from './pages/load-field.ts';
import { presentField } from './pages/present-field.ts';
import { presentFieldList } from './pages/present-field-list.ts';

/** Fields followed through the years, as pages and as data. */
export function addFieldRoutes(app: Hono, desk: Desk): void {
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
    if (loaded === null)
      return await respondGoneThread(
        desk,
        organisation,
        { kind: 'policy-field', name, form, path: c.req.path },
        context,
      );
    const { field, threads, originals } = loaded;
    if (form === 'json') return respondData('json', JSON.stringify(fieldJson(loaded)));
    if (form === 'columns')
      return respondColumns(
        c.req.url,
        `${field.title} · ${organisation.name}`,
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
}
