import type { Hono } from 'hono';
import { readEditionName } from '../../frame/addresses.ts';
import { pictureContext, readPicture } from '../../frame/pictures/picture-address.ts';
import { respondPicture } from '../../frame/pictures/respond-picture.ts';
import { readForm } from '../../frame/request.ts';
import { NumberCard } from '../../ui/card/number-card.tsx';
import type { Desk } from '../desk/desk.tsx';
import { editionFeed } from '../publications/feed/edition-entries.ts';
import { publicationData } from '../statements/data/publication-data.ts';
import { loadEdition } from './publication/load-edition.ts';
import { loadPublication } from './publication/load-publication.ts';
import { presentPublication } from './publication/present-publication.ts';
import { presentPublicationCard } from './publication/present-publication-card.ts';
import { PublicationPage } from './publication/publication-page.tsx';

/** A publication, of any edition, as page and as data; its feed has all editions. */
export function addPublicationRoutes(app: Hono, desk: Desk): void {
  app.get('/:organisation/:publication', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const picture = readPicture(c.req.param('publication'));
    const { name, form } = readForm(picture?.name ?? c.req.param('publication'));
    const edition = readEditionName(name);
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    if (organisation === null || edition === null) return await desk.respondMissing(c.req.path, context);
    if (picture !== null) {
      const loaded =
        form === 'page'
          ? await desk.inOrganisation(organisation, (tx) => loadPublication(tx, organisation, edition))
          : null;
      // what is gone says so here as on its page
      if (loaded === null) return await desk.respondMissing(c.req.path.slice(0, -`.${picture.form}`.length), context);
      const view = presentPublicationCard(loaded, pictureContext(context, c.req.url));
      return await respondPicture(<NumberCard view={view} />, picture.form);
    }
    return await desk.respond(c.req.raw, form, {
      page: async () => {
        const loaded = await desk.inOrganisation(organisation, (tx) => loadPublication(tx, organisation, edition));
        return loaded && <PublicationPage view={presentPublication(loaded, context)} words={context.words} />;
      },
      data: async () => {
        const loaded = await desk.inOrganisation(organisation, (tx) => loadEdition(tx, organisation, edition));
        return loaded && publicationData(loaded);
      },
      feed: () => desk.inOrganisation(organisation, (tx) => editionFeed(tx, organisation, edition)),
    });
  });
}
