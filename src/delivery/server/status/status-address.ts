import { isIP } from 'node:net';

/** This machine alone: who may see how a server is, is for its administrator to say. */
const usualHost = '127.0.0.1';

/**
 * Reads where the signs of life are served: a port, or an address of this machine and a port.
 * @returns null where nothing is asked, undefined where it is no such place
 */
export function readStatusAddress(text: string): { readonly host: string; readonly port: number } | null | undefined {
  if (text === '') return null;
  const match = /^(?:(?<host>[^:[\]]+|\[[^[\]]+\]):)?(?<port>\d{1,5})$/.exec(text);
  const port = Number(match?.groups?.['port']);
  const host = match?.groups?.['host']?.replace(/^\[|\]$/g, '') ?? usualHost;
  if (match === null || port < 1 || port > 65_535 || (isIP(host) === 0 && host !== 'localhost')) return undefined;
  return { host, port };
}
