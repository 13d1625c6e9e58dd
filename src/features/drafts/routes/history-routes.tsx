import type { Hono } from 'hono';
import { validate as isId, v7 as newId } from 'uuid';
import { putBack } from '../../../drafting/structure/put-back.ts';
import { above } from '../../../drafting/structure/rows.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { sayRefusedDraft } from '../../../words/drafts/say-refused-draft.ts';
import { nameActors } from '../../people/queries/name-actors.ts';
import { isAllowed } from '../../people/working.ts';
import { readFields } from '../../work-desk/read-fields.ts';
import { leadTo, respondWork } from '../../work-desk/respond-work.ts';
import type { WorkDesk } from '../../work-desk/work-desk.tsx';
import { saveItem } from '../commands/save-item.ts';
import { nameIn } from '../pages/chapter/present-piece.ts';
import { documentsPath } from '../pages/documents/present-documents.ts';
import { HistoryPage } from '../pages/history/history-page.tsx';
import { type Asked, type LoadedHistory, presentHistory } from '../pages/history/present-history.ts';
import { changeStructure, writeItems } from '../policy.ts';
import { fieldsOf } from '../queries/fields-of.ts';
import { readItems } from '../queries/read-items.ts';
import { readVersions } from '../queries/read-versions.ts';
import { type AtDraft, enterDraft } from './enter-draft.ts';

const path = '/:organisation/documenten/:draft/:item/geschiedenis';

function numberOf(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,7}$/.test(text) ? Number(text) : null;
}

/** The versions of a piece of a draft: compared, and put back. */
export function addHistoryRoutes(app: Hono, desk: WorkDesk): void {
  app.get(path, async (c) => {
    const entered = await enterDraft(desk, c.req.raw, c.req.param('organisation'), c.req.param('draft'));
    if (entered instanceof Response) return entered;
    const asked = { from: numberOf(c.req.query('van')), to: numberOf(c.req.query('naar')), told: null };
    return await respondHistory(desk, c.req.raw, entered, c.req.param('item'), asked);
  });

  app.post(path, async (c) => {
    const fields = await readFields(c.req.raw);
    const entered = await enterDraft(desk, c.req.raw, c.req.param('organisation'), c.req.param('draft'));
    if (entered instanceof Response) return entered;
    const { at, draft } = entered;
    const { voice } = desk.contextFor(c.req.raw);
    const itemId = c.req.param('item');
    const loaded = await loadHistory(desk, entered, itemId);
    if (loaded === null) return desk.respondMissing(c.req.raw, at.who);
    const chosen = loaded.versions.find(({ number }) => number === numberOf(fields.one('versie')));
    try {
      if (chosen?.item == null) throw new Refused({ say: 'no-item', with: {} });
      const base = numberOf(fields.one('basis')) ?? 0;
      const saveId = isId(fields.one('save')) ? fields.one('save') : newId();
      const items = await desk.read(at.working, (tx) => readItems(tx, at.working.organisationId, draft.draftId));
      const standing = items.find(({ id }) => id === itemId)?.item ?? null;
      const others = items.filter(({ id }) => id !== itemId);
      const over = above(chosen.item);
      // A chapter that is gone has to be put back first: what stands in none is in no document.
      if (standing === null && over !== null && !others.some(({ id }) => id === over))
        throw new Refused({ say: 'no-chapter', with: {} });
      const content = putBack(chosen.item, standing, others);
      const given = { draftId: draft.draftId, itemId, base, content, saveId };
      const came = await saveItem(desk.record, given, at.working, desk.now());
      const to = documentsPath(at.organisation.slug, draft.slug, itemId);
      return leadTo(voice, 'clash' in came ? `${to}/naast/${came.clash.asideId}` : `${to}/geschiedenis`);
    } catch (error) {
      const told = error instanceof Refused ? sayRefusedDraft(voice.language, error.saying) : null;
      if (told === null) throw error;
      return await respondHistory(desk, c.req.raw, entered, itemId, { from: null, to: null, told });
    }
  });
}

async function respondHistory(
  desk: WorkDesk,
  request: Request,
  entered: AtDraft,
  itemId: string,
  asked: Asked,
): Promise<Response> {
  const { at } = entered;
  const context = desk.contextFor(request);
  const loaded = await loadHistory(desk, entered, itemId);
  if (loaded === null) return desk.respondMissing(request, at.who);
  const page = <HistoryPage view={presentHistory(loaded, asked, at, context)} />;
  return respondWork(page, context.voice.language, { status: asked.told === null ? 200 : 422 });
}

async function loadHistory(
  desk: WorkDesk,
  { at: { working }, draft }: AtDraft,
  itemId: string,
): Promise<LoadedHistory | null> {
  if (!isId(itemId)) return null;
  const { organisationId } = working;
  const { draftId, state } = draft;
  return await desk.read(working, async (tx) => {
    const versions = await readVersions(tx, organisationId, draftId, itemId);
    const known = versions.find(({ item }) => item !== null)?.item;
    if (known == null) return null;
    const actors = versions.map(({ actor }) => actor);
    const items = await readItems(tx, organisationId, draftId);
    const ability = known.kind === 'chapter' ? changeStructure : writeItems;
    return {
      ...{ draft, itemId, versions },
      names: await nameActors(tx, organisationId, actors),
      mayWrite: isAllowed(working, ability, { state, fields: await fieldsOf(tx, organisationId, draftId, known) }),
      nameOf: (id) => nameIn({ items }, id),
    };
  });
}
