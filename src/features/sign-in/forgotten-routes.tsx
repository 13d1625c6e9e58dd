import type { Hono } from 'hono';
import type { Context } from '../../frame/context.ts';
import { accessWords } from '../../words/people/access-words.data.ts';
import { entryWords } from '../../words/people/entry-words.data.ts';
import { letterWords } from '../../words/people/letter-words.data.ts';
import { checkPassword, normalPassword } from '../accounts/check-password.ts';
import { findReset, startReset } from '../accounts/password-reset.ts';
import { forgiveTry, takeTry } from '../accounts/tries.ts';
import { readFields } from '../work-desk/read-fields.ts';
import { leadTo, respondWork } from '../work-desk/respond-work.ts';
import { ToldPage } from '../work-desk/told-page.tsx';
import type { WorkDesk } from '../work-desk/work-desk.tsx';
import { ForgottenPage, NewPasswordPage } from './pages/forgotten-page.tsx';
import { triedBy } from './tried-by.ts';

/** A new password for who forgot theirs, by a letter that is good for an hour. */
export function addForgottenRoutes(app: Hono, desk: WorkDesk): void {
  const { accounts, mailer, record, now } = desk;

  const respond = (context: Context, fault: string | null, status = 200) =>
    respondWork(<ForgottenPage canMail={mailer !== null} fault={fault} context={context} />, context.voice.language, {
      status,
    });

  /** Sends the letter where somebody has that address and a password. How long that takes is not to be seen from outside. */
  const sendLetter = async (email: string, { voice }: Context) => {
    const { internalAdapter } = await accounts.$context;
    const found = await internalAdapter.findUserByEmail(email.toLowerCase(), { includeAccounts: true });
    if (found === null || mailer === null || !found.accounts.some(({ password }) => password)) return;
    const word = await startReset(accounts, found.user.id);
    const address = `${desk.base}/beheer/wachtwoord/${word}`;
    await mailer.send({ to: email, ...letterWords[voice.language].forgotten({ name: found.user.name, address }) });
  };

  app.get('/wachtwoord', (c) => respond(desk.contextFor(c.req.raw), null));

  app.post('/wachtwoord', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const { language } = context.voice;
    const email = (await readFields(c.req.raw)).one('email').trim();
    // Letters are counted apart from passwords: who fills somebody's box keeps nobody from signing in.
    const wait = await takeTry(record, triedBy(c.req.raw, `brief ${email}`), now());
    if (wait > 0) return respond(context, entryWords[language].often(wait), 429);
    void sendLetter(email, context).catch(desk.report);
    const t = accessWords[language].forgotten;
    return respondWork(<ToldPage context={context} title={t.sent} lead={t.sentLead} />, language);
  });

  const gone = (context: Context, lead: string, status: number) => {
    const t = accessWords[context.voice.language].forgotten;
    return respondWork(<ToldPage context={context} title={t.gone} lead={lead} />, context.voice.language, { status });
  };

  app.get('/wachtwoord/:word', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const word = c.req.param('word');
    const wait = await takeTry(record, triedBy(c.req.raw, null), now());
    if (wait > 0) return gone(context, entryWords[context.voice.language].often(wait), 429);
    if ((await findReset(accounts, word)) === null)
      return gone(context, accessWords[context.voice.language].forgotten.goneLead, 404);
    await forgiveTry(record, triedBy(c.req.raw, null), now());
    const isSeen = c.req.query('zichtbaar') === 'ja';
    const page = <NewPasswordPage word={word} isSeen={isSeen} fault={null} context={context} />;
    return respondWork(page, context.voice.language);
  });

  app.post('/wachtwoord/:word', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const { language } = context.voice;
    const word = c.req.param('word');
    const wait = await takeTry(record, triedBy(c.req.raw, null), now());
    if (wait > 0) return gone(context, entryWords[language].often(wait), 429);
    const who = await findReset(accounts, word);
    if (who === null) return gone(context, accessWords[language].forgotten.goneLead, 404);
    await forgiveTry(record, triedBy(c.req.raw, null), now());
    const password = (await readFields(c.req.raw)).one('wachtwoord');
    const fault = checkPassword(password, [who.name, who.email]);
    if (fault !== null) {
      const isSeen = c.req.query('zichtbaar') === 'ja';
      const page = <NewPasswordPage word={word} isSeen={isSeen} fault={fault} context={context} />;
      return respondWork(page, language, { status: 422 });
    }
    const body = { token: word, newPassword: normalPassword(password) };
    const changed = await accounts.api.resetPassword({ body, asResponse: true });
    if (!changed.ok) return gone(context, accessWords[language].forgotten.goneLead, 404);
    await forgiveTry(record, triedBy(c.req.raw, who.email), now());
    return leadTo(context.voice, '/beheer/inloggen', { query: { gewijzigd: 'ja' } });
  });
}
