import type { Hono } from 'hono';
import { validate as isId, v7 as newId } from 'uuid';
import { Refused } from '../../../record/errors/refused.ts';
import { deliveryWords } from '../../../words/assignments/delivery-words.data.ts';
import { sayRefusedDraft } from '../../../words/drafts/say-refused-draft.ts';
import { writeWords } from '../../../words/drafts/write-words.data.ts';
import { forgiveTry, takeTry } from '../../accounts/tries.ts';
import { itemOfFields } from '../../drafts/forms/item-of-fields.ts';
import { isPlan, writtenFields } from '../../drafts/forms/written-fields.ts';
import { respondKept } from '../../drafts/routes/respond-kept.tsx';
import { triedBy } from '../../sign-in/tried-by.ts';
import { readFields } from '../../work-desk/read-fields.ts';
import { leadTo, respondWork } from '../../work-desk/respond-work.ts';
import { ToldPage } from '../../work-desk/told-page.tsx';
import type { WorkDesk } from '../../work-desk/work-desk.tsx';
import { saveByLink } from '../commands/save-by-link.ts';
import { DeliveryPage } from '../pages/delivery-page.tsx';
import { deliveryPath } from '../pages/delivery-path.ts';
import { isRefusal, presentDelivery, type ShownDelivery, type TypedDelivery } from '../pages/present-delivery.ts';
import { findLink, type OpenedLink } from '../queries/find-link.ts';
import { loadDelivery, readDelivered } from '../queries/load-delivery.ts';

/** No other page, not of ours either, hears the address that one came from: it is the key. No search engine keeps it. */
function seal(response: Response): Response {
  // With `no-referrer` a browser would not say either of which site its form is, and then it is not taken.
  response.headers.set('referrer-policy', 'strict-origin');
  response.headers.set('x-robots-tag', 'noindex, nofollow');
  return response;
}

/** What a letter opens: one piece to fill in, without signing in. Opening it never saves. */
export function addDeliveryRoutes(app: Hono, desk: WorkDesk): void {
  app.get('/bijwerken/:word', async (c) => {
    const came = ({ ja: 'saved', ernaast: 'clash' } as const)[c.req.query('bewaard') ?? ''] ?? null;
    const link = await open(desk, c.req.raw, c.req.param('word'));
    if (link instanceof Response) return seal(link);
    return seal(await respond(desk, c.req.raw, link, { word: c.req.param('word'), came, typed: null }));
  });

  app.post('/bijwerken/:word', async (c) => {
    const fields = await readFields(c.req.raw, Number.POSITIVE_INFINITY);
    const sent = Object.fromEntries(fields.names.map((name) => [name, fields.one(name)]));
    const context = desk.contextFor(c.req.raw);
    const keep = (told: string, status: number) => seal(respondKept(context, c.req.raw, { told, sent, status }));
    try {
      return seal(await deliver(desk, c.req.raw, { word: c.req.param('word'), sent }, keep));
    } catch (error) {
      desk.report(error);
      return keep(writeWords[context.voice.language].kept.fault, 503);
    }
  });
}

/** The link that an address opens; else what is answered. Who guesses waits longer each time. */
async function open(desk: WorkDesk, request: Request, word: string): Promise<OpenedLink | Response> {
  const context = desk.contextFor(request);
  const { language } = context.voice;
  const t = deliveryWords[language];
  const tried = triedBy(request, null);
  const tell = (lead: string, status: number, retryAfter?: number) =>
    respondWork(<ToldPage context={context} title={t.gone} lead={lead} />, language, {
      status,
      ...(retryAfter !== undefined && { retryAfter }),
    });
  const wait = await takeTry(desk.record, tried, desk.now());
  if (wait > 0) return tell(t.often(wait), 429, wait);
  const link = await findLink(desk.record, word, desk.now());
  if (link === null) return tell(t.goneLead, 404);
  await forgiveTry(desk.record, tried, desk.now());
  return link;
}

async function respond(desk: WorkDesk, request: Request, link: OpenedLink, shown: ShownDelivery): Promise<Response> {
  const context = desk.contextFor(request);
  const { language } = context.voice;
  const loaded = await loadDelivery(desk.record, link);
  const t = deliveryWords[language];
  if (loaded === null)
    return respondWork(<ToldPage context={context} title={t.gone} lead={t.goneLead} />, language, { status: 404 });
  const page = <DeliveryPage view={presentDelivery(loaded, shown, context)} words={writeWords[language]} />;
  return respondWork(page, language, { status: isRefusal(shown.came) ? 422 : 200 });
}

type Delivered = { readonly word: string; readonly sent: Readonly<Record<string, string>> };

/** Saves what was filled in. What could not be saved is given back. */
async function deliver(
  desk: WorkDesk,
  request: Request,
  { word, sent }: Delivered,
  keep: (told: string, status: number) => Response,
): Promise<Response> {
  const { voice } = desk.contextFor(request);
  const { language } = voice;
  const t = deliveryWords[language];
  const link = await open(desk, request, word);
  if (link instanceof Response)
    return keep(link.status === 429 ? t.often(Number(link.headers.get('retry-after'))) : t.goneLead, link.status);
  const wait = await takeTry(desk.record, [['link', link.linkId]], desk.now());
  if (wait > 0) return keep(t.often(wait), 429);
  const save = sent['save'] ?? '';
  const typed: TypedDelivery = {
    fields: sent,
    base: /^\d{1,7}$/.test(sent['basis'] ?? '') ? Number(sent['basis']) : 0,
    saveId: isId(save) ? save : newId(),
  };
  const refuse = (text: string) => respond(desk, request, link, { word, typed, came: { refused: text } });
  const item = await readDelivered(desk.record, link, typed.base);
  const loaded = await loadDelivery(desk.record, link);
  if (item === null || loaded === null) return keep(t.goneLead, 404);
  const before = writtenFields(item);
  // What the form does not ask stays as it is.
  const answers = { one: (name: string) => sent[name] ?? before[name] ?? '', isPlan: isPlan(loaded.draft) };
  const made = itemOfFields(item, answers);
  if ('fault' in made) return await refuse(writeWords[language].faults[made.fault]);
  try {
    const given = { base: typed.base, saveId: typed.saveId, content: made.item };
    const saved = await saveByLink(desk.record, link, given, desk.now());
    return leadTo(voice, deliveryPath(word), { query: { bewaard: 'saved' in saved ? 'ja' : 'ernaast' } });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (error.code === 'bad-item') return await refuse(writeWords[language].faults['bad-item']);
    const told = sayRefusedDraft(language, error.saying);
    if (told === null) throw error;
    return keep(told, 422);
  }
}
