import type { Hono } from 'hono';
import type { Context } from '../../frame/context.ts';
import { accessWords } from '../../words/people/access-words.data.ts';
import { entryWords } from '../../words/people/entry-words.data.ts';
import { signInWords } from '../../words/people/sign-in-words.data.ts';
import { normalPassword } from '../accounts/check-password.ts';
import { forgiveTry, takeTry } from '../accounts/tries.ts';
import { listOffered } from '../providers/queries/list-offered.ts';
import { readNear } from '../work-desk/near-address.ts';
import { readFields } from '../work-desk/read-fields.ts';
import { leadTo, respondWork } from '../work-desk/respond-work.ts';
import type { WorkDesk } from '../work-desk/work-desk.tsx';
import { type SignInAsked, SignInPage } from './pages/sign-in-page.tsx';
import { endedCookie } from './provider-cookies.ts';
import { triedBy } from './tried-by.ts';

/** Signing in with an address and a password, and where somebody comes who signed out. */
export function addSignInRoutes(app: Hono, desk: WorkDesk): void {
  const { accounts, record, now, base } = desk;
  const { secret } = accounts.options;

  const respond = async (
    asked: Omit<SignInAsked, 'offered' | 'left'> & Partial<Pick<SignInAsked, 'left'>>,
    context: Context,
    how: Parameters<typeof respondWork>[2] = {},
  ) => {
    const offered = await listOffered(record);
    return respondWork(
      <SignInPage asked={{ left: null, ...asked, offered }} context={context} />,
      context.voice.language,
      how,
    );
  };

  app.get('/inloggen', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const near = readNear(c.req.query('naar'));
    if ((await desk.signedIn(c.req.raw)) !== null) return leadTo(context.voice, near ?? '/beheer');
    const { language } = context.voice;
    const ended = endedCookie.read({ base, secret }, c.req.raw, now());
    // Back from an issuer. Whoever else leads here with a state is told nothing.
    if (ended !== null && c.req.query('state') === ended.state) {
      const left = { slug: ended.slug, isThere: false };
      const told = { text: signInWords[language].signedOut, isFault: false };
      return await respond({ email: '', near, told, left }, context, { cookies: [endedCookie.drop(base)] });
    }
    const sayings = {
      uit: { text: signInWords[language].signedOut, isFault: false },
      opnieuw: { text: entryWords[language].code.again, isFault: true },
      gewijzigd: { text: accessWords[language].changed, isFault: false },
    };
    const told = Object.entries(sayings).find(([name]) => c.req.query(name) === 'ja')?.[1] ?? null;
    const slug = c.req.query('uit') === 'ja' ? c.req.query('bij') : undefined;
    return await respond({ email: '', near, told, left: slug === undefined ? null : { slug, isThere: true } }, context);
  });

  app.post('/inloggen', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const { language } = context.voice;
    const fields = await readFields(c.req.raw);
    const [email, near] = [fields.one('email').trim(), readNear(fields.one('naar'))];
    const tried = triedBy(c.req.raw, email);
    const wait = await takeTry(record, tried, now());
    if (wait > 0)
      return await respond({ email, near, told: { text: entryWords[language].often(wait), isFault: true } }, context, {
        status: 429,
        retryAfter: wait,
      });
    const signedIn = await accounts.api.signInEmail({
      body: { email, password: normalPassword(fields.one('password')) },
      headers: c.req.raw.headers,
      asResponse: true,
    });
    if (!signedIn.ok)
      return await respond({ email, near, told: { text: signInWords[language].wrong, isFault: true } }, context, {
        status: 422,
      });
    await forgiveTry(record, tried, now());
    const cookies = signedIn.headers.getSetCookie();
    const answer: unknown = await signedIn.json();
    const wantsCode = typeof answer === 'object' && answer !== null && 'twoFactorRedirect' in answer;
    if (wantsCode)
      return leadTo(context.voice, '/beheer/code', { query: near === null ? {} : { naar: near }, cookies });
    return leadTo(context.voice, near ?? '/beheer', { cookies });
  });
}
