import type { Hono } from 'hono';
import { retained } from '../../../model/laid-down/retention.ts';
import { theOrganisation } from '../../../model/rights/ability.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { sayRefusedDraft } from '../../../words/drafts/say-refused-draft.ts';
import { settingsWords } from '../../../words/settings/settings-words.data.ts';
import { isAllowed } from '../../people/working.ts';
import { setRetention } from '../../retention/commands/set-retention.ts';
import { setRetentions } from '../../retention/policy.ts';
import { findRetention } from '../../retention/queries/find-retention.ts';
import { readFields } from '../../work-desk/read-fields.ts';
import { leadTo, respondWork } from '../../work-desk/respond-work.ts';
import type { AtWork, WorkDesk } from '../../work-desk/work-desk.tsx';
import { enterSettings } from '../enter-settings.ts';
import { type RetentionAsked, RetentionPage } from './retention-page.tsx';

/** How long things are kept: seen by who sees the settings, laid down by who may. */
export function addRetentionRoutes(app: Hono, desk: WorkDesk): void {
  const respond = async (
    request: Request,
    at: AtWork,
    said: Pick<RetentionAsked, 'told' | 'filled'>,
    status = 200,
  ): Promise<Response> => {
    const context = desk.contextFor(request);
    const kept = await desk.read(at.working, (tx) => findRetention(tx, at.organisation.organisationId));
    const maySet = isAllowed(at.working, setRetentions, theOrganisation);
    const page = <RetentionPage asked={{ at, kept, maySet, ...said }} context={context} />;
    return respondWork(page, context.voice.language, { status });
  };

  app.get('/:organisation/instellingen/bewaren', async (c) => {
    const at = await enterSettings(desk, c.req.raw, c.req.param('organisation'));
    if (at instanceof Response) return at;
    const text = settingsWords[desk.contextFor(c.req.raw).voice.language].saved;
    const told = c.req.query('gedaan') === 'ja' ? { text, isFault: false } : null;
    return await respond(c.req.raw, at, { told, filled: null });
  });

  app.post('/:organisation/instellingen/bewaren', async (c) => {
    const at = await enterSettings(desk, c.req.raw, c.req.param('organisation'));
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
      const text = error instanceof Refused ? sayRefusedDraft(voice.language, error.saying) : null;
      if (text === null) throw error;
      return await respond(c.req.raw, at, { told: { text, isFault: true }, filled: { what, days, reason } }, 422);
    }
    const path = `/beheer/${at.organisation.slug}/instellingen/bewaren`;
    return leadTo(voice, path, { query: { gedaan: 'ja' } });
  });
}
