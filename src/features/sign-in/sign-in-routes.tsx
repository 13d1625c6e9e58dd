import type { Hono } from 'hono';
import type { Context } from '../../frame/context.ts';
import { signInWords } from '../../words/people/sign-in-words.data.ts';
import { readNear } from '../work-desk/near-address.ts';
import { readFields } from '../work-desk/read-fields.ts';
import { leadTo, respondWork } from '../work-desk/respond-work.ts';
import type { WorkDesk } from '../work-desk/work-desk.tsx';
import { type SignInAsked, SignInPage } from './pages/sign-in-page.tsx';

/** Signing in with an address and a password, and signing out. */
export function addSignInRoutes(app: Hono, desk: WorkDesk): void {
  const respond = (asked: SignInAsked, context: Context, status = 200) =>
    respondWork(<SignInPage asked={asked} context={context} />, context.voice.language, { status });

  app.get('/inloggen', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const near = readNear(c.req.query('naar'));
    if ((await desk.signedIn(c.req.raw)) !== null) return leadTo(context.voice, near ?? '/beheer');
    const told = c.req.query('uit') === 'ja' ? signInWords[context.voice.language].signedOut : null;
    return respond({ email: '', near, told }, context);
  });

  app.post('/inloggen', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const fields = await readFields(c.req.raw);
    const [email, password, near] = [fields.one('email').trim(), fields.one('password'), readNear(fields.one('naar'))];
    const signedIn = await desk.accounts.api.signInEmail({
      body: { email, password },
      headers: c.req.raw.headers,
      asResponse: true,
    });
    if (!signedIn.ok) {
      const told = signInWords[context.voice.language].wrong;
      return respond({ email, near, told }, context, 422);
    }
    return leadTo(context.voice, near ?? '/beheer', { cookies: signedIn.headers.getSetCookie() });
  });

  app.post('/uitloggen', async (c) => {
    const { voice } = desk.contextFor(c.req.raw);
    const signedOut = await desk.accounts.api.signOut({ headers: c.req.raw.headers, asResponse: true });
    return leadTo(voice, '/beheer/inloggen', { query: { uit: 'ja' }, cookies: signedOut.headers.getSetCookie() });
  });
}
