import type { Hono } from 'hono';
import { readEditionName } from '../../frame/addresses.ts';
import { figureColumns } from '../../frame/csv/columns.data.ts';
import { respondColumns } from '../../frame/csv/respond-columns.ts';
import { readForm } from '../../frame/request.ts';
import { respondCsv, respondData, respondPage } from '../../frame/respond.ts';
import { textsOf } from '../../model/nature.ts';
import { listCorrected } from '../corrections/corrected/list-corrected.ts';
import type { Desk } from '../desk/desk.tsx';
import { findEdition } from '../publications/queries/find-edition.ts';
import { findEditionContent } from '../publications/queries/find-edition-content.ts';
import { listChapters } from '../publications/queries/list-chapters.ts';
import { publicationCsv, publicationJson } from '../statements/data/publication-data.ts';
import { listCaptions } from '../statements/queries/list-captions.ts';
import { readEditionFigures } from '../statements/queries/read-edition-figures.ts';
import { loadPublication } from './publication/load-publication.ts';
import { presentPublication } from './publication/present-publication.ts';
import { PublicationPage } from './publication/publication-page.tsx';

/** A publication, of any edition, as page and as data. */
export function addPublicationRoutes(app: Hono, desk: Desk): void {
  app.get('/:organisation/:publication', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const { name, form } = readForm(c.req.param('publication'));
    const editionName = readEditionName(name);
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    if (organisation === null || editionName === null) return await desk.respondMissing(c.req.path, context);
    const { organisationId } = organisation;
    if (form !== 'page') {
      const data = await desk.inOrganisation(organisation, async (tx) => {
        const edition = await findEdition(tx, organisationId, editionName);
        if (edition === null) return null;
        const { editionId } = edition;
        const chapters = await listChapters(tx, organisationId, editionId);
        if (form === 'columns')
          return respondColumns(c.req.url, `${edition.title} · ${organisation.name}`, figureColumns, textsOf(chapters));
        if (form === 'json') {
          const content = await findEditionContent(tx, organisationId, editionId);
          const corrected = await listCorrected(tx, organisationId, edition);
          return content === null ? null : respondData('json', publicationJson(edition, content, chapters, corrected));
        }
        const figures = await readEditionFigures(tx, organisationId, editionId);
        const captions = await listCaptions(tx, organisationId, [editionId]);
        const csv = publicationCsv(edition, chapters, figures, captions);
        return respondCsv(csv, `${organisation.slug}-${name}.csv`, c.req.url);
      });
      return data ?? (await desk.respondMissing(c.req.path, context));
    }
    const loaded = await desk.inOrganisation(organisation, (tx) => loadPublication(tx, organisation, editionName));
    if (loaded === null) return await desk.respondMissing(c.req.path, context);
    return respondPage(
      <PublicationPage view={presentPublication(loaded, context)} words={context.words} />,
      context.voice.language,
    );
  });
}
