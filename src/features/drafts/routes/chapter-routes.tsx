import type { Hono } from 'hono';
import { validate as isId } from 'uuid';
import type { Context } from '../../../frame/context.ts';
import { writeWords } from '../../../words/drafts/write-words.data.ts';
import { readFields } from '../../work-desk/read-fields.ts';
import { leadTo, respondWork } from '../../work-desk/respond-work.ts';
import type { WorkDesk } from '../../work-desk/work-desk.tsx';
import type { Lookout } from '../judged/lookout.ts';
import { ChapterPage } from '../pages/chapter/chapter-page.tsx';
import { type LoadedChapter, loadChapter } from '../pages/chapter/load-chapter.ts';
import { type Around, presentChapter } from '../pages/chapter/present-chapter.ts';
import type { Typed } from '../pages/chapter/present-piece.ts';
import { documentsPath } from '../pages/documents/present-documents.ts';
import { readItems } from '../queries/read-items.ts';
import { answerSave, asksAnswer } from './answer-save.ts';
import { type AtDraft, enterDraft } from './enter-draft.ts';
import { noteOpened } from './presence-routes.tsx';
import { respondKept } from './respond-kept.tsx';
import { readTyped, savePiece } from './save-piece.ts';

/** How long a page waits for what is found: who saves must not wait for it. */
const patienceMs = 1_000;

/** A chapter of a draft, to write or to read, with what is found in it and who else has it open. */
export function addChapterRoutes(app: Hono, desk: WorkDesk, lookout: Lookout): void {
  const lookAround = async ({ chapter, draft }: LoadedChapter, entered: AtDraft): Promise<Around> => {
    const [found, others] = await Promise.all([
      lookout.find(draft.draftId, entered.at.working, patienceMs),
      noteOpened(desk, entered, chapter.id),
    ]);
    return { found, others };
  };

  app.get('/:organisation/documenten/:draft/:item', async (c) => {
    const entered = await enterDraft(desk, c.req.raw, c.req.param('organisation'), c.req.param('draft'));
    if (entered instanceof Response) return entered;
    const context = desk.contextFor(c.req.raw);
    const asked = { chapterId: c.req.param('item'), savedItem: c.req.query('bewaard') ?? null };
    const loaded = await loadAt(desk, entered, asked);
    if (loaded !== null) return respondChapter(loaded, await lookAround(loaded, entered), entered, context);
    return (
      (await leadToChapter(desk, entered, asked.chapterId, context)) ?? desk.respondMissing(c.req.raw, entered.at.who)
    );
  });

  app.post('/:organisation/documenten/:draft/:item', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const fields = await readFields(c.req.raw, Number.POSITIVE_INFINITY);
    const sent = Object.fromEntries(fields.names.map((name) => [name, fields.one(name)]));
    const typed = readTyped(fields, sent);
    const t = writeWords[context.voice.language].kept;
    const keep = (told: string, status: number) => respondKept(context, c.req.raw, { told, sent, status });
    if (asksAnswer(c.req.raw)) return await answerSave(desk, c.req.raw, c.req.param(), { fields, typed });
    try {
      const entered = await enterDraft(desk, c.req.raw, c.req.param('organisation'), c.req.param('draft'));
      if (entered instanceof Response)
        return entered.status === 303 ? keep(t.signedOut, 401) : keep(t.gone, entered.status);
      const { at, draft } = entered;
      const path = documentsPath(at.organisation.slug, draft.slug);
      const chapterId = c.req.param('item');
      if (!isId(chapterId)) return keep(t.gone, 404);
      const came = await savePiece(desk, entered, typed, context.voice.language);
      if ('saved' in came)
        return leadTo(context.voice, `${path}/${chapterId}#stuk-${came.saved}`, { query: { bewaard: came.saved } });
      if ('clash' in came) return leadTo(context.voice, `${path}/${came.clash.itemId}/naast/${came.clash.asideId}`);
      const loaded = await loadAt(desk, entered, { chapterId, savedItem: null });
      const isThere = loaded?.items.some(({ id }) => id === typed.itemId) === true && loaded.mayWrite;
      if (loaded === null || !isThere) return keep(came.told, 422);
      const around = await lookAround(loaded, entered);
      return respondChapter(loaded, around, entered, context, { ...typed, told: came.told });
    } catch (error) {
      desk.report(error);
      return keep(t.fault, 503);
    }
  });
}

async function loadAt(
  desk: WorkDesk,
  { at, draft }: AtDraft,
  asked: { readonly chapterId: string; readonly savedItem: string | null },
): Promise<LoadedChapter | null> {
  return isId(asked.chapterId) ? await loadChapter(desk, at.working, draft, asked) : null;
}

function respondChapter(
  loaded: LoadedChapter,
  around: Around,
  { at }: AtDraft,
  context: Context,
  typed: Typed | null = null,
): Response {
  const { language } = context.voice;
  const view = presentChapter(loaded, around, at, context, typed);
  const status = typed === null ? 200 : 422;
  return respondWork(<ChapterPage view={view} words={writeWords[language]} />, language, { status });
}

/** The address of a piece leads to where it stands in its chapter; null where there is no such piece. */
async function leadToChapter(
  desk: WorkDesk,
  { at: { working, organisation }, draft }: AtDraft,
  itemId: string,
  { voice }: Context,
): Promise<Response | null> {
  const items = await desk.read(working, (tx) => readItems(tx, working.organisationId, draft.draftId));
  const found = items.find(({ id }) => id === itemId)?.item;
  if (found === undefined || found.kind === 'chapter' || found.chapter === itemId) return null;
  return leadTo(voice, `${documentsPath(organisation.slug, draft.slug, found.chapter)}#stuk-${itemId}`);
}
