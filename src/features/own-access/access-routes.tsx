import type { Hono } from 'hono';
import { accessWords } from '../../words/people/access-words.data.ts';
import { entryWords } from '../../words/people/entry-words.data.ts';
import { checkPassword, normalPassword } from '../accounts/check-password.ts';
import { forgiveTry, takeTry } from '../accounts/tries.ts';
import { triedBy } from '../sign-in/tried-by.ts';
import { readFields } from '../work-desk/read-fields.ts';
import { leadTo, respondWork } from '../work-desk/respond-work.ts';
import type { SignedIn, WorkDesk } from '../work-desk/work-desk.tsx';
import { type AccessAsked, AccessPage, type OwnSession } from './access-page.tsx';

/** Where somebody sees and ends their sessions, and changes their password. */
export function addAccessRoutes(app: Hono, desk: WorkDesk): void {
  const { accounts, record, now } = desk;

  const sessionsOf = async ({ sessionId }: SignedIn, headers: Headers): Promise<readonly OwnSession[]> => {
    const found = await accounts.api.listSessions({ headers });
    return found
      .map(({ id, createdAt, ipAddress, userAgent }) => ({
        ...{ id, since: createdAt, from: ipAddress ?? '', userAgent: userAgent ?? '', isHere: id === sessionId },
      }))
      .toSorted((a, b) => Number(b.isHere) - Number(a.isHere) || b.since.getTime() - a.since.getTime());
  };

  const respond = async (
    request: Request,
    who: SignedIn,
    said: Partial<AccessAsked>,
    how: Parameters<typeof respondWork>[2] = {},
  ) => {
    const context = desk.contextFor(request);
    const isSeen = new URL(request.url).searchParams.get('zichtbaar') === 'ja';
    const sessions = await sessionsOf(who, request.headers);
    const asked = { ...{ who, sessions, isSeen, told: null, wrongPassword: null, fault: null }, ...said };
    return respondWork(<AccessPage asked={asked} context={context} />, context.voice.language, how);
  };

  app.get('/mijn-toegang', async (c) => {
    const who = await desk.enter(c.req.raw);
    if (who instanceof Response) return who;
    const t = accessWords[desk.contextFor(c.req.raw).voice.language];
    const done = c.req.query('gedaan');
    return await respond(c.req.raw, who, {
      told: done === 'sessie' ? t.ended : done === 'wachtwoord' ? t.changed : null,
    });
  });

  app.post('/mijn-toegang/sessies', async (c) => {
    const who = await desk.enter(c.req.raw);
    if (who instanceof Response) return who;
    const { headers } = c.req.raw;
    const chosen = (await readFields(c.req.raw)).one('sessie');
    if (chosen === 'andere') await accounts.api.revokeOtherSessions({ headers });
    else {
      const found = (await accounts.api.listSessions({ headers })).find(({ id }) => id === chosen);
      if (found !== undefined) await accounts.api.revokeSession({ body: { token: found.token }, headers });
    }
    return leadTo(desk.contextFor(c.req.raw).voice, '/beheer/mijn-toegang', { query: { gedaan: 'sessie' } });
  });

  app.post('/mijn-toegang', async (c) => {
    const who = await desk.enter(c.req.raw);
    if (who instanceof Response) return who;
    const { voice } = desk.contextFor(c.req.raw);
    const fields = await readFields(c.req.raw);
    const [current, fresh] = [fields.one('huidig'), fields.one('wachtwoord')];
    const tried = triedBy(c.req.raw, who.email);
    const wait = await takeTry(record, tried, now());
    if (wait > 0)
      return await respond(c.req.raw, who, { wrongPassword: entryWords[voice.language].often(wait) }, { status: 429 });
    const fault = checkPassword(fresh, [who.name, who.email, ...who.memberships.map(({ name }) => name)]);
    if (fault !== null) {
      await forgiveTry(record, triedBy(c.req.raw, null), now());
      return await respond(c.req.raw, who, { fault }, { status: 422 });
    }
    const changed = await accounts.api.changePassword({
      body: {
        currentPassword: normalPassword(current),
        newPassword: normalPassword(fresh),
        revokeOtherSessions: true,
      },
      headers: c.req.raw.headers,
      asResponse: true,
    });
    if (!changed.ok)
      return await respond(c.req.raw, who, { wrongPassword: accessWords[voice.language].wrong }, { status: 422 });
    await forgiveTry(record, tried, now());
    const cookies = changed.headers.getSetCookie();
    return leadTo(voice, '/beheer/mijn-toegang', { query: { gedaan: 'wachtwoord' }, cookies });
  });
}
