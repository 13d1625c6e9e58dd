import type { Hono } from 'hono';
import { addressOf, chapterPath, readEditionName } from '../../frame/addresses.ts';
import { endings, readForm } from '../../frame/request.ts';
import type { Desk } from '../desk/desk.tsx';
import { respondGone } from '../desk/respond-gone.tsx';
import { chapterData } from './data/chapter-data.ts';
import { ChapterPage } from './pages/chapter-page.tsx';
import { loadChapter } from './pages/load-chapter.ts';
import { presentChapter } from './pages/present-chapter.ts';
import { presentGone } from './pages/present-gone.ts';
import { findEarlierChapter } from './queries/find-earlier-chapter.ts';

/** A chapter of any edition, as page and as data. */
export function addChapterRoutes(app: Hono, desk: Desk): void {
  app.get('/:organisation/:publication/:chapter', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const { name: slug, form } = readForm(c.req.param('chapter'));
    const editionName = readEditionName(c.req.param('publication'));
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    if (organisation === null || editionName === null) return await desk.respondMissing(c.req.path, context);
    /** An address that was given once leads to where its chapter stands now, or tells what became of it. */
    const respondEarlier = async () => {
      const { publication, edition } = editionName;
      const earlier =
        edition === null
          ? await desk.inOrganisation(organisation, (tx) =>
              findEarlierChapter(tx, organisation.organisationId, publication, slug),
            )
          : null;
      if (earlier === null) return await desk.respondMissing(c.req.path, context);
      if (earlier.now !== null) {
        const path = chapterPath(organisation.slug, editionName, earlier.now.slug);
        return c.redirect(addressOf(context.voice, path + endings[form]), 301);
      }
      return respondGone(presentGone(organisation, { publication, slug }, earlier, context), form, context);
    };
    const loaded = await desk.inOrganisation(organisation, (tx) => loadChapter(tx, organisation, editionName, slug));
    if (loaded === null) return await respondEarlier();
    return await desk.respond(c.req.raw, form, {
      page: () => <ChapterPage view={presentChapter(loaded, context)} words={context.words} />,
      data: () => chapterData(loaded),
    });
  });
}
