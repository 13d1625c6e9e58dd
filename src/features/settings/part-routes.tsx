import type { Hono } from 'hono';
import { theOrganisation } from '../../model/rights/ability.ts';
import { readColour } from '../../model/theme/contrast.ts';
import { houseColours } from '../../model/theme/house-colours.data.ts';
import { printPreview } from '../../model/theme/print-theme.ts';
import { colourRoles, type Mode } from '../../model/theme/theme.ts';
import { Refused } from '../../record/errors/refused.ts';
import { partWords } from '../../words/settings/part-words.data.ts';
import { saySettingRefused } from '../../words/settings/say-setting-refused.ts';
import { workLogWords } from '../../words/work-log/log-words.data.ts';
import { nameActors } from '../people/queries/name-actors.ts';
import { isAllowed } from '../people/working.ts';
import { leadTo, respondWork } from '../work-desk/respond-work.ts';
import type { AtWork, WorkDesk } from '../work-desk/work-desk.tsx';
import { type PartAsked, PartPage } from './part-page.tsx';
import { nameFault } from './parts/name-fault.ts';
import type { Part } from './parts/part.ts';
import { parts } from './parts/parts.ts';
import { readSent, type Sent } from './read-sent.ts';

type Entered = { readonly at: AtWork; readonly part: Part };
type Said = Partial<Pick<PartAsked, 'told' | 'filled' | 'reason' | 'preview' | 'base'>>;

/** What an organisation lays down of itself, a page each. */
export function addPartRoutes(app: Hono, desk: WorkDesk): void {
  const { record, now } = desk;

  /** Who may lay it down, at work; else what is answered. */
  const enter = async (request: Request, slug: string, path: string): Promise<Entered | Response> => {
    const at = await desk.enterAt(request, slug);
    if (at instanceof Response) return at;
    const part = parts.find((one) => one.path === path);
    if (part === undefined || !isAllowed(at.working, part.ability, theOrganisation))
      return desk.respondMissing(request, at.who);
    return { at, part };
  };

  const load = (at: AtWork, part: Part) =>
    desk.read(at.working, async (tx) => {
      const { organisationId } = at.organisation;
      const standing = await part.load(tx, organisationId);
      const actors = standing.earlier.map(({ actor }) => actor);
      return { ...standing, names: await nameActors(tx, organisationId, actors) };
    });

  const respond = async (request: Request, { at, part }: Entered, said: Said, status = 200): Promise<Response> => {
    const context = desk.contextFor(request);
    const { language } = context.voice;
    const { base, filled, earlier, names } = await load(at, part);
    const asked: PartAsked = {
      ...{ at, part, base, filled, reason: '', told: null, preview: null },
      ...said,
      earlier: earlier.map(({ actor, ...one }, place) => ({
        ...one,
        who: names.get(actor) ?? workLogWords[language].gone,
        number: earlier.length - place,
      })),
    };
    return respondWork(<PartPage asked={asked} context={context} />, language, { status });
  };

  app.get('/:organisation/instellingen/thema/voorbeeld.css', async (c) => {
    const entered = await enter(c.req.raw, c.req.param('organisation'), 'thema');
    if (entered instanceof Response) return entered;
    const of = (mode: Mode) => {
      const [accent = '', strong = '', band = ''] = colourRoles.map(
        (role) => readColour(c.req.query(`${mode}-${role}`) ?? '') ?? houseColours[mode][role],
      );
      return { accent, strong, band };
    };
    const sheet = printPreview({ light: of('light'), dark: of('dark') });
    return new Response(sheet, { headers: { 'content-type': 'text/css; charset=utf-8' } });
  });

  app.get('/:organisation/instellingen/:part', async (c) => {
    const entered = await enter(c.req.raw, c.req.param('organisation'), c.req.param('part'));
    if (entered instanceof Response) return entered;
    const t = partWords[desk.contextFor(c.req.raw).voice.language];
    const saved = entered.part.saved?.(t) ?? t.saved;
    return await respond(c.req.raw, entered, {
      told: c.req.query('gedaan') === 'ja' ? { text: saved, isFault: false } : null,
    });
  });

  app.post('/:organisation/instellingen/:part', async (c) => {
    const entered = await enter(c.req.raw, c.req.param('organisation'), c.req.param('part'));
    if (entered instanceof Response) return entered;
    const { at, part } = entered;
    const context = desk.contextFor(c.req.raw);
    const { voice } = context;
    const t = partWords[voice.language];
    const sent = await readSent(c.req.raw);
    const [again, base] = [sent.one('terug'), sent.one('basis')];
    const standing = await load(at, part);
    const filled = { ...standing.filled, ...filledIn(sent, Object.keys(standing.filled)) };
    const kept = { filled, base, reason: sent.one('reden') };
    const { slug } = at.organisation;
    if (part.preview !== undefined && sent.one('doe') === 'bekijk') {
      const preview = part.preview(sent, { filled, context, organisation: slug });
      return await respond(c.req.raw, entered, { ...kept, preview });
    }
    const keeping = { record, working: at.working, at: now(), base };
    try {
      if (again === '') await part.keep({ ...keeping, reason: kept.reason }, sent, standing);
      else {
        const place = standing.earlier.findIndex(({ key }) => key === again);
        const number = String(standing.earlier.length - place);
        await part.putBack({ ...keeping, reason: t.putBackReason(number) }, again);
      }
    } catch (error) {
      const text =
        error instanceof Refused ? saySettingRefused(voice.language, nameFault(voice.language, error.saying)) : null;
      if (text === null) throw error;
      return await respond(c.req.raw, entered, { ...(again === '' && kept), told: { text, isFault: true } }, 422);
    }
    return leadTo(voice, `/beheer/${slug}/instellingen/${part.path}`, { query: { gedaan: 'ja' } });
  });
}

/** Of the fields that a form has those that were sent. What is kept of a picture is not one that is sent. */
function filledIn(sent: Sent, names: readonly string[]): Readonly<Record<string, string>> {
  const had = new Set(sent.names);
  return Object.fromEntries(names.flatMap((name) => (had.has(name) ? [[name, sent.one(name)]] : [])));
}
