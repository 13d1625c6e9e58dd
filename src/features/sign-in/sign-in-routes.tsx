import type { Hono } from 'hono';
import type { Context } from '../../frame/context.ts';
import { accessWords } from '../../words/people/access-words.data.ts';
import { entryWords } from '../../words/people/entry-words.data.ts';
import { signInWords } from '../../words/people/sign-in-words.data.ts';
import { normalPassword } from '../accounts/check-password.ts';
import { forgiveTry, takeTry } from '../accounts/tries.ts';
import type { Issuers } from '../providers/protocol/issuers.ts';
import { ProviderFault } from '../providers/protocol/provider-fault.ts';
import { endAddress } from '../providers/provider.ts';
import { listOffered } from '../providers/queries/list-offered.ts';
import { openClientSecret } from '../providers/seal-client-secret.ts';
import { readNear } from '../work-desk/near-address.ts';
import { readFields } from '../work-desk/read-fields.ts';
import { leadTo, respondWork } from '../work-desk/respond-work.ts';
import type { WorkDesk } from '../work-desk/work-desk.tsx';
import { openOffered } from './open-offered.ts';
import { type SignInAsked, SignInPage } from './pages/sign-in-page.tsx';
import { triedBy } from './tried-by.ts';

/** Signing in with an address and a password, and signing out. */
export function addSignInRoutes(app: Hono, desk: WorkDesk, issuers: Issuers): void {
  const { accounts, record, now } = desk;

  /** Where who signed out here ends their session at the issuer of an organisation too; null where that is not known, or cannot be. */
  const endAt = async (slug: string | undefined): Promise<SignInAsked['end']> => {
    const opened = slug === undefined ? null : await openOffered(record, slug);
    if (opened === null) return null;
    const { provider, offered } = opened;
    const clientSecret = openClientSecret(accounts.options.secret, provider);
    if (clientSecret === null) return null;
    try {
      const to = await issuers.end(provider, clientSecret, endAddress(desk.base));
      return to && { href: to.href, organisation: offered.name };
    } catch (error) {
      // Signing out here was done; that the issuer is silent keeps nobody.
      if (error instanceof ProviderFault) return null;
      throw error;
    }
  };

  const respond = async (
    asked: Omit<SignInAsked, 'offered' | 'end'> & Partial<Pick<SignInAsked, 'end'>>,
    context: Context,
    how: Parameters<typeof respondWork>[2] = {},
  ) => {
    const offered = await listOffered(record);
    return respondWork(
      <SignInPage asked={{ end: null, ...asked, offered }} context={context} />,
      context.voice.language,
      how,
    );
  };

  app.get('/inloggen', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const near = readNear(c.req.query('naar'));
    if ((await desk.signedIn(c.req.raw)) !== null) return leadTo(context.voice, near ?? '/beheer');
    const { language } = context.voice;
    const sayings = {
      uit: signInWords[language].signedOut,
      opnieuw: entryWords[language].code.again,
      gewijzigd: accessWords[language].changed,
    };
    const told = Object.entries(sayings).find(([name]) => c.req.query(name) === 'ja')?.[1] ?? null;
    const end = c.req.query('uit') === 'ja' ? await endAt(c.req.query('bij')) : null;
    return await respond({ email: '', near, told, end }, context);
  });

  app.post('/inloggen', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const { language } = context.voice;
    const fields = await readFields(c.req.raw);
    const [email, near] = [fields.one('email').trim(), readNear(fields.one('naar'))];
    const tried = triedBy(c.req.raw, email);
    const wait = await takeTry(record, tried, now());
    if (wait > 0)
      return await respond({ email, near, told: entryWords[language].often(wait) }, context, {
        status: 429,
        retryAfter: wait,
      });
    const signedIn = await accounts.api.signInEmail({
      body: { email, password: normalPassword(fields.one('password')) },
      headers: c.req.raw.headers,
      asResponse: true,
    });
    if (!signedIn.ok)
      return await respond({ email, near, told: signInWords[language].wrong }, context, { status: 422 });
    await forgiveTry(record, tried, now());
    const cookies = signedIn.headers.getSetCookie();
    const answer: unknown = await signedIn.json();
    const wantsCode = typeof answer === 'object' && answer !== null && 'twoFactorRedirect' in answer;
    if (wantsCode)
      return leadTo(context.voice, '/beheer/code', { query: near === null ? {} : { naar: near }, cookies });
    return leadTo(context.voice, near ?? '/beheer', { cookies });
  });

  app.post('/uitloggen', async (c) => {
    const { voice } = desk.contextFor(c.req.raw);
    const who = await desk.signedIn(c.req.raw);
    const by = who?.memberships.find(({ organisationId }) => organisationId === who.providerOf)?.slug;
    const signedOut = await accounts.api.signOut({ headers: c.req.raw.headers, asResponse: true });
    const led = leadTo(voice, '/beheer/inloggen', {
      query: { uit: 'ja', ...(by !== undefined && { bij: by }) },
      cookies: signedOut.headers.getSetCookie(),
    });
    // What the browser kept of texts that could not be saved goes with it, and forms that came back, on a page without a script too.
    led.headers.set('clear-site-data', '"cache", "storage"');
    return led;
  });
}
