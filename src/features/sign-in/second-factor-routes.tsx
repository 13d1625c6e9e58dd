import type { Hono } from 'hono';
import { entryWords } from '../../words/people/entry-words.data.ts';
import { normalPassword } from '../accounts/check-password.ts';
import { withCookies } from '../accounts/make-account.ts';
import { addressOfKey, keyIn, readCode } from '../accounts/second-factor.ts';
import { spendCode } from '../accounts/spend-code.ts';
import { forgiveTry, takeTry } from '../accounts/tries.ts';
import { readFields } from '../work-desk/read-fields.ts';
import { leadTo, respondWork } from '../work-desk/respond-work.ts';
import type { WorkDesk } from '../work-desk/work-desk.tsx';
import { ConfirmPage, RecoveryCodesPage, SecondFactorPage } from './pages/second-factor-page.tsx';
import { triedBy } from './tried-by.ts';

/** Linking an app that gives codes, and the recovery codes beside it. */
export function addSecondFactorRoutes(app: Hono, desk: WorkDesk): void {
  const { accounts, record, now } = desk;

  app.get('/mijn-toegang/code', async (c) => {
    const who = await desk.signedIn(c.req.raw);
    if (who === null || !who.hasPassword) return desk.respondMissing(c.req.raw, who);
    const context = desk.contextFor(c.req.raw);
    const purpose = who.lacksSecondFactor ? 'factor' : 'replace';
    return respondWork(
      <ConfirmPage who={who} purpose={purpose} fault={null} context={context} />,
      context.voice.language,
    );
  });

  app.post('/mijn-toegang/code', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const { language } = context.voice;
    const { factor, often } = entryWords[language];
    const who = await desk.signedIn(c.req.raw);
    if (who === null || !who.hasPassword) return leadTo(context.voice, '/beheer');
    const fields = await readFields(c.req.raw);
    const { headers } = c.req.raw;
    const secretKey = fields.one('sleutel');
    if (secretKey === '') {
      const purpose = who.lacksSecondFactor ? 'factor' : 'replace';
      const ask = (fault: string, status: number) =>
        respondWork(<ConfirmPage who={who} purpose={purpose} fault={fault} context={context} />, language, { status });
      const tried = triedBy(c.req.raw, who.email);
      const wait = await takeTry(record, tried, now());
      if (wait > 0) return ask(often(wait), 429);
      const password = normalPassword(fields.one('wachtwoord'));
      // Between the app of before and the next one a session can do nothing but link it.
      const dropped = who.lacksSecondFactor
        ? null
        : await accounts.api.disableTwoFactor({ body: { password }, headers, asResponse: true });
      if (dropped?.ok === false) return ask(factor.wrongPassword, 422);
      const cookies = dropped?.headers.getSetCookie() ?? [];
      const begun = await accounts.api
        .enableTwoFactor({ body: { password, method: 'totp' }, headers: withCookies(headers, cookies) })
        .catch(() => null);
      if (begun === null || !('totpURI' in begun)) return ask(factor.wrongPassword, 422);
      await forgiveTry(record, tried, now());
      const page = <SecondFactorPage who={who} secretKey={keyIn(begun.totpURI)} fault={null} context={context} />;
      return respondWork(page, language, { cookies });
    }
    if (!who.lacksSecondFactor) return leadTo(context.voice, '/beheer/mijn-toegang');
    if (addressOfKey(secretKey, who.email) === null) return leadTo(context.voice, '/beheer/mijn-toegang/code');
    const code = readCode(fields.one('code'));
    const verified = await accounts.api.verifyTOTP({ body: { code }, headers, asResponse: true });
    if (!verified.ok) {
      const page = <SecondFactorPage who={who} secretKey={secretKey} fault={factor.wrongCode} context={context} />;
      return respondWork(page, language, { status: 422 });
    }
    await spendCode(record, who.accountId, code, now());
    const { backupCodes } = await accounts.api.viewBackupCodes({ body: { userId: who.accountId } });
    const page = <RecoveryCodesPage who={who} codes={backupCodes} context={context} />;
    return respondWork(page, language, { cookies: verified.headers.getSetCookie() });
  });

  app.get('/mijn-toegang/herstelcodes', async (c) => {
    const who = await desk.enter(c.req.raw);
    if (who instanceof Response) return who;
    const context = desk.contextFor(c.req.raw);
    return respondWork(
      <ConfirmPage who={who} purpose="codes" fault={null} context={context} />,
      context.voice.language,
    );
  });

  app.post('/mijn-toegang/herstelcodes', async (c) => {
    const who = await desk.enter(c.req.raw);
    if (who instanceof Response) return who;
    const context = desk.contextFor(c.req.raw);
    const { language } = context.voice;
    const { factor, often } = entryWords[language];
    const ask = (fault: string, status: number) =>
      respondWork(<ConfirmPage who={who} purpose="codes" fault={fault} context={context} />, language, { status });
    const tried = triedBy(c.req.raw, who.email);
    const wait = await takeTry(record, tried, now());
    if (wait > 0) return ask(often(wait), 429);
    const fields = await readFields(c.req.raw);
    const made = await accounts.api
      .generateBackupCodes({ body: { password: normalPassword(fields.one('wachtwoord')) }, headers: c.req.raw.headers })
      .catch(() => null);
    if (made === null) return ask(factor.wrongPassword, 422);
    await forgiveTry(record, tried, now());
    return respondWork(<RecoveryCodesPage who={who} codes={made.backupCodes} context={context} />, language);
  });
}
