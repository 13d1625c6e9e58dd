import type { Context as Asked, Hono } from 'hono';
import { onPage, statusOf } from '../../frame/list/list-pages.ts';
import { readRequest } from '../../frame/list/list-request.ts';
import { EmbedPage } from '../../frame/pictures/embed-page.tsx';
import { embedPart, type PictureAsked, pictureContext, readPicture } from '../../frame/pictures/picture-address.ts';
import { respondEmbed } from '../../frame/pictures/respond-embed.ts';
import { respondPicture } from '../../frame/pictures/respond-picture.ts';
import { inForms, readForm } from '../../frame/request.ts';
import { TrailCard } from '../../ui/trail-picture/trail-card.tsx';
import { TrailPicture } from '../../ui/trail-picture/trail-picture.tsx';
import { nl } from '../../words/nl.data.ts';
import type { Desk } from '../desk/desk.tsx';
import { threadFeed } from '../findings/feed/thread-feed.ts';
import { listKeys } from '../findings/queries/list-findings.ts';
import { placesOf } from '../publications/queries/texts-at.ts';
import { listedData } from '../threads/data/listed-data.ts';
import { respondGoneThread } from '../threads/pages/respond-gone-thread.tsx';
import { threadListRequest } from '../threads/pages/thread-list-request.ts';
import { listThreads } from '../threads/queries/list-threads.ts';
import { fieldData } from './data/thread-data.ts';
import { FieldListPage } from './pages/field-list-page.tsx';
import { FieldPage } from './pages/field-page.tsx';
import { presentField } from './pages/present-field.ts';
import { fieldsOnPage, inListOrder, presentFieldList } from './pages/present-field-list.ts';
import { presentCard, presentEmbed, sayTexts } from './picture/present-card.ts';
import { presentPicture } from './picture/present-picture.ts';
import { loadDrawable, presentSmallTrails } from './picture/small-trails.ts';
import { loadField } from './shown/load-field.ts';
import { loadTrail } from './shown/load-trail.ts';
import { shownTrail } from './shown/shown-trail.ts';

/** Fields followed through the years, as pages, as pictures, as data and as feeds. */
export function addFieldRoutes(app: Hono, desk: Desk): void {
  /** The field that a picture is of, or what is answered where there is none any more. */
  const loadDrawn = async (c: Asked, name: string, form: PictureAsked) => {
    const context = desk.contextFor(c.req.raw);
    const organisation = await desk.organisationAt(c.req.param('organisation') ?? '');
    if (organisation === null) return await desk.respondMissing(c.req.path, context);
    const loaded = await desk.inOrganisation(organisation, (tx) => loadTrail(tx, organisation, name));
    if (loaded !== null) return loaded;
    const gone = { kind: 'policy-field', name, form, path: c.req.path } as const;
    return await respondGoneThread(desk, organisation, gone, context);
  };

  app.get(`/:organisation/${inForms('list', 'sporen')}`, async (c) => {
    const context = desk.contextFor(c.req.raw);
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    if (organisation === null) return await desk.respondMissing(c.req.path, context);
    const { organisationId } = organisation;
    const threads = await desk.inOrganisation(organisation, (tx) => listThreads(tx, organisationId, 'policy-field'));
    const { form } = readForm(c.req.param('list'));
    return await desk.respond(c.req.raw, form, {
      page: async () => {
        const request = readRequest(threadListRequest, c.req.url);
        const shown = onPage(inListOrder(threads), fieldsOnPage, request);
        const slugs = shown.map(({ slug }) => slug);
        const drawable = await desk.inOrganisation(organisation, (tx) =>
          loadDrawable(tx, organisationId, { by: 'field', slugs }),
        );
        const list = { shown, total: threads.length, trails: presentSmallTrails(drawable, context) };
        const view = presentFieldList(organisation, list, request, context);
        return { page: <FieldListPage view={view} words={context.words} />, status: statusOf(view.pages) };
      },
      data: () => listedData(organisation, threads, { kind: 'fields', name: 'sporen', title: nl.threads.field.list }),
    });
  });

  app.get('/:organisation/sporen/:thread', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const picture = readPicture(c.req.param('thread'));
    if (picture !== null) {
      const loaded = await loadDrawn(c, picture.name, picture.form);
      if (loaded instanceof Response) return loaded;
      const card = presentCard(loaded, pictureContext(context, c.req.url));
      if (card === null) return await desk.respondMissing(c.req.path, context);
      return await respondPicture(<TrailCard {...card} />, picture.form);
    }
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
      data: async () => {
        const { organisationId } = organisation;
        const found = await desk.inOrganisation(organisation, (tx) => listKeys(tx, organisationId, { field: name }));
        return fieldData(loaded, found);
      },
      feed: () =>
        desk.inOrganisation(organisation, (tx) =>
          threadFeed(tx, organisation, field.title, {
            filter: { field: name },
            publications: placesOf(field).map(({ publication }) => publication),
          }),
        ),
    });
  });

  app.get(`/:organisation/sporen/:thread/${embedPart}`, async (c) => {
    const context = pictureContext(desk.contextFor(c.req.raw), c.req.url);
    const loaded = await loadDrawn(c, c.req.param('thread'), 'embed');
    if (loaded instanceof Response) return loaded;
    const picture = presentPicture(shownTrail(loaded), context);
    if (picture === null) return await desk.respondMissing(c.req.path, context);
    return respondEmbed(
      <EmbedPage view={presentEmbed(loaded, context)}>
        {sayTexts(loaded, context) && <p class="ds-small">{sayTexts(loaded, context)}</p>}
        <TrailPicture view={picture} words={context.words.threads.picture.drawing} language="nl" />
      </EmbedPage>,
      context.voice.language,
    );
  });
}
