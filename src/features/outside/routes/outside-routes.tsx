import type { Hono } from 'hono';
import { saysOtherwise } from '../../../drafting/outside/says-otherwise.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { isDoubt } from '../../../review/item.ts';
import { sayRefusedDraft } from '../../../words/drafts/say-refused-draft.ts';
import { outsideWords } from '../../../words/outside/outside-words.data.ts';
import { documentsPath } from '../../drafts/pages/documents/present-documents.ts';
import { findOrganisation } from '../../organisations/queries/find-organisation.ts';
import { findRetention } from '../../retention/queries/find-retention.ts';
import { type Fields, readFields } from '../../work-desk/read-fields.ts';
import { leadTo, respondWork } from '../../work-desk/respond-work.ts';
import type { WorkDesk } from '../../work-desk/work-desk.tsx';
import { putAsideOutside } from '../commands/put-aside-outside.ts';
import { takeInDocument } from '../commands/take-in-document.ts';
import { outsidePath } from '../outside-path.ts';
import { OutsidePage } from '../pages/outside-page.tsx';
import type { OutsideView } from '../pages/outside-view.ts';
import { linkField, presentOutside, sureField } from '../pages/present-outside.ts';
import { ReadingPage } from '../pages/reading-page.tsx';
import type { PlannedOutside } from '../plan-outside.ts';
import { keptUntil } from '../queries/kept-until.ts';
import type { OutsideReviews } from '../session/outside-reviews.ts';
import { addBeginOutsideRoutes } from './begin-outside-routes.tsx';
import { type AtOutside, enterOutside, type ReadNow, readNow } from './enter-outside.ts';

const path = '/:organisation/documenten/van-buiten/:outside';

/** Documents that began outside: chosen, looked over, decided about, and taken in as a draft. To be added before the routes of drafts, which take any name for one. */
export function addOutsideRoutes(app: Hono, desk: WorkDesk, reviews: OutsideReviews): void {
  addBeginOutsideRoutes(app, desk);

  app.get(path, async (c) => {
    const entered = await enterOutside(desk, reviews, c.req.raw, c.req.param());
    return entered instanceof Response
      ? entered
      : await respond(desk, c.req.raw, entered, { told: null, fields: null });
  });

  app.post(path, async (c) => {
    const entered = await enterOutside(desk, reviews, c.req.raw, c.req.param());
    if (entered instanceof Response) return entered;
    const { at, found } = entered;
    const { voice } = desk.contextFor(c.req.raw);
    const fields = await readFields(c.req.raw);
    const taken = await takeIn(desk, entered, fields);
    if (taken.is === 'other') {
      const told = { text: outsideWords[voice.language].changed, isFault: true };
      return await respond(desk, c.req.raw, entered, { told, fields });
    }
    if (taken.is === 'unsure') {
      const told = { text: outsideWords[voice.language].otherwise.first, isFault: true };
      return await respond(desk, c.req.raw, entered, { told, fields });
    }
    if (taken.is === 'refused') {
      const text = sayRefusedDraft(voice.language, taken.why.saying);
      if (text === null) throw taken.why;
      return await respond(desk, c.req.raw, entered, { told: { text, isFault: true }, fields });
    }
    reviews.endAll(found.outsideId);
    return leadTo(voice, documentsPath(at.organisation.slug, taken.slug));
  });

  app.post(`${path}/weg`, async (c) => {
    const entered = await enterOutside(desk, reviews, c.req.raw, c.req.param());
    if (entered instanceof Response) return entered;
    const { at, found } = entered;
    try {
      await putAsideOutside(desk.record, found.outsideId, at.working, desk.now());
    } catch (error) {
      // Somebody took it in, or put it aside, at this moment.
      if (!(error instanceof Refused)) throw error;
      return desk.respondMissing(c.req.raw, at.who);
    }
    reviews.endAll(found.outsideId);
    return leadTo(desk.contextFor(c.req.raw).voice, outsidePath(at.organisation.slug), { query: { weg: 'ja' } });
  });

  const review = async (request: Request, named: { readonly organisation: string; readonly outside: string }) => {
    const entered = await enterOutside(desk, reviews, request, named);
    if (entered instanceof Response) return entered;
    const { base, pages } = entered.review;
    const address = new URL(request.url);
    address.pathname = address.pathname.slice(base.length) || '/';
    const { method, headers } = request;
    const body = method === 'POST' ? await request.arrayBuffer() : null;
    return await pages.fetch(
      new Request(address, { method, headers: { 'content-type': headers.get('content-type') ?? '' }, body }),
    );
  };
  app.all(`${path}/nakijken`, async (c) => await review(c.req.raw, c.req.param()));
  app.all(`${path}/nakijken/*`, async (c) => await review(c.req.raw, c.req.param()));
}

