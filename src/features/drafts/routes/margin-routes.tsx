import type { Hono } from 'hono';
import { renderToString } from 'preact-render-to-string';
import { validate as isId } from 'uuid';
import { Outline } from '../../../drafting/compose/outline.ts';
import type { DraftItem } from '../../../drafting/item.ts';
import { marginWords } from '../../../words/drafts/margin-words.data.ts';
import { isAllowed } from '../../people/working.ts';
import type { WorkDesk } from '../../work-desk/work-desk.tsx';
import type { Lookout } from '../judged/lookout.ts';
import { FoundList } from '../pages/margin/found-list.tsx';
import { marginOfChapter } from '../pages/margin/margin-of-chapter.ts';
import { namePiece } from '../pages/margin/name-piece.ts';
import { writeItems } from '../policy.ts';
import { fieldsOf } from '../queries/fields-of.ts';
import { readItems } from '../queries/read-items.ts';
import type { MarginAnswer } from '../script/beside/beside-answers.ts';
import { enterDraft } from './enter-draft.ts';

/** Nobody waits for it who cannot ask again. */
const patienceMs = 1_000;

/** For the script of the page of a chapter: what is found in it as it is saved now, as the page shows it. */
export function addMarginRoutes(app: Hono, desk: WorkDesk, lookout: Lookout): void {
  app.get('/:organisation/documenten/:draft/:item/opvallend', async (c) => {
    const entered = await enterDraft(desk, c.req.raw, c.req.param('organisation'), c.req.param('draft'));
    if (entered instanceof Response) return entered;
    const { at, draft } = entered;
    const { working } = at;
    const { organisationId } = working;
    const [chapterId, { draftId, state }] = [c.req.param('item'), draft];
    const found = isId(chapterId) ? await lookout.find(draftId, working, patienceMs) : [];
    if (found === 'looking') return c.json({ isLooking: true, places: [] } satisfies MarginAnswer);
    // Read after it was looked for: what was saved meanwhile has no findings of before.
    const read = await desk.read(working, async (tx) => {
      const items = await readItems(tx, organisationId, draftId);
      const outline = new Outline(items);
      const chapter = outline.chapters.find(({ id }) => id === chapterId);
      if (chapter === undefined) return null;
      const fields = await fieldsOf(tx, organisationId, draftId, chapter.item);
      return { draft, items, outline, chapter, mayWrite: isAllowed(working, writeItems, { state, fields }) };
    });
    if (read === null) return desk.respondMissing(c.req.raw, at.who);
    const context = desk.contextFor(c.req.raw);
    const m = marginWords[context.voice.language];
    const { ofChapter, ofPieces } = marginOfChapter(read, found, context);
    const own = new Map<string, DraftItem>(read.items.map(({ id, item }) => [id, item]));
    const places = [[chapterId, ofChapter] as const, ...ofPieces].flatMap(([id, views]) => {
      const item = own.get(id);
      if (item === undefined || views.length === 0) return [];
      const title = id === chapterId ? m.ofChapter : m.here;
      const html = renderToString(<FoundList found={views} title={title} words={m} />);
      return [{ id, name: namePiece(item, context.words), html }];
    });
    return c.json({ isLooking: false, places } satisfies MarginAnswer);
  });
}
