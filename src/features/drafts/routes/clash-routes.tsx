import type { Hono } from 'hono';
import { validate as isId, v7 as newId } from 'uuid';
import { Refused } from '../../../record/errors/refused.ts';
import { sayRefusedDraft } from '../../../words/drafts/say-refused-draft.ts';
import { writeWords } from '../../../words/drafts/write-words.data.ts';
import { nameActors } from '../../people/queries/name-actors.ts';
import { readFields } from '../../work-desk/read-fields.ts';
import { leadTo, respondWork } from '../../work-desk/respond-work.ts';
import type { WorkDesk } from '../../work-desk/work-desk.tsx';
import { saveItem } from '../commands/save-item.ts';
import { settleAside } from '../commands/settle-aside.ts';
import { loadChapter } from '../pages/chapter/load-chapter.ts';
import { documentsPath } from '../pages/documents/present-documents.ts';
import { ClashPage } from '../pages/history/clash-page.tsx';
import { type LoadedClash, presentClash } from '../pages/history/present-clash.ts';
import { readVersions } from '../queries/read-versions.ts';
import { type AtDraft, enterDraft } from './enter-draft.ts';

const path = '/:organisation/documenten/:draft/:item/naast/:aside';

/** Two texts of one piece beside each other, and what a person chooses of them. */
export function addClashRoutes(app: Hono, desk: WorkDesk): void {
  app.get(path, async (c) => {
    const entered = await enterDraft(desk, c.req.raw, c.req.param('organisation'), c.req.param('draft'));
    if (entered instanceof Response) return entered;
    return await respondClash(desk, c.req.raw, entered, c.req.param(), null);
  });

  app.post(path, async (c) => {
    const fields = await readFields(c.req.raw);
    const entered = await enterDraft(desk, c.req.raw, c.req.param('organisation'), c.req.param('draft'));
    if (entered instanceof Response) return entered;
    const { at, draft } = entered;
    const { voice } = desk.contextFor(c.req.raw);
    const clash = await loadClash(desk, entered, c.req.param());
    if (clash === null) return await respondClash(desk, c.req.raw, entered, c.req.param(), null);
    const { aside, stands } = clash;
    const { draftId } = draft;
    const { itemId, asideId, item: content } = aside;
    const to = documentsPath(at.organisation.slug, draft.slug);
    const choice = fields.one('keuze');
    if (choice !== 'ernaast' && choice !== 'bewaard')
      return await respondClash(desk, c.req.raw, entered, c.req.param(), null);
    try {
      if (choice === 'ernaast') {
        const basis = fields.one('basis');
        const base = /^\d{1,7}$/.test(basis) ? Number(basis) : stands.version;
        const saveId = isId(fields.one('save')) ? fields.one('save') : newId();
        const came = await saveItem(desk.record, { draftId, itemId, base, content, saveId }, at.working, desk.now());
        // Somebody saved again meanwhile: the same text lies beside that now.
        if ('clash' in came) {
          await settleAside(desk.record, { draftId, asideId }, at.working, desk.now());
          return leadTo(voice, `${to}/${itemId}/naast/${came.clash.asideId}`);
        }
      }
      await settleAside(desk.record, { draftId, asideId }, at.working, desk.now());
      return leadTo(voice, `${to}/${clash.loaded.chapter.id}#stuk-${itemId}`, { query: { bewaard: itemId } });
    } catch (error) {
      const told = error instanceof Refused ? sayRefusedDraft(voice.language, error.saying) : null;
      if (told === null) throw error;
      return await respondClash(desk, c.req.raw, entered, c.req.param(), told);
    }
  });
}

type Named = { readonly item: string; readonly aside: string };

/** What is settled already leads to where the piece stands. */
async function respondClash(
  desk: WorkDesk,
  request: Request,
  entered: AtDraft,
  named: Named,
  told: string | null,
): Promise<Response> {
  const { at, draft } = entered;
  const context = desk.contextFor(request);
  const clash = await loadClash(desk, entered, named);
  const { voice } = context;
  if (clash === null)
    return isId(named.item) && isId(named.aside)
      ? leadTo(voice, documentsPath(at.organisation.slug, draft.slug, named.item))
      : desk.respondMissing(request, at.who);
  const page = <ClashPage view={presentClash(clash, at, context, told)} words={writeWords[voice.language]} />;
  return respondWork(page, voice.language, { status: told === null ? 200 : 422 });
}

/** What lies beside a piece and is to be settled, with the chapter that it stands in; null where there is nothing of that. */
async function loadClash(
  desk: WorkDesk,
  { at: { working }, draft }: AtDraft,
  { item, aside: asideId }: Named,
): Promise<LoadedClash | null> {
  if (!isId(item) || !isId(asideId)) return null;
  const { organisationId } = working;
  const versions = await desk.read(working, (tx) => readVersions(tx, organisationId, draft.draftId, item));
  const known = versions.find((version) => version.item !== null)?.item;
  if (known == null || known.kind === 'chapter') return null;
  const loaded = await loadChapter(desk, working, draft, { chapterId: known.chapter, savedItem: null });
  const aside = loaded?.asides.find((one) => one.asideId === asideId && one.itemId === item);
  const [last] = versions;
  if (loaded === null || aside === undefined || last === undefined) return null;
  const names = await desk.read(working, (tx) => nameActors(tx, organisationId, [last.actor]));
  return {
    ...{ loaded, aside },
    stands: { item: last.item, version: last.number },
    names: { theirs: names.get(last.actor) ?? null, ours: aside.name },
  };
}
