import type { Hono } from 'hono';
import { Outline } from '../../drafting/compose/outline.ts';
import { lightsLeftOut } from '../../drafting/waiting/asked-at-light.ts';
import { answersInAll } from '../../drafting/waiting/count-answers.ts';
import { dutchMoment } from '../../frame/dutch-day.ts';
import { type DecisionKind, decisionKinds } from '../../model/rights/decision.ts';
import { Refused } from '../../record/errors/refused.ts';
import { moveWords } from '../../words/drafts/move-words.data.ts';
import { sayRefusedDraft } from '../../words/drafts/say-refused-draft.ts';
import { readDrafts } from '../drafts/policy.ts';
import { findDraft } from '../drafts/queries/find-draft.ts';
import { readItems } from '../drafts/queries/read-items.ts';
import { isAllowed } from '../people/working.ts';
import { type Fields, readFields } from '../work-desk/read-fields.ts';
import { leadTo, respondWork } from '../work-desk/respond-work.ts';
import type { AtWork, WorkDesk } from '../work-desk/work-desk.tsx';
import { correctEdition } from './commands/correct-edition.ts';
import { moveDraft } from './commands/move-draft.ts';
import { type Move, moveNamed } from './moves.ts';
import { MovePage } from './pages/move-page.tsx';
import { type Answered, type DraftToMove, movePath, presentMoves } from './pages/present-moves.ts';
import { lastFrozenOf } from './queries/last-frozen-of.ts';
import { lastOffer } from './queries/last-offer.ts';

/** Where a document takes its next step. */
export function addAdoptionRoutes(app: Hono, desk: WorkDesk): void {
  const path = '/:organisation/documenten/:document/vaststellen';

  const respond = (to: DraftToMove, at: AtWork, answered: Answered, request: Request) => {
    const context = desk.contextFor(request);
    const page = <MovePage view={presentMoves(to, at, answered, context)} />;
    return respondWork(page, context.voice.language, { status: answered.told?.isFault === true ? 422 : 200 });
  };

  app.get(path, async (c) => {
    const at = await desk.enterAt(c.req.raw, c.req.param('organisation'));
    if (at instanceof Response) return at;
    const to = await findToMove(desk, at, c.req.param('document'));
    if (to === null) return desk.respondMissing(c.req.raw, at.who);
    const { voice } = desk.contextFor(c.req.raw);
    const told = c.req.query('gedaan') === 'ja' ? { text: moveWords[voice.language].done, isFault: false } : null;
    return respond(to, at, { fields: null, told }, c.req.raw);
  });

  app.post(path, async (c) => {
    const at = await desk.enterAt(c.req.raw, c.req.param('organisation'));
    if (at instanceof Response) return at;
    const to = await findToMove(desk, at, c.req.param('document'));
    if (to === null) return desk.respondMissing(c.req.raw, at.who);
    const { voice } = desk.contextFor(c.req.raw);
    const fields = await readFields(c.req.raw);
    try {
      await take(desk, at, to, fields);
    } catch (error) {
      const text = error instanceof Refused ? sayRefusedDraft(voice.language, error.saying) : null;
      if (text === null) throw error;
      return respond(to, at, { fields, told: { text, isFault: true } }, c.req.raw);
    }
    return leadTo(voice, movePath(at.organisation.slug, to.draft.slug), { query: { gedaan: 'ja' } });
  });
}

/** The draft of a document that somebody may read; null where there is none. */
async function findToMove(desk: WorkDesk, { working }: AtWork, slug: string): Promise<DraftToMove | null> {
  const { organisationId } = working;
  return await desk.read(working, async (tx) => {
    const draft = await findDraft(tx, organisationId, slug);
    if (draft === null || !isAllowed(working, readDrafts, { state: draft.state, fields: [] })) return null;
    const frozen = await lastFrozenOf(tx, organisationId, draft.draftId);
    const offer = await lastOffer(tx, organisationId, draft.draftId);
    const outline = new Outline(await readItems(tx, organisationId, draft.draftId));
    return {
      ...{ draft, publicFrom: offer?.publicFrom ?? null, isPublic: frozen?.publishedAt != null },
      answers: answersInAll(outline),
      leftOut: lightsLeftOut(outline),
    };
  });
}

/** @throws Refused where the step is not there, or asks for more */
async function take(desk: WorkDesk, { working }: AtWork, { draft }: DraftToMove, fields: Fields): Promise<void> {
  const [name, now] = [fields.one('stap'), desk.now()];
  if (name === 'begin') {
    await correctEdition(desk.record, draft.slug, working, now);
    return;
  }
  const move = moveNamed(name);
  // A form of a page that is out of date: somebody took the step already.
  if (move?.from !== draft.state)
    throw new Refused({ say: 'no-move', with: { from: draft.state, to: move?.to ?? draft.state } });
  const day = fields.one('dag');
  const given = {
    ...{ draftId: draft.draftId, to: move.to, reason: fields.one('reden') },
    decision: decisionIn(move, fields),
    closesEarlier: fields.one('sluit') === 'ja',
    knownMissing: knownIn(fields),
    publicFrom: day === '' ? null : dutchMoment(day, fields.one('tijd') || '00:00'),
  };
  await moveDraft(desk.record, given, working, now);
}

/** How many answers were missing as somebody ticked that they know. */
function knownIn(fields: Fields): number {
  const ticked = /^\d{1,6}$/.exec(fields.one('ontbreekt'))?.[0];
  return ticked === undefined ? 0 : Number(ticked);
}

function decisionIn({ name }: Move, fields: Fields) {
  const [number, day] = [fields.one('nummer'), fields.one('datum')];
  if (number.trim() === '' || day === '') return null;
  const asked: string = name === 'correct' ? fields.one('soort') : name === 'adopt' ? 'council' : 'college';
  const kind: DecisionKind = decisionKinds.find((one) => one === asked) ?? 'erratum';
  return { kind, number, day, document: fields.one('adres') || null };
}
