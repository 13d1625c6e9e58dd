import { z } from 'zod';
import { openSealed, sealText } from '../accounts/seal.ts';

/** The address of the site, and the secret that it seals with. */
export type SealingSite = { readonly base: string; readonly secret: string };

/** Browsers keep no cookie that is longer (RFC 6265, 6.1), name and all. */
const mostBytes = 4_000;

/** Something that a browser keeps for us for a while, unread by it and by anybody else. */
export class SealedCookie<Kept> {
  readonly #name: string;
  readonly #path: string;
  readonly #seconds: number;
  readonly #schema: z.ZodType<{ readonly until: number; readonly kept: Kept }>;

  /** @param path the addresses that it is sent along with */
  constructor(name: string, { path, seconds, holds }: { path: string; seconds: number; holds: z.ZodType<Kept> }) {
    [this.#name, this.#path, this.#seconds] = [name, path, seconds];
    this.#schema = z.object({ until: z.number(), kept: holds });
  }

  /** The cookie that keeps it; null where it is more than a browser keeps. */
  keep({ base, secret }: SealingSite, kept: Kept, now: Date): string | null {
    const until = now.getTime() + this.#seconds * 1_000;
    const sealed = sealText(secret, this.#name, JSON.stringify({ until, kept }));
    return sealed.length > mostBytes ? null : this.#write(base, sealed, this.#seconds);
  }

  /** The cookie that lets go of it. */
  drop(base: string): string {
    return this.#write(base, '', 0);
  }

  /** What a request brings along of it; null where there is nothing, it is not ours, or it took too long. */
  read({ base, secret }: SealingSite, { headers }: Request, now: Date): Kept | null {
    const start = `${this.#nameAt(base)}=`;
    const pair = (headers.get('cookie') ?? '').split('; ').find((one) => one.startsWith(start));
    const text = openSealed(secret, this.#name, pair?.slice(start.length) ?? '');
    if (text === null) return null;
    const { data } = this.#schema.safeParse(JSON.parse(text));
    return data === undefined || data.until < now.getTime() ? null : data.kept;
  }

  /** Over TLS no other name of the same domain can set it, where it is sent to all addresses; and nobody without TLS. */
  #nameAt(base: string): string {
    const prefix = this.#path === '/' ? '__Host-' : '__Secure-';
    return `${base.startsWith('https:') ? prefix : ''}doelspoor.${this.#name}`;
  }

  #write(base: string, value: string, seconds: number): string {
    // Lax: it comes along where another site leads here, as the issuer does, and not with what that site asks by itself.
    const secure = base.startsWith('https:') ? '; Secure' : '';
    return `${this.#nameAt(base)}=${value}; Max-Age=${seconds}; Path=${this.#path}; HttpOnly; SameSite=Lax${secure}`;
  }
}
