import { z } from 'zod';
import { openSealed, sealText } from '../accounts/seal.ts';

/** How long somebody may be away at an issuer, in seconds: time for a second factor, and a lost phone. */
export const awaySeconds = 900;

const begun = z.object({
  provider: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  near: z.string(),
  until: z.number(),
});

/** What the browser keeps of somebody who was sent to an issuer, and where they wanted to go. It is sealed: only we read it. */
export type EntryBegun = z.infer<typeof begun>;

const purpose = 'sign-in begun';

/** Over TLS no other name of the same domain can set it. */
const nameFor = (base: string) => (base.startsWith('https:') ? '__Host-doelspoor.begun' : 'doelspoor.begun');

function cookieOf(base: string, value: string, seconds: number): string {
  // Lax: it comes along where another site leads here, as the issuer does, and not with what that site asks by itself.
  const secure = base.startsWith('https:') ? '; Secure' : '';
  return `${nameFor(base)}=${value}; Max-Age=${seconds}; Path=/; HttpOnly; SameSite=Lax${secure}`;
}

/** The cookie that keeps it. @param base the address of the site */
export function keepBegun(base: string, secret: string, entry: EntryBegun): string {
  return cookieOf(base, sealText(secret, purpose, JSON.stringify(entry)), awaySeconds);
}

/** The cookie that lets go of it. */
export function dropBegun(base: string): string {
  return cookieOf(base, '', 0);
}

/** What a request brings along of it; null where there is nothing, it is not ours, or it took too long. */
export function readBegun(base: string, secret: string, { headers }: Request, now: Date): EntryBegun | null {
  const pairs = (headers.get('cookie') ?? '').split('; ');
  const value = pairs.find((pair) => pair.startsWith(`${nameFor(base)}=`))?.slice(nameFor(base).length + 1) ?? '';
  const text = openSealed(secret, purpose, value);
  if (text === null) return null;
  const { data } = begun.safeParse(JSON.parse(text));
  return data === undefined || data.until < now.getTime() ? null : data;
}
