import type { Hono } from 'hono';
import type { Issuers } from '../providers/protocol/issuers.ts';
import { ProviderFault } from '../providers/protocol/provider-fault.ts';
import { endAddress } from '../providers/provider.ts';
import { openClientSecret } from '../providers/seal-client-secret.ts';
import { leadTo, respondWork } from '../work-desk/respond-work.ts';
import type { SignedIn, WorkDesk } from '../work-desk/work-desk.tsx';
import { openOffered } from './open-offered.ts';
import { EndPage } from './pages/end-page.tsx';
import { endedCookie, signedCookie } from './provider-cookies.ts';

/** Where somebody who signed out here goes on to, and what the browser keeps meanwhile. */
type Onward = { readonly to: URL; readonly organisation: string; readonly cookie: string | null };

/** Signing out: here, and then at the issuer where somebody showed who they are. */
export function addSignOutRoutes(app: Hono, desk: WorkDesk, issuers: Issuers): void {
  const { accounts, record, base, now } = desk;
  const { secret } = accounts.options;

  /** Null where the issuer announces no place to sign out, or is not there: signing out here was done, and that keeps nobody. */
  const endAtIssuer = async (request: Request, { accountId }: SignedIn, slug: string): Promise<Onward | null> => {
    const opened = await openOffered(record, slug);
    if (opened === null) return null;
    const { provider, offered } = opened;
    const clientSecret = openClientSecret(secret, provider);
    if (clientSecret === null) return null;
    const signed = signedCookie.read({ base, secret }, request, now());
    const isTheirs = signed?.account === accountId && signed.provider === provider.providerId;
    try {
      const end = await issuers.end(provider, clientSecret, endAddress(base), isTheirs ? signed.idToken : null);
      if (end === null) return null;
      const cookie = endedCookie.keep({ base, secret }, { state: end.state, slug }, now());
      return { to: end.to, organisation: offered.name, cookie };
    } catch (error) {
      if (error instanceof ProviderFault) return null;
      throw error;
    }
  };

  app.post('/uitloggen', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const { voice } = context;
    const who = await desk.signedIn(c.req.raw);
    const slug = who?.memberships.find(({ organisationId }) => organisationId === who.providerOf)?.slug;
    const signedOut = await accounts.api.signOut({ headers: c.req.raw.headers, asResponse: true });
    const cookies = [...signedOut.headers.getSetCookie(), signedCookie.drop(base)];
    const onward = who === null || slug === undefined ? null : await endAtIssuer(c.req.raw, who, slug);
    let response: Response;
    if (onward === null) {
      const query = { uit: 'ja', ...(slug !== undefined && { bij: slug }) };
      response = leadTo(voice, '/beheer/inloggen', { query, cookies });
    } else {
      const { to, organisation, cookie } = onward;
      const page = <EndPage to={to.href} organisation={organisation} context={context} />;
      response = respondWork(page, voice.language, { cookies: cookie === null ? cookies : [...cookies, cookie] });
      // No redirect: what a form leads to stays on this site (`form-action` of the policy).
      response.headers.set('refresh', `0; url=${to.href}`);
    }
    // What the browser kept of texts that could not be saved goes with it, on a page without a script too.
    response.headers.set('clear-site-data', '"cache", "storage"');
    return response;
  });
}
