import type { Hono } from 'hono';
import { Outline } from '../../../drafting/compose/outline.ts';
import type { Context } from '../../../frame/context.ts';
import { dutchDay } from '../../../frame/dutch-day.ts';
import { theOrganisation } from '../../../model/rights/ability.ts';
import { publicationName, publicationSlug } from '../../../recognition/gather/publication-name.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { documentWords } from '../../../words/drafts/document-words.data.ts';
import { sayRefusedDraft } from '../../../words/drafts/say-refused-draft.ts';
import { isAllowed } from '../../people/working.ts';
import { listPublications } from '../../publications/queries/list-publications.ts';
import { readFields } from '../../work-desk/read-fields.ts';
import { leadTo, respondWork } from '../../work-desk/respond-work.ts';
import type { AtWork, WorkDesk } from '../../work-desk/work-desk.tsx';
import { beginDraft } from '../commands/begin-draft.ts';
import type { Lookout } from '../judged/lookout.ts';
import { type BeginFields, readBeginFields, readBegun } from '../pages/documents/begin-form.ts';
import { DocumentPage } from '../pages/documents/document-page.tsx';
import { DocumentsPage } from '../pages/documents/documents-page.tsx';
import { presentDocument } from '../pages/documents/present-document.ts';
import { documentsPath, type LoadedDocuments, presentDocuments } from '../pages/documents/present-documents.ts';
import { beginDrafts, seeProgress, writeItems } from '../policy.ts';
import { listOpenDrafts, listResting } from '../queries/list-open-drafts.ts';
import { readItems } from '../queries/read-items.ts';
import { readSettings } from '../queries/read-settings.ts';
import { enterDraft } from './enter-draft.ts';

/** The documents that are being written, and each of them by its chapters. */
export function addDocumentRoutes(app: Hono, desk: WorkDesk, lookout: Lookout): void {
  app.get('/:organisation/documenten', async (c) => {
    const at = await desk.enterAt(c.req.raw, c.req.param('organisation'));
    if (at instanceof Response) return at;
    const context = desk.contextFor(c.req.raw);
    const view = presentDocuments(await loadDocuments(desk, at), at, context);
    return respondWork(<DocumentsPage view={view} />, context.voice.language);
  });

  app.post('/:organisation/documenten', async (c) => {
    const at = await desk.enterAt(c.req.raw, c.req.param('organisation'));
    if (at instanceof Response) return at;
    const context = desk.contextFor(c.req.raw);
    const fields = readBeginFields(await readFields(c.req.raw));
    const begun = await begin(desk, at, fields, context);
    if ('slug' in begun) return leadTo(context.voice, documentsPath(at.organisation.slug, begun.slug));
    const view = presentDocuments(await loadDocuments(desk, at), at, context, { fields, told: begun.told });
    return respondWork(<DocumentsPage view={view} />, context.voice.language, { status: 422 });
  });

  app.get('/:organisation/documenten/:draft', async (c) => {
    const entered = await enterDraft(desk, c.req.raw, c.req.param('organisation'), c.req.param('draft'));
    if (entered instanceof Response) return entered;
    const { at, draft } = entered;
    lookout.lookAhead(draft.draftId, at.working);
    const context = desk.contextFor(c.req.raw);
    const { organisationId, grants } = at.working;
    const { items, settings } = await desk.read(at.working, async (tx) => ({
      items: await readItems(tx, organisationId, draft.draftId),
      settings: (await readSettings(tx, organisationId, draft)).settings,
    }));
    // Somebody may write in some of it where they could in a field of their own.
    const fields = grants.flatMap(({ field }) => field ?? []);
    const isWriter = isAllowed(at.working, writeItems, { state: draft.state, fields });
    const seesProgress = isAllowed(at.working, seeProgress, { state: draft.state, fields: [] });
    const outline = new Outline(items);
    const loaded = { outline, settings, today: dutchDay(desk.now()), isWriter, seesProgress };
    const view = presentDocument(draft, loaded, at, context);
    return respondWork(<DocumentPage view={view} />, context.voice.language);
  });
}

async function loadDocuments(desk: WorkDesk, at: AtWork): Promise<LoadedDocuments> {
  const { working } = at;
  const { organisationId } = working;
  return await desk.read(working, async (tx) => {
    const drafts = await listOpenDrafts(tx, working);
    const mayBegin = isAllowed(working, beginDrafts, theOrganisation);
    const resting = await listResting(tx, working);
    return { drafts, ...resting, publications: mayBegin ? await listPublications(tx, organisationId) : null };
  });
}

async function begin(
  desk: WorkDesk,
  { working }: AtWork,
  fields: BeginFields,
  { voice: { language } }: Context,
): Promise<{ readonly slug: string } | { readonly told: string }> {
  const begun = readBegun(fields);
  if (begun === null) return { told: documentWords[language].badBegin };
  try {
    await beginDraft(desk.record, { begun, from: fields.from }, working, desk.now());
    const identity = { ...begun, endYear: null, title: null };
    return { slug: publicationSlug(identity, publicationName(identity)) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (error.code === 'no-publication') return { told: documentWords[language].goneFrom };
    const told = sayRefusedDraft(language, error.saying);
    if (told === null) throw error;
    return { told };
  }
}
