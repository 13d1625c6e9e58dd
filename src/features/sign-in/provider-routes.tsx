import type { Hono } from 'hono';
import { entryWords } from '../../words/people/entry-words.data.ts';
import { providerWords } from '../../words/people/provider-words.data.ts';
import { spendCode } from '../accounts/spend-code.ts';
import { forgiveTry, takeTry } from '../accounts/tries.ts';
import { enterByProvider } from '../providers/commands/enter-by-provider.ts';
import type { Issuers } from '../providers/protocol/issuers.ts';
import { faultOf, ProviderFault, type WhyNot } from '../providers/protocol/provider-fault.ts';
import { type Provider, returnAddress } from '../providers/provider.ts';
import type { Offered } from '../providers/queries/list-offered.ts';
import { openClientSecret } from '../providers/seal-client-secret.ts';
import { readNear } from '../work-desk/near-address.ts';
import { leadTo, respondWork } from '../work-desk/respond-work.ts';
import type { WorkDesk } from '../work-desk/work-desk.tsx';
import { openOffered } from './open-offered.ts';
import { FailedPage } from './pages/failed-page.tsx';
import { awaySeconds, begunCookie, signedCookie } from './provider-cookies.ts';
import { triedBy } from './tried-by.ts';

const invitation = /^\/beheer\/uitnodiging\/([\w-]{43})(?:\?|$)/;

/** What a reader is told of a fault at an issuer. What only an administrator can mend is one sentence. */
const sayings = {
  ...({ silent: 'silent', denied: 'denied', rejected: 'rejected' } as const),
  ...({ untrusted: 'certificate', expired: 'certificate', elsewhere: 'certificate' } as const),
  ...({ private: 'setting', otherwise: 'setting', 'no-secret': 'setting' } as const),
} satisfies Record<WhyNot, string>;

/** Where somebody goes after signing in at an organisation: to a page of it, or the invitation that they came by. */
function nearOf(text: string | undefined, slug: string): string {
  const near = readNear(text) ?? '';
  const start = `/beheer/${slug}`;
  const isOfIt = near === start || near.startsWith(`${start}/`) || near.startsWith(`${start}?`);
  return isOfIt || invitation.test(near) ? near : start;
}

/** Signing in with an account of one's organisation: there, and back again. */
export function addProviderEntryRoutes(app: Hono, desk: WorkDesk, issuers: Issuers): void {
  const { accounts, record, now, base } = desk;
  const { secret } = accounts.options;

  const secretOf = (provider: Provider): string => {
    const clientSecret = openClientSecret(secret, provider);
    if (clientSecret === null) throw new ProviderFault('no-secret', 'sealed with another DOELSPOOR_SECRET');
    return clientSecret;
  };

  type How = { readonly status: number; readonly retryAfter?: number; readonly other?: string };
  const tell = (request: Request, lead: string, { other, ...how }: How) => {
    const context = desk.contextFor(request);
    const page = <FailedPage lead={lead} other={other ?? null} context={context} />;
    return respondWork(page, context.voice.language, { ...how, cookies: [begunCookie.drop(base)] });
  };
  const tellWhy = (request: Request, why: 'stale' | 'address' | 'unknown' | 'none', how: How) =>
    tell(request, providerWords[desk.contextFor(request).voice.language].why[why], how);

  /** Tells what went wrong at an issuer; who looks after the site hears it where that can be mended here. */
  const tellFault = (request: Request, { name, slug }: Offered, error: unknown) => {
    const { why, message } = faultOf(error);
    const { why: t } = providerWords[desk.contextFor(request).voice.language];
    const isOfReader = why === 'denied' || why === 'rejected';
    if (!isOfReader) desk.report(new Error(`Sign-in of ${slug}: ${message}`));
    return tell(request, t[sayings[why]](name), { status: isOfReader ? 403 : 502 });
  };

  app.get('/inloggen/:organisation', async (c) => {
    const { voice } = desk.contextFor(c.req.raw);
    const slug = c.req.param('organisation');
    const opened = await openOffered(record, slug);
    if (opened === null) return tellWhy(c.req.raw, 'none', { status: 404 });
    const { offered, provider } = opened;
    const near = nearOf(c.req.query('naar'), slug);
    const who = await desk.signedIn(c.req.raw);
    if (who?.providerOf === offered.organisationId && who.memberships.length > 0) return leadTo(voice, near);
    try {
      const { to, begun } = await issuers.begin(provider, secretOf(provider), returnAddress(base, slug));
      // Who is known there already is asked again, and can be somebody else.
      if (c.req.query('ander') === 'ja') to.searchParams.set('prompt', 'login');
      const cookie = begunCookie.keep({ base, secret }, { ...begun, provider: provider.providerId, near }, now());
      const headers = { location: to.href, ...(cookie !== null && { 'set-cookie': cookie }) };
      return new Response(null, { status: 303, headers });
    } catch (error) {
      return tellFault(c.req.raw, offered, error);
    }
  });

  app.get('/inloggen/:organisation/terug', async (c) => {
    const { voice } = desk.contextFor(c.req.raw);
    const slug = c.req.param('organisation');
    const opened = await openOffered(record, slug);
    if (opened === null) return tellWhy(c.req.raw, 'none', { status: 404 });
    const { offered, provider } = opened;
    const tried = triedBy(c.req.raw, null);
    const wait = await takeTry(record, tried, now());
    if (wait > 0) return tell(c.req.raw, entryWords[voice.language].often(wait), { status: 429, retryAfter: wait });
    const begun = begunCookie.read({ base, secret }, c.req.raw, now());
    if (begun === null || begun.provider !== provider.providerId) return tellWhy(c.req.raw, 'stale', { status: 403 });
    try {
      // A state is good once, whatever the issuer makes of its code.
      const isFirst = await spendCode(record, provider.providerId, begun.state, now(), awaySeconds * 1_000);
      if (c.req.query('state') !== begun.state || !isFirst) throw new ProviderFault('rejected', 'state');
      const at = new URL(`${returnAddress(base, slug)}${new URL(c.req.url).search}`);
      const told = await issuers.finish(provider, secretOf(provider), at, begun);
      const word = invitation.exec(begun.near)?.[1] ?? null;
      const email = told.isVerified || provider.trustsEmail ? told.email : null;
      let cookies: readonly (string | null)[] = [];
      const { headers } = c.req.raw;
      const begin = async (accountId: string) => {
        const session = await accounts.api.signInAs({ body: { accountId }, headers, asResponse: true });
        const signed = { provider: provider.providerId, account: accountId, idToken: told.idToken };
        cookies = [...session.headers.getSetCookie(), signedCookie.keep({ base, secret }, signed, now())];
      };
      const entry = { provider, entering: { subject: told.subject, email, word }, accounts, begin };
      if (!(await enterByProvider(record, entry, now())))
        return tellWhy(c.req.raw, email === null && word === null ? 'address' : 'unknown', {
          status: 403,
          other: slug,
        });
      await forgiveTry(record, tried, now());
      const near = word === null ? begun.near : `/beheer/${slug}`;
      return leadTo(voice, near, { cookies: [...cookies.filter((one) => one !== null), begunCookie.drop(base)] });
    } catch (error) {
      if (!(error instanceof ProviderFault)) throw error;
      return tellFault(c.req.raw, offered, error);
    }
  });
}
