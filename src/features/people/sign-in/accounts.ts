import { betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins';
import type { Record } from '../../../record/connection/record.ts';

/** What signing in needs to know of the site. */
export type SignInSettings = {
  /** The address of the site without a slash at the end. */
  readonly base: string;
  /** What cookies and second factors are signed with, the same on all servers of one site. */
  readonly secret: string;
};

/** How long a session lasts, and how often its end is moved, in seconds: a working day; somebody who stays away signs in again. */
const session = { expiresIn: 12 * 3_600, updateAge: 15 * 60 } as const;

/**
 * The accounts of who signs in. Only functions of `api` are called, from our own forms: no address of the library is served
 * ([0058](../../../../docs/decisions/0058-who-comes-in.md)).
 */
export function openAccounts(record: Record, { base, secret }: SignInSettings) {
  return betterAuth({
    database: { db: record.accounts, type: 'postgres' },
    baseURL: base,
    secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    session,
    // Its own bound on length alone: the rest is `check-password.ts`.
    emailAndPassword: { enabled: true, autoSignIn: false, minPasswordLength: 8, maxPasswordLength: 200 },
    plugins: [
      twoFactor({ issuer: 'Doelspoor', backupCodeOptions: { amount: 10, length: 10, storeBackupCodes: 'encrypted' } }),
    ],
    advanced: {
      cookiePrefix: 'doelspoor',
      useSecureCookies: base.startsWith('https:'),
      defaultCookieAttributes: { sameSite: 'lax' },
    },
  });
}

export type Accounts = ReturnType<typeof openAccounts>;
