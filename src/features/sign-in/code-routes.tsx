import type { Hono } from 'hono';
import { z } from 'zod';
import type { Context } from '../../frame/context.ts';
import { entryWords } from '../../words/people/entry-words.data.ts';
import { codeLockSeconds } from '../accounts/accounts.ts';
import { readRecoveryCode } from '../accounts/recovery-codes.ts';
import { readCode } from '../accounts/second-factor.ts';
import { spendCode } from '../accounts/spend-code.ts';
import { forgiveTry, takeTry } from '../accounts/tries.ts';
import { readNear } from '../work-desk/near-address.ts';
import { readFields } from '../work-desk/read-fields.ts';
import { leadTo, respondWork } from '../work-desk/respond-work.ts';
import type { WorkDesk } from '../work-desk/work-desk.tsx';
import { type CodeAsked, CodePage } from './pages/code-page.tsx';
import { triedBy } from './tried-by.ts';

const begun = z.object({ token: z.string(), user: z.object({ id: z.string() }) });
const refused = z.object({ code: z.string() });
/** What the library says where the password has to be given again. */
const overCodes = new Set(['INVALID_TWO_FACTOR_COOKIE', 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE']);

/** Signing in, second step: a code of the app, or a recovery code. */
export function addCodeRoutes(app: Hono, desk: WorkDesk): void {
  const { accounts, record, now } = desk;
  const respond = (asked: CodeAsked, context: Context, how: Parameters<typeof respondWork>[2] = {}) =>
    respondWork(<CodePage asked={asked} context={context} />, context.voice.language, how);

  app.get('/code', (c) => {
    const context = desk.contextFor(c.req.raw);
    const isRecovery = c.req.query('herstel') === 'ja';
    return respond({ isRecovery, near: readNear(c.req.query('naar')), fault: null }, context);
  });

  app.post('/code', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const { often, code: t } = entryWords[context.voice.language];
    const fields = await readFields(c.req.raw);
    const near = readNear(fields.one('naar'));
    const recovery = fields.one('herstelcode');
    const isRecovery = recovery !== '';
    const tooOften = (seconds: number) =>
      respond({ isRecovery, near, fault: often(seconds) }, context, { status: 429, retryAfter: seconds });
    const tried = triedBy(c.req.raw, null);
    const wait = await takeTry(record, tried, now());
    if (wait > 0) return tooOften(wait);
    const { headers } = c.req.raw;
    const code = isRecovery ? readRecoveryCode(recovery) : readCode(fields.one('code'));
    const how = { body: { code }, headers, asResponse: true } as const;
    const verified = await (isRecovery ? accounts.api.verifyBackupCode(how) : accounts.api.verifyTOTP(how));
    const answer: unknown = await verified.json();
    const wrong = () =>
      respond({ isRecovery, near, fault: isRecovery ? t.wrongRecovery : t.wrong }, context, { status: 422 });
    if (!verified.ok) {
      const why = refused.safeParse(answer).data?.code ?? '';
      if (overCodes.has(why)) return leadTo(context.voice, '/beheer/inloggen', { query: { opnieuw: 'ja' } });
      return verified.status === 429 ? tooOften(codeLockSeconds) : wrong();
    }
    const { token, user } = begun.parse(answer);
    if (!isRecovery && !(await spendCode(record, user.id, code, now()))) {
      await (await accounts.$context).internalAdapter.deleteSession(token);
      return wrong();
    }
    await forgiveTry(record, tried, now());
    return leadTo(context.voice, near ?? '/beheer', { cookies: verified.headers.getSetCookie() });
  });
}
