import type { Context as Asked, Hono, Next } from 'hono';
import { readEditionName, wholeSlug } from '../../frame/addresses.ts';
import { respondPage } from '../../frame/respond.ts';
import type { Desk } from '../desk/desk.tsx';
import { loadWhole } from './whole/load-whole.ts';
import { presentWhole } from './whole/present-whole.ts';
import { WholePage } from './whole/whole-page.tsx';

/** A whole publication on one page, and one chapter of it with all under it. */
export function addWholeRoutes(app: Hono, desk: Desk): void {
  const respond = async (c: Asked, chapter: string | null, next: Next) => {
    const context = desk.contextFor(c.req.raw);
    const editionName = readEditionName(c.req.param('publication') ?? '');
    const organisation = await desk.organisationAt(c.req.param('organisation') ?? '');
    if (organisation === null || editionName === null) return await next();
    const loaded = await desk.inOrganisation(organisation, (tx) => loadWhole(tx, organisation, editionName, chapter));
    // A chapter that got this address before it had another meaning keeps it.
    if (loaded === null || (chapter === null && loaded.chapters.some(({ slug }) => slug === wholeSlug)))
      return await next();
    return respondPage(
      <WholePage view={presentWhole(loaded, context)} words={context.words} />,
      context.voice.language,
    );
  };
  app.get(`/:organisation/:publication/${wholeSlug}`, (c, next) => respond(c, null, next));
  app.get(`/:organisation/:publication/${wholeSlug}/:chapter`, (c, next) => respond(c, c.req.param('chapter'), next));
}
