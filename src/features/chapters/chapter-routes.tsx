import type { Hono } from 'hono';
import { addressOf, chapterPath, readEditionName } from '../../frame/addresses.ts';
import { figureColumns } from '../../frame/csv/columns.data.ts';
import { respondColumns } from '../../frame/csv/respond-columns.ts';
import { endings, readForm } from '../../frame/request.ts';
import { respondCsv, respondData, respondPage } from '../../frame/respond.ts';
import { chapterName } from '../../words/publication-name.ts';
import type { Desk } from '../desk/desk.tsx';
import { GonePage } from '../desk/gone-page.tsx';
import { chapterCsv, chapterJson } from './data/chapter-data.ts';
import { ChapterPage } from './pages/chapter-page.tsx';
import { textsOfChapter } from './pages/chapter-texts.ts';
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
      const view = presentGone(organisation, { publication, slug }, earlier, context);
      return respondPage(<GonePage view={view} words={context.words} />, context.voice.language, 410);
    };
    const loaded = await desk.inOrganisation(organisation, (tx) => loadChapter(tx, organisation, editionName, slug));
    if (loaded === null) return await respondEarlier();
    if (form === 'json') return respondData('json', JSON.stringify(chapterJson(loaded)));
    if (form === 'columns')
      return respondColumns(
        c.req.url,
        `${chapterName(loaded.chapter)} · ${loaded.edition.title} · ${organisation.name}`,
        figureColumns,
        textsOfChapter(loaded.chapter, loaded.chapters),
      );
    if (form === 'csv')
      return respondCsv(chapterCsv(loaded), `${organisation.slug}-${loaded.edition.slug}-${slug}.csv`, c.req.url);
    return respondPage(
      <ChapterPage view={presentChapter(loaded, context)} words={context.words} />,
      context.voice.language,
    );
  });
}
