import { betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins';
import type { Record } from '../../record/connection/record.ts';
import { passwordLength } from './check-password.ts';
import { fromHeader } from './from-header.ts';
import { makeRecoveryCodes } from './recovery-codes.ts';
import { signInAs } from './sign-in-as.ts';

/** What signing in needs to know of the site. */
export type SignInSettings = {
  /** The address of the site without a slash at the end. */
  readonly base: string;
  /** What cookies and second factors are signed with, the same on all servers of one site. */
  readonly secret: string;
};

/** How long an account takes no code after five wrong ones, in seconds. */
export const codeLockSeconds = 900;

/** How long a session lasts, in seconds: a working day (SP 800-63B-4, 2.2.3, asks for at most 24 hours). */
export const sessionSeconds = 12 * 3_600;

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
    // Of a password that is chosen `check-password.ts` judges the rest; the library counts in halves of characters.
    emailAndPassword: {
      enabled: true,
      autoSignIn: false,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: 4 * passwordLength.most,
      revokeSessionsOnPasswordReset: true,
    },
    plugins: [
      signInAs(),
      twoFactor({
        issuer: 'Doelspoor',
        backupCodeOptions: { customBackupCodesGenerate: makeRecoveryCodes, storeBackupCodes: 'encrypted' },
        accountLockout: { enabled: true, maxFailedAttempts: 5, durationSeconds: codeLockSeconds },
      }),
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
