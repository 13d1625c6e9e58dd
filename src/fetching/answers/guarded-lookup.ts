import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isPrivate } from './private-addresses.ts';

/** A connection that is not made, because it would lead to what is not public. */
export class PrivateAddress extends Error {
  override readonly name = 'PrivateAddress';
  readonly host: string;

  constructor(host: string) {
    super(`${host} is not public`);
    this.host = host;
  }
}

/** What a name means: all its addresses. */
type LookupAll = (
  host: string,
  options: LookupOptions & { readonly all: true },
  give: (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
) => void;

/**
 * A look-up that gives only addresses that may be connected to: what was looked up is what is connected to, so a name that means something else
 * a moment later gets nowhere.
 */
export function guardLookup(lookUp: LookupAll): LookupFunction {
  return (host, options, give) => {
    lookUp(host, { ...options, all: true }, (error, found) => {
      if (error !== null) return give(error, '');
      const first = found[0];
      if (first === undefined || found.some(({ address }) => isPrivate(address)))
        return give(new PrivateAddress(host), '');
      if (options.all === true) give(null, found);
      else give(null, first.address, first.family);
    });
  };
}

/** The system's own, guarded. */
export const publicLookup = guardLookup(lookup);
