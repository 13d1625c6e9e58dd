import { betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins';
import type { Record } from '../../record/connection/record.ts';
import { fromHeader } from './from-header.ts';

/** What signing in needs to know of the site. */
export type SignInSettings = {
  /** The address of the site without a slash at the end. */
  readonly base: string;
  /** What cookies and second factors are signed with, the same on all servers of one site. */
  readonly secret: string;
};

/** How long a session lasts, in seconds: a working day (SP 800-63B-4, 2.2.3, asks for at most 24 hours). */
const sessionSeconds = 12 * 3_600;

/**
 * The accounts of who signs in. Only functions of `api` are called, from our own forms: no address of the library is served
 * ([0058](../../../docs/decisions/0058-who-comes-in.md)).
 */
export function openAccounts(record: Record, { base, secret }: SignInSettings) {
  const isSecure = base.startsWith('https:');
  return betterAuth({
    database: { db: record.accounts, type: 'postgres' },
    baseURL: base,
    secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    session: { expiresIn: sessionSeconds, disableSessionRefresh: true },
    // Of what a letter opens with, only the digest is kept.
    verification: { storeIdentifier: 'hashed' },
    // Its own bound on length alone: the rest is `check-password.ts`.
    emailAndPassword: { enabled: true, autoSignIn: false, minPasswordLength: 8, maxPasswordLength: 200 },
    plugins: [
      twoFactor({ issuer: 'Doelspoor', backupCodeOptions: { amount: 10, length: 10, storeBackupCodes: 'encrypted' } }),
    ],
    advanced: {
      // With `__Host-` no other name of the same domain can set one of ours. Browsers take that over TLS alone.
      cookiePrefix: isSecure ? '__Host-doelspoor' : 'doelspoor',
      useSecureCookies: false,
      defaultCookieAttributes: { sameSite: 'lax', secure: isSecure, path: '/' },
      ipAddress: { ipAddressHeaders: [fromHeader] },
    },
  });
}

export type Accounts = ReturnType<typeof openAccounts>;
