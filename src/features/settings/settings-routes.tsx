import type { Hono } from 'hono';
import { retained } from '../../model/laid-down/retention.ts';
import { theOrganisation } from '../../model/rights/ability.ts';
import { Refused } from '../../record/errors/refused.ts';
import { sayRefusedDraft } from '../../words/drafts/say-refused-draft.ts';
import { settingsWords } from '../../words/settings/settings-words.data.ts';
import { listMembers } from '../people/queries/list-members.ts';
import { isAllowed } from '../people/working.ts';
import { setRetention } from '../retention/commands/set-retention.ts';
import { setRetentions } from '../retention/policy.ts';
import { findRetention } from '../retention/queries/find-retention.ts';
import { readFields } from '../work-desk/read-fields.ts';
import { leadTo, respondWork } from '../work-desk/respond-work.ts';
import type { AtWork, WorkDesk } from '../work-desk/work-desk.tsx';
import { addPartRoutes } from './part-routes.tsx';
import { seeSettings } from './policy.ts';
import { addReadingRoutes } from './reading/reading-routes.tsx';
import { type SettingsAsked, SettingsPage } from './settings-page.tsx';

/** What is set for an organisation, on one page. */
export function addSettingsRoutes(app: Hono, desk: WorkDesk): void {
  addReadingRoutes(app, desk);
  addPartRoutes(app, desk);

  const enterSettings = async (request: Request, slug: string): Promise<AtWork | Response> => {
    const at = await desk.enterAt(request, slug);
    if (at instanceof Response || isAllowed(at.working, seeSettings, theOrganisation)) return at;
    return desk.respondMissing(request, at.who);
  };

  const respond = async (
    request: Request,
    at: AtWork,
    said: Pick<SettingsAsked, 'told' | 'filled'>,
    status: number,
  ): Promise<Response> => {
    const context = desk.contextFor(request);
    const { organisationId } = at.organisation;
    const now = await desk.read(at.working, async (tx) => ({
      people: (await listMembers(tx, organisationId, desk.now())).filter(({ endedAt }) => endedAt === null).length,
      kept: await findRetention(tx, organisationId),
    }));
    const maySetRetention = isAllowed(at.working, setRetentions, theOrganisation);
    const page = <SettingsPage asked={{ at, ...now, maySetRetention, ...said }} context={context} />;
    return respondWork(page, context.voice.language, { status });
  };

  app.get('/:organisation/instellingen', async (c) => {
    const at = await enterSettings(c.req.raw, c.req.param('organisation'));
    if (at instanceof Response) return at;
    const t = settingsWords[desk.contextFor(c.req.raw).voice.language];
    return await respond(c.req.raw, at, { told: c.req.query('gedaan') === 'ja' ? t.saved : null, filled: null }, 200);
  });

  app.post('/:organisation/instellingen', async (c) => {
    const at = await enterSettings(c.req.raw, c.req.param('organisation'));
    if (at instanceof Response) return at;
    const { voice } = desk.contextFor(c.req.raw);
    const fields = await readFields(c.req.raw);
    const what = retained.find((one) => one === fields.one('wat'));
    if (what === undefined) return desk.respondMissing(c.req.raw, at.who);
    const [days, reason] = [fields.one(`dagen-${what}`), fields.one(`reden-${what}`)];
    try {
      const given = { what, days: /^\d{1,6}$/.test(days.trim()) ? Number(days) : Number.NaN, reason };
      await setRetention(desk.record, given, at.working, desk.now());
    } catch (error) {
      const told = error instanceof Refused ? sayRefusedDraft(voice.language, error.saying) : null;
      if (told === null) throw error;
      return await respond(c.req.raw, at, { told, filled: { what, days, reason } }, 422);
    }
    return leadTo(voice, `/beheer/${at.organisation.slug}/instellingen`, { query: { gedaan: 'ja' } });
  });
}
