import type { Hono } from 'hono';
import type { Context } from '../../frame/context.ts';
import type { ReadDb } from '../../record/connection/read-db.ts';
import { readShared } from '../../record/connection/transaction.ts';
import { Refused } from '../../record/errors/refused.ts';
import { entryWords } from '../../words/people/entry-words.data.ts';
import { sayRefused } from '../../words/people/say-refused.ts';
import { checkPassword, normalPassword } from '../accounts/check-password.ts';
import { findAccount } from '../accounts/find-account.ts';
import { makeAccount, withCookies } from '../accounts/make-account.ts';
import { keyIn } from '../accounts/second-factor.ts';
import { forgiveTry, takeTry } from '../accounts/tries.ts';
import { acceptInvitation } from '../people/commands/accept-invitation.ts';
import { findInvitation, type Invitation } from '../people/queries/find-invitation.ts';
import { findMemberships } from '../people/queries/find-memberships.ts';
import { isProviderAlone } from '../providers/queries/is-provider-alone.ts';
import { listOffered } from '../providers/queries/list-offered.ts';
import { readFields } from '../work-desk/read-fields.ts';
import { leadTo, respondWork } from '../work-desk/respond-work.ts';
import { ToldPage } from '../work-desk/told-page.tsx';
import type { WorkDesk } from '../work-desk/work-desk.tsx';
import { type InvitationAsked, InvitationPage } from './pages/invitation-page.tsx';
import { SecondFactorPage } from './pages/second-factor-page.tsx';
import { triedBy } from './tried-by.ts';

/** Where a letter leads that invites somebody. */
export function addInvitationRoutes(app: Hono, desk: WorkDesk): void {
  const { accounts, record, now } = desk;

  const respond = async (asked: Omit<InvitationAsked, 'offered'>, context: Context, status = 200) => {
    const { organisationId } = asked.invitation;
    const offered = (await listOffered(record)).find((one) => one.organisationId === organisationId) ?? null;
    const page = <InvitationPage asked={{ ...asked, offered }} context={context} />;
    return respondWork(page, context.voice.language, { status });
  };

  /** The invitation that an address opens; else what is answered. Who guesses waits longer each time. */
  const open = async (request: Request, word: string): Promise<Invitation | Response> => {
    const context = desk.contextFor(request);
    const { language } = context.voice;
    const { invitation: t, often } = entryWords[language];
    const tried = triedBy(request, null);
    const wait = await takeTry(record, tried, now());
    const tell = (lead: string, status: number) =>
      respondWork(<ToldPage context={context} title={t.gone} lead={lead} />, language, { status });
    if (wait > 0) return tell(often(wait), 429);
    const found = await findInvitation(record, word, now());
    if (found === null) return tell(t.goneLead, 404);
    await forgiveTry(record, tried, now());
    return found;
  };

  /** The account that has the address of an invitation, and whether it works for anybody: one that does is nobody else's to make anew. */
  const accountOf = async (tx: ReadDb, { email }: Invitation) => {
    const id = await findAccount(record, email);
    return { id, works: id !== null && (await findMemberships(tx, id)).length > 0 };
  };

  const howFor = async (request: Request, invitation: Invitation): Promise<InvitationAsked['how']> => {
    const who = await desk.signedIn(request);
    const { organisationId } = invitation;
    const isAlone = await readShared(record, (tx) => isProviderAlone(tx, organisationId));
    if (isAlone && who?.providerOf !== organisationId) return 'provider';
    if (who !== null && !who.lacksSecondFactor) {
      const { name, email, providerOf } = who;
      if (providerOf === null) return { name, as: email };
      // What the provider of one organisation says of somebody opens no other.
      return { name, as: providerOf === organisationId ? name : null };
    }
    const { works } = await readShared(record, (tx) => accountOf(tx, invitation));
    return works ? 'sign-in' : 'choose';
  };

  app.get('/uitnodiging/:word', async (c) => {
    const word = c.req.param('word');
    const invitation = await open(c.req.raw, word);
    if (invitation instanceof Response) return invitation;
    const how = await howFor(c.req.raw, invitation);
    const isSeen = c.req.query('zichtbaar') === 'ja';
    return await respond({ invitation, word, how, isSeen, fault: null, told: null }, desk.contextFor(c.req.raw));
  });

  app.post('/uitnodiging/:word', async (c) => {
    const word = c.req.param('word');
    const context = desk.contextFor(c.req.raw);
    const { language } = context.voice;
    const invitation = await open(c.req.raw, word);
    if (invitation instanceof Response) return invitation;
    const { organisationId, memberId, slug, name, email } = invitation;
    const fields = await readFields(c.req.raw);
    const isSeen = c.req.query('zichtbaar') === 'ja';
    const how = await howFor(c.req.raw, invitation);
    const asked = { invitation, word, how, isSeen, fault: null, told: null };
    const accept = (account: (tx: ReadDb) => Promise<string>) =>
      acceptInvitation(record, { organisationId, memberId, word, account }, now());
    try {
      if (typeof how !== 'string') {
        const who = await desk.signedIn(c.req.raw);
        if (who === null || how.as === null || fields.one('aannemen') !== 'ja')
          return await respond(asked, context, 422);
        await accept(() => Promise.resolve(who.accountId));
        return leadTo(context.voice, `/beheer/${slug}`);
      }
      if (how !== 'choose') return await respond(asked, context, 422);
      const password = fields.one('wachtwoord');
      const fault = checkPassword(password, [name, email, invitation.organisation]);
      if (fault !== null) return await respond({ ...asked, fault }, context, 422);
      const { headers } = c.req.raw;
      let cookies: readonly string[] = [];
      await accept(async (tx) => {
        const { id, works } = await accountOf(tx, invitation);
        if (works) throw new Refused({ say: 'no-invitation', with: {} });
        const made = await makeAccount(accounts, { name, email, password }, id, headers);
        cookies = made.cookies;
        return made.accountId;
      });
      const begun = await accounts.api.enableTwoFactor({
        body: { password: normalPassword(password), method: 'totp' },
        headers: withCookies(headers, cookies),
      });
      const key = 'totpURI' in begun ? keyIn(begun.totpURI) : '';
      const page = <SecondFactorPage who={{ name, email }} secretKey={key} fault={null} context={context} />;
      return respondWork(page, language, { cookies });
    } catch (error) {
      const told = error instanceof Refused ? sayRefused(language, error.saying) : null;
      if (told === null) throw error;
      return await respond({ ...asked, told }, context, 422);
    }
  });
}