async function planNow(
  desk: WorkDesk,
  { at, found: { begun, from }, review }: AtOutside,
  { recognised: { reading }, decisions }: ReadNow,
  chosen: ReadonlyMap<number, string>,
): Promise<PlannedOutside> {
  const organisation = await desk.read(at.working, (tx) => findOrganisation(tx, at.organisation.slug));
  if (organisation === null) throw new Error(`There is no ${at.organisation.slug}.`);
  const read = <Result,>(find: (tx: ReadDb) => Promise<Result>) => desk.read(at.working, find);
  return await review.planner.plan(read, organisation, { reading, begun, from, decisions, chosen });
}

async function respond(
  desk: WorkDesk,
  request: Request,
  entered: AtOutside,
  { told, fields }: { readonly told: OutsideView['told']; readonly fields: Fields | null },
): Promise<Response> {
  const context = desk.contextFor(request);
  const { language } = context.voice;
  const { at, found } = entered;
  const now = await readNow(desk, entered);
  if (now === 'reading' || now === 'unread') {
    const response = respondWork(
      <ReadingPage context={context} at={at} found={found} isUnread={now === 'unread'} />,
      language,
    );
    if (now === 'reading') response.headers.set('refresh', '1');
    return response;
  }
  const planned = await planNow(desk, entered, now, new Map());
  const chosen = new Map((fields?.names ?? []).map((name) => [name, fields?.one(name) ?? '']));
  const { reading } = now.recognised;
  const asked = entered.review.session.documents.items.filter(({ item }) => isDoubt(item)).length;
  const retention = await desk.read(at.working, (tx) => findRetention(tx, at.working.organisationId));
  const until = keptUntil(found, retention);
  const says = saysOtherwise(now.document, found.begun);
  const loaded = { found, ...planned, reading, until, says, decided: now.own, kept: now.kept, asked, chosen };
  const page = <OutsidePage view={presentOutside(loaded, at, context, told)} />;
  return respondWork(page, language, { status: told?.isFault === true ? 422 : 200 });
}

/** What was chosen of links in doubt: the statement by the piece. */
function chosenIn({ names, one }: Fields): ReadonlyMap<number, string> {
  return new Map(
    names.flatMap((name) => {
      const piece = Number(/^schakel-(\d{1,6})$/.exec(name)?.[1] ?? Number.NaN);
      return linkField(piece) === name && one(name) !== '' ? [[piece, one(name)] as const] : [];
    }),
  );
}

type Taken =
  | { readonly is: 'taken'; readonly slug: string }
  /** It would become another draft than was seen. */
  | { readonly is: 'other' }
  /** Its title says that it is another document, and nobody said that it is none. */
  | { readonly is: 'unsure' }
  | { readonly is: 'refused'; readonly why: Refused };

async function takeIn(desk: WorkDesk, entered: AtOutside, fields: Fields): Promise<Taken> {
  const { at, found } = entered;
  const now = await readNow(desk, entered);
  if (now === 'reading' || now === 'unread') return { is: 'other' };
  const chosen = chosenIn(fields);
  const { plan, from, seen } = await planNow(desk, entered, now, chosen);
  if (fields.one('gezien') !== seen) return { is: 'other' };
  if (fields.one(sureField) === '' && saysOtherwise(now.document, found.begun) !== null) return { is: 'unsure' };
  const { begun, file, sha256, outsideId } = found;
  const given = { begun, plan, from, source: { file, sha256 }, decisions: now.decisions, outsideId };
  try {
    await takeInDocument(desk.record, given, at.working, desk.now());
    return { is: 'taken', slug: plan.slug };
  } catch (error) {
    if (error instanceof Refused) return { is: 'refused', why: error };
    throw error;
  }
}
