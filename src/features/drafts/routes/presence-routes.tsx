import type { Hono } from 'hono';
import { renderToString } from 'preact-render-to-string';
import { validate as isId } from 'uuid';
import { Refused } from '../../../record/errors/refused.ts';
import { readFields } from '../../work-desk/read-fields.ts';
import type { WorkDesk } from '../../work-desk/work-desk.tsx';
import { notePresence } from '../commands/note-presence.ts';
import { PresentList } from '../pages/presence/presence-notice.tsx';
import { presentPresence } from '../pages/presence/present-presence.ts';
import type { Present } from '../queries/read-presence.ts';
import type { PresenceAnswer } from '../script/beside/beside-answers.ts';
import { type AtDraft, enterDraft } from './enter-draft.ts';

/** How long somebody is taken to have a page open that a script tells nothing of. */
const openedSeconds = 10 * 60;
/** How often a script tells that a page is still open, and how long that holds. */
const [againSeconds, heldSeconds] = [30, 75];

/** Notes that somebody opened a chapter, and gives who else has it open. What fails is told of, and keeps nobody from the page. */
export async function noteOpened(
  desk: WorkDesk,
  { at: { working }, draft: { draftId } }: AtDraft,
  chapterId: string,
): Promise<readonly Present[]> {
  try {
    const given = { draftId, chapterId, seconds: openedSeconds };
    return (await notePresence(desk.record, given, working, desk.now())).others;
  } catch (error) {
    if (!(error instanceof Refused)) desk.report(error);
    return [];
  }
}

/**
 * For a script of the page: a form with nothing in it says that a chapter is still open, one with `weg` that it was left. The answer names who else has
 * it open, as the page shows it too, and after how many seconds to come again.
 */
export function addPresenceRoutes(app: Hono, desk: WorkDesk): void {
  app.post('/:organisation/documenten/:draft/:item/aanwezig', async (c) => {
    const entered = await enterDraft(desk, c.req.raw, c.req.param('organisation'), c.req.param('draft'));
    if (entered instanceof Response) return entered;
    const chapterId = c.req.param('item');
    if (!isId(chapterId)) return desk.respondMissing(c.req.raw, entered.at.who);
    const fields = await readFields(c.req.raw);
    const seconds = fields.one('weg') === '' ? heldSeconds : 0;
    const { draftId } = entered.draft;
    const { language } = desk.contextFor(c.req.raw).voice;
    try {
      const given = { draftId, chapterId, seconds };
      const { others, mayWrite } = await notePresence(desk.record, given, entered.at.working, desk.now());
      const shown = presentPresence(others, { mayWrite, language });
      const html = renderToString(<PresentList view={shown} />);
      return c.json({ lines: shown.lines, html, again: againSeconds } satisfies PresenceAnswer);
    } catch (error) {
      if (error instanceof Refused) return desk.respondMissing(c.req.raw, entered.at.who);
      throw error;
    }
  });
}
