import type { Hono } from 'hono';
import { validate as isId } from 'uuid';
import type { Context } from '../../../frame/context.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { assignmentWords } from '../../../words/assignments/assignment-words.data.ts';
import { sayRefusedDraft } from '../../../words/drafts/say-refused-draft.ts';
import { sayWho } from '../../drafts/pages/say-who.ts';
import { type AtDraft, enterDraft } from '../../drafts/routes/enter-draft.ts';
import { type Fields, readFields } from '../../work-desk/read-fields.ts';
import { respondWork } from '../../work-desk/respond-work.ts';
import type { WorkDesk } from '../../work-desk/work-desk.tsx';
import { assignPieces } from '../commands/assign-pieces.ts';
import { revokeLinks } from '../commands/revoke-links.ts';
import { emptyFields, readAssignee, readAssignmentFields } from '../pages/assignment-fields.ts';
import { AssignmentPage } from '../pages/assignment-page.tsx';
import { type Assigning, nameAssignee, presentAssignments } from '../pages/present-assignments.ts';
import { type LoadedAssignments, loadAssignments } from '../queries/load-assignments.ts';
import { sendLetter } from './send-letter.ts';

const path = '/:organisation/documenten/:draft/:chapter/toewijzen';

/** Who does what in a chapter of a draft. */
export function addAssignmentRoutes(app: Hono, desk: WorkDesk): void {
  app.get(path, async (c) => {
    const entered = await enterDraft(desk, c.req.raw, c.req.param('organisation'), c.req.param('draft'));
    if (entered instanceof Response) return entered;
    return await respond(desk, c.req.raw, entered, c.req.param('chapter'), {});
  });

  app.post(path, async (c) => {
    const entered = await enterDraft(desk, c.req.raw, c.req.param('organisation'), c.req.param('draft'));
    if (entered instanceof Response) return entered;
    const sent = await readFields(c.req.raw);
    const fields = readAssignmentFields(sent);
    const { language } = desk.contextFor(c.req.raw).voice;
    const chapterId = c.req.param('chapter');
    try {
      if (sent.one('intrekken') !== '') return await revoke(desk, c.req.raw, entered, { chapterId, sent });
      const given = {
        ...{ draftId: entered.draft.draftId, items: fields.items, due: fields.due, withLinks: fields.withLinks },
        to: readAssignee(fields),
      };
      const made = await assignPieces(desk.record, given, entered.at.working, desk.now());
      const loaded = await load(desk, entered, chapterId);
      const context = desk.contextFor(c.req.raw);
      if (loaded === null) return desk.respondMissing(c.req.raw, entered.at.who);
      const came = await tellMade(
        desk,
        entered,
        { made, items: fields.items, loaded, isSent: fields.withLinks },
        context,
      );
      return await respond(desk, c.req.raw, entered, chapterId, came);
    } catch (error) {
      const told = error instanceof Refused ? sayRefusedDraft(language, error.saying) : null;
      if (told === null) throw error;
      return await respond(desk, c.req.raw, entered, chapterId, { fields, told });
    }
  });
}

async function load(desk: WorkDesk, { at, draft }: AtDraft, chapterId: string): Promise<LoadedAssignments | null> {
  if (!isId(chapterId)) return null;
  const asked = { chapterId, now: desk.now() };
  return await desk.read(at.working, (tx) => loadAssignments(tx, at.working, draft, asked));
}

async function respond(
  desk: WorkDesk,
  request: Request,
  entered: AtDraft,
  chapterId: string,
  came: Assigning,
): Promise<Response> {
  const { at } = entered;
  const loaded = await load(desk, entered, chapterId);
  if (loaded === null) return desk.respondMissing(request, at.who);
  const context = desk.contextFor(request);
  const view = presentAssignments(loaded, at, context, { now: desk.now(), hasMail: desk.mailer !== null, came });
  const { language } = context.voice;
  const status = came.told === undefined ? 200 : 422;
  return respondWork(<AssignmentPage view={view} words={assignmentWords[language]} />, language, { status });
}

/** What came of it, with the letter that went out, or the links to hand over. */
async function tellMade(
  desk: WorkDesk,
  { at }: AtDraft,
  given: Parameters<typeof sendLetter>[2] & { readonly isSent: boolean },
  context: Context,
): Promise<Assigning> {
  const { made, items, loaded, isSent } = given;
  const { language } = context.voice;
  const t = assignmentWords[language];
  if (made.to === null) return { done: [t.madeToNobody(items.length)] };
  const done = [t.madeTo(sayWho(language, nameAssignee(made.to, loaded)), items.length)];
  if (!isSent) return { done };
  const sent = await sendLetter(desk, at, given, context);
  if ('email' in sent) return { done: [...done, t.mailed(sent.email)] };
  return { done: sent.isTried ? [...done, t.notMailed] : done, links: sent.links };
}

async function revoke(
  desk: WorkDesk,
  request: Request,
  entered: AtDraft,
  { chapterId, sent }: { readonly chapterId: string; readonly sent: Fields },
): Promise<Response> {
  const itemId = sent.one('intrekken');
  if (!isId(itemId)) throw new Refused({ say: 'no-item', with: {} });
  const { draftId } = entered.draft;
  await revokeLinks(desk.record, { draftId, itemId }, entered.at.working, desk.now());
  const { language } = desk.contextFor(request).voice;
  const came = { fields: emptyFields, done: [assignmentWords[language].revoked] };
  return await respond(desk, request, entered, chapterId, came);
}
