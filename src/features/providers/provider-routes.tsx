import type { Context as Asked, Hono } from 'hono';
import { theOrganisation } from '../../model/rights/ability.ts';
import { Refused } from '../../record/errors/refused.ts';
import { providerWords } from '../../words/people/provider-words.data.ts';
import { sayRefused } from '../../words/people/say-refused.ts';
import { isAllowed } from '../people/working.ts';
import { readFields } from '../work-desk/read-fields.ts';
import { leadTo, respondWork } from '../work-desk/respond-work.ts';
import type { AtWork, WorkDesk } from '../work-desk/work-desk.tsx';
import { endProvider } from './commands/end-provider.ts';
import { setProvider } from './commands/set-provider.ts';
import { type ProviderAsked, ProviderPage } from './pages/provider-page.tsx';
import { setSignIn } from './policy.ts';
import type { Issuers } from './protocol/issuers.ts';
import { endAddress, returnAddress } from './provider.ts';
import { findProvider } from './queries/find-provider.ts';

/** Where an administrator sets up how people sign in who have an account of the organisation. */
export function addProviderRoutes(app: Hono, desk: WorkDesk, issuers: Issuers): void {
  const { record, accounts, now, base } = desk;

  const enter = async (c: Asked, slug: string): Promise<AtWork | Response> => {
    const at = await desk.enterAt(c.req.raw, slug);
    if (at instanceof Response || isAllowed(at.working, setSignIn, theOrganisation)) return at;
    return desk.respondMissing(c.req.raw, at.who);
  };

  const respond = async (c: Asked, at: AtWork, said: Partial<ProviderAsked>, status = 200) => {
    const context = desk.contextFor(c.req.raw);
    const { language } = context.voice;
    const { organisation, working } = at;
    const standing = await desk.read(working, (tx) => findProvider(tx, organisation.organisationId));
    const button = providerWords[language].buttonDefault(organisation.name);
    const filled = standing ?? { issuer: '', clientId: '', button, trustsEmail: false };
    const asked = {
      ...{ at, standing, filled, back: returnAddress(base, organisation.slug), endBack: endAddress(base), told: null },
      ...said,
    };
    return respondWork(<ProviderPage asked={asked} context={context} />, language, { status });
  };

  app.get('/:organisation/mensen/inloggen', async (c) => {
    const at = await enter(c, c.req.param('organisation'));
    if (at instanceof Response) return at;
    const t = providerWords[desk.contextFor(c.req.raw).voice.language];
    const done = c.req.query('gedaan');
    const text = done === 'bewaard' ? t.saved : done === 'gestopt' ? t.ended : null;
    return await respond(c, at, { told: text === null ? null : { text, isFault: false } });
  });

  app.post('/:organisation/mensen/inloggen', async (c) => {
    const at = await enter(c, c.req.param('organisation'));
    if (at instanceof Response) return at;
    const { voice } = desk.contextFor(c.req.raw);
    const fields = await readFields(c.req.raw);
    const given = {
      ...{ issuer: fields.one('issuer'), clientId: fields.one('client'), clientSecret: fields.one('sleutel') },
      ...{ button: fields.one('knop'), trustsEmail: fields.one('adres') === 'altijd' },
    };
    const isEnd = fields.one('doe') === 'stop';
    try {
      if (isEnd) await endProvider(record, at.working, now());
      else {
        const how = { given, secret: accounts.options.secret, check: (issuer: string) => issuers.check(issuer) };
        await setProvider(record, how, at.working, now());
      }
      const path = `/beheer/${at.organisation.slug}/mensen/inloggen`;
      return leadTo(voice, path, { query: { gedaan: isEnd ? 'gestopt' : 'bewaard' } });
    } catch (error) {
      const text = error instanceof Refused ? sayRefused(voice.language, error.saying) : null;
      if (text === null) throw error;
      return await respond(c, at, { told: { text, isFault: true }, ...(!isEnd && { filled: given }) }, 422);
    }
  });
}
