import { lookup } from 'node:dns';
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

/**
 * Looks up a name for a connection, and gives only addresses that may be connected to: what was looked up is what is connected to, so a name
 * that means something else a moment later gets nowhere.
 */
export const publicLookup: LookupFunction = (host, options, give) => {
  lookup(host, { ...options, all: true }, (error, found) => {
    if (error !== null) return give(error, '');
    const first = found[0];
    if (first === undefined || found.some(({ address }) => isPrivate(address)))
      return give(new PrivateAddress(host), '');
    if (options.all === true) give(null, found);
    else give(null, first.address, first.family);
  });
};
