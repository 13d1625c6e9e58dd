import type { IncomingMessage } from 'node:http';
import { type BlockList, isIP } from 'node:net';
import { isTrusted } from './trusted-proxies.ts';

/** What is known of who sent a request, and how. */
export type Forwarding = {
  /** Whether the reader asked over TLS. */
  readonly isSecure: (request: IncomingMessage) => boolean;
  /** Whether an address is that of a proxy in front, which asks for many readers. */
  readonly isProxy: (address: string) => boolean;
  /** The network address of the reader. */
  readonly readerOf: (request: IncomingMessage) => string;
};

/**
 * Hears what a proxy in front says in `X-Forwarded-Proto` and `X-Forwarded-For`, from trusted addresses only: anybody else could say anything.
 * `Forwarded` is not heard, since most proxies pass on what a stranger wrote there, and no host is: the site has one address, and a page is kept
 * for all readers.
 * @param isSecureSite whether readers find the site at an address over TLS, which goes for what no proxy says more of
 */
export function hearProxies(trusted: BlockList, isSecureSite: boolean): Forwarding {
  const said = (request: IncomingMessage, name: 'x-forwarded-proto' | 'x-forwarded-for'): string[] => {
    const header = request.headers[name];
    if (header === undefined || !isTrusted(trusted, request.socket.remoteAddress ?? '')) return [];
    return String(header)
      .split(',')
      .map((part) => part.trim());
  };
  return {
    isProxy: (address) => isTrusted(trusted, address),
    isSecure(request) {
      const protocol = said(request, 'x-forwarded-proto').at(-1);
      return protocol === undefined ? isSecureSite : protocol === 'https';
    },
    readerOf(request) {
      let reader = request.socket.remoteAddress ?? '';
      // Each proxy adds whom it heard at the end; what stands before the first that we do not trust is hearsay.
      for (const address of said(request, 'x-forwarded-for').reverse()) {
        if (isIP(address) === 0) return reader;
        reader = address;
        if (!isTrusted(trusted, address)) return reader;
      }
      return reader;
    },
  };
}
