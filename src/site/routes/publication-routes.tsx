import type { Hono } from 'hono';
import { findEdition } from '../../record/queries/find-edition.ts';
import { findEditionContent } from '../../record/queries/find-edition-content.ts';
import { listChapters } from '../../record/queries/list-chapters.ts';
import { ChapterPage } from '../chapter/chapter-page.tsx';
import { loadChapter } from '../chapter/load-chapter.ts';
import { presentChapter } from '../chapter/present-chapter.ts';
import { chapterCsv, chapterJson } from '../data/chapter-data.ts';
import { publicationCsv, publicationJson } from '../data/publication-data.ts';
import { readEditionName } from '../frame/addresses.ts';
import { readForm } from '../frame/request.ts';
import { respondData, respondPage } from '../frame/respond.ts';
import { loadPublication } from '../publication/load-publication.ts';
import { presentPublication } from '../publication/present-publication.ts';
import { PublicationPage } from '../publication/publication-page.tsx';
import type { Desk } from './desk.tsx';

/** A publication and its chapters, of any edition, as page and as data. */
export function addPublicationRoutes(app: Hono, desk: Desk): void {
  app.get('/:organisation/:publication', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const { name, form } = readForm(c.req.param('publication'));
    const editionName = readEditionName(name);
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    if (organisation === null || editionName === null) return await desk.respondMissing(c.req.path, context);
    const { organisationId } = organisation;
    if (form !== 'page') {
      const found = await desk.inOrganisation(organisation, async (tx) => {
        const edition = await findEdition(tx, organisationId, editionName);
        return (
          edition && {
            edition,
            content: await findEditionContent(tx, organisationId, edition.editionId),
            chapters: await listChapters(tx, organisationId, edition.editionId),
          }
        );
      });
      if (!found?.content) return await desk.respondMissing(c.req.path, context);
      if (form === 'json') return respondData('json', publicationJson(found.edition, found.content, found.chapters));
      return respondData('csv', publicationCsv(found.content, found.chapters), `${organisation.slug}-${name}.csv`);
    }
    const loaded = await desk.inOrganisation(organisation, (tx) => loadPublication(tx, organisation, editionName));
    if (loaded === null) return await desk.respondMissing(c.req.path, context);
    return respondPage(
      <PublicationPage view={presentPublication(loaded, context)} words={context.words} />,
      context.voice.language,
    );
  });

  app.get('/:organisation/:publication/:chapter', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const { name: slug, form } = readForm(c.req.param('chapter'));
    const editionName = readEditionName(c.req.param('publication'));
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    if (organisation === null || editionName === null) return await desk.respondMissing(c.req.path, context);
    const loaded = await desk.inOrganisation(organisation, (tx) => loadChapter(tx, organisation, editionName, slug));
    if (loaded === null) return await desk.respondMissing(c.req.path, context);
    if (form === 'json') return respondData('json', JSON.stringify(chapterJson(loaded)));
    if (form === 'csv')
      return respondData('csv', chapterCsv(loaded), `${organisation.slug}-${loaded.edition.slug}-${slug}.csv`);
    return respondPage(
      <ChapterPage view={presentChapter(loaded, context)} words={context.words} />,
      context.voice.language,
    );
  });
}
