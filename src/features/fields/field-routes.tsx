import type { Hono } from 'hono';
import { respondColumns } from '../../frame/csv/respond-columns.ts';
import { EmbedPage } from '../../frame/pictures/embed-page.tsx';
import { embedPart, pictureContext, readPicture } from '../../frame/pictures/picture-address.ts';
import { respondEmbed } from '../../frame/pictures/respond-embed.ts';
import { respondPicture } from '../../frame/pictures/respond-picture.ts';
import { readForm } from '../../frame/request.ts';
import { respondCsv, respondData, respondPage } from '../../frame/respond.ts';
import { TrailCard } from '../../ui/trail-picture/trail-card.tsx';
import { TrailPicture } from '../../ui/trail-picture/trail-picture.tsx';
import type { Desk } from '../desk/desk.tsx';
import { placesOf, textsAt } from '../publications/queries/texts-at.ts';
import { respondGoneThread } from '../threads/pages/respond-gone-thread.tsx';
import { respondNoPicture } from '../threads/pages/respond-no-picture.ts';
import { listThreads } from '../threads/queries/list-threads.ts';
import { threadColumns } from './data/thread-columns.data.ts';
import { fieldJson, threadsCsv } from './data/thread-data.ts';
import { FieldListPage } from './pages/field-list-page.tsx';
import { FieldPage } from './pages/field-page.tsx';
import { presentField } from './pages/present-field.ts';
import { presentFieldList } from './pages/present-field-list.ts';
import { presentCard, presentEmbed, sayTexts } from './picture/present-card.ts';
import { presentPicture } from './picture/present-picture.ts';
import { loadDrawable, presentSmallTrails } from './picture/small-trails.ts';
import { loadField } from './shown/load-field.ts';
import { shownTrail } from './shown/shown-trail.ts';

/** Fields followed through the years, as pages, as pictures and as data. */
export function addFieldRoutes(app: Hono, desk: Desk): void {
  const loadAt = async (slug: string, name: string) => {
    const organisation = await desk.organisationAt(slug);
    return organisation && (await desk.inOrganisation(organisation, (tx) => loadField(tx, organisation, name)));
  };

  app.get('/:organisation/sporen', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    if (organisation === null) return await desk.respondMissing(c.req.path, context);
    const loaded = await desk.inOrganisation(organisation, async (tx) => ({
      threads: await listThreads(tx, organisation.organisationId, 'policy-field'),
      drawable: await loadDrawable(tx, organisation.organisationId),
    }));
    const trails = presentSmallTrails(loaded.drawable, context);
    const view = presentFieldList(organisation, { threads: loaded.threads, trails }, context);
    return respondPage(<FieldListPage view={view} words={context.words} />, context.voice.language);
  });

  app.get('/:organisation/sporen/:thread', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const picture = readPicture(c.req.param('thread'));
    if (picture !== null) {
      const loaded = await loadAt(c.req.param('organisation'), picture.name);
      const card = loaded && presentCard(loaded, pictureContext(context, c.req.url));
      if (card === null)
        return await respondNoPicture(
          desk,
          { kind: 'policy-field', organisation: c.req.param('organisation'), name: picture.name, path: c.req.path },
          context,
        );
      return await respondPicture(<TrailCard {...card} />, picture.form);
    }
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

  app.get(`/:organisation/sporen/:thread/${embedPart}`, async (c) => {
    const context = pictureContext(desk.contextFor(c.req.raw), c.req.url);
    const loaded = await loadAt(c.req.param('organisation'), c.req.param('thread'));
    const picture = loaded && presentPicture(shownTrail(loaded), context);
    if (loaded === null || picture === null)
      return await respondNoPicture(
        desk,
        {
          kind: 'policy-field',
          organisation: c.req.param('organisation'),
          name: c.req.param('thread'),
          path: c.req.path,
        },
        context,
      );
    return respondEmbed(
      <EmbedPage view={presentEmbed(loaded, context)}>
        {sayTexts(loaded, context) && <p class="ds-small">{sayTexts(loaded, context)}</p>}
        <TrailPicture view={picture} words={context.words.threads.picture.drawing} language="nl" />
      </EmbedPage>,
      context.voice.language,
    );
  });
}
