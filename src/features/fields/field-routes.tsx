import type { Hono } from 'hono';
import { inForms, readForm } from '../../frame/request.ts';
import { nl } from '../../words/nl.data.ts';
import type { Desk } from '../desk/desk.tsx';
import { threadFeed } from '../findings/feed/thread-feed.ts';
import { placesOf } from '../publications/queries/texts-at.ts';
import { listedData } from '../threads/data/listed-data.ts';
import { respondGoneThread } from '../threads/pages/respond-gone-thread.tsx';
import { listThreads } from '../threads/queries/list-threads.ts';
import { fieldData } from './data/thread-data.ts';
import { FieldListPage } from './pages/field-list-page.tsx';
import { FieldPage } from './pages/field-page.tsx';
import { loadField } from './pages/load-field.ts';
import { presentField } from './pages/present-field.ts';
import { presentFieldList } from './pages/present-field-list.ts';

/** Fields followed through the years, as pages, as data and as feeds. */
export function addFieldRoutes(app: Hono, desk: Desk): void {
  app.get(`/:organisation/${inForms('list', 'sporen')}`, async (c) => {
    const context = desk.contextFor(c.req.raw);
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    if (organisation === null) return await desk.respondMissing(c.req.path, context);
    const threads = await desk.inOrganisation(organisation, (tx) =>
      listThreads(tx, organisation.organisationId, 'policy-field'),
    );
    return await desk.respond(c.req.raw, readForm(c.req.param('list')).form, {
      page: () => <FieldListPage view={presentFieldList(organisation, threads, context)} words={context.words} />,
      data: () => listedData(organisation, threads, { kind: 'fields', name: 'sporen', title: nl.threads.field.list }),
    });
  });

  app.get('/:organisation/sporen/:thread', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const { name, form } = readForm(c.req.param('thread'));
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    if (organisation === null) return await desk.respondMissing(c.req.path, context);
    const loaded = await desk.inOrganisation(organisation, (tx) => loadField(tx, organisation, name));
    if (loaded === null) {
      const gone = { kind: 'policy-field', name, form, path: c.req.path } as const;
      return await respondGoneThread(desk, organisation, gone, context);
    }
    const { field } = loaded;
    return await desk.respond(c.req.raw, form, {
      page: () => <FieldPage view={presentField(loaded, context)} words={context.words} />,
      data: () => fieldData(loaded),
      feed: () =>
        desk.inOrganisation(organisation, (tx) =>
          threadFeed(tx, organisation, field.title, {
            filter: { field: name },
            publications: placesOf(field).map(({ publication }) => publication),
          }),
        ),
    });
  });
}
