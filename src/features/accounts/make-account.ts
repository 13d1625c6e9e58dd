import type { Accounts } from './accounts.ts';
import { normalPassword } from './check-password.ts';

/**
 * Makes an account with a password, and signs it in.
 * @param instead the account that has the address already and goes, with its sessions and its second factor; null where there is none. Only one that
 * works for no organisation may go.
 * @returns the account, and the cookies of its session
 */
export async function makeAccount(
  accounts: Accounts,
  given: { readonly name: string; readonly email: string; readonly password: string },
  instead: string | null,
  headers: Headers,
): Promise<{ readonly accountId: string; readonly cookies: readonly string[] }> {
  const body = { ...given, password: normalPassword(given.password) };
  const { internalAdapter } = await accounts.$context;
  if (instead !== null) await internalAdapter.deleteUser(instead);
  const { user } = await accounts.api.signUpEmail({ body });
  // Who has the letter has the address.
  await internalAdapter.updateUser(user.id, { emailVerified: true });
  const signedIn = await accounts.api.signInEmail({ body, headers, asResponse: true });
  return { accountId: user.id, cookies: signedIn.headers.getSetCookie() };
}

/** The headers of a request as they would be with cookies that were just set. */
export function withCookies(headers: Headers, cookies: readonly string[]): Headers {
  const set = new Map((headers.get('cookie') ?? '').split('; ').filter(Boolean).map(splitCookie));
  for (const cookie of cookies) {
    const [name, value] = splitCookie(cookie.split(';', 1)[0] ?? '');
    set.set(name, value);
  }
  const next = new Headers(headers);
  next.set('cookie', [...set].map((pair) => pair.join('=')).join('; '));
  return next;
}

function splitCookie(text: string): [string, string] {
  const at = text.indexOf('=');
  return [text.slice(0, at), text.slice(at + 1)];
}
