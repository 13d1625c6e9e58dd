import { type IncomingMessage, type OutgoingHttpHeader, type OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { secureHeaders, strictHeaders } from './strict-headers.ts';

type Given = OutgoingHttpHeaders | OutgoingHttpHeader[];

/** Whether a request came to us, or to the proxy in front of us, over TLS. */
export type IsSecure = (request: IncomingMessage) => boolean;

/**
 * The kind of response of a server that gives the strict headers with everything it answers: no code that answers can forget them, not even
 * Node's own. What an answer says itself goes first.
 */
export function strictResponses(isSecure: IsSecure) {
  const completed = { plain: new WeakMap<object, string[]>(), secure: new WeakMap<object, string[]>() };

  return class StrictResponse<Request extends IncomingMessage = IncomingMessage> extends ServerResponse<Request> {
    override writeHead(status: number, message?: string, headers?: Given): this;
    override writeHead(status: number, headers?: Given): this;
    override writeHead(status: number, first?: string | Given, second?: Given): this {
      const given = (typeof first === 'string' ? second : first) ?? [];
      const way = isSecure(this.req) ? 'secure' : 'plain';
      let full = completed[way].get(given);
      if (full === undefined) {
        full = complete(given, way === 'secure' ? secureHeaders : strictHeaders);
        completed[way].set(given, full);
      }
      return typeof first === 'string' ? super.writeHead(status, first, full) : super.writeHead(status, full);
    }
  };
}

/** As one row of names and values, so that Node writes it as it is. */
function complete(given: Given, strict: Readonly<Record<string, string>>): string[] {
  const said = Array.isArray(given)
    ? given.map(String)
    : Object.entries(given).flatMap(([name, value]) => namesOf(name, value));
  const names = new Set(said.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase()));
  // There is no word by which that header allows it: where the policy lets any site frame, it is left out.
  if (policyOf(said)?.endsWith('; frame-ancestors *')) names.add('x-frame-options');
  return [...said, ...Object.entries(strict).flatMap(([name, value]) => (names.has(name) ? [] : [name, value]))];
}

function policyOf(said: readonly string[]): string | undefined {
  const at = said.findIndex((name, index) => index % 2 === 0 && name.toLowerCase() === 'content-security-policy');
  return at === -1 ? undefined : said[at + 1];
}

function namesOf(name: string, value: OutgoingHttpHeader | undefined): string[] {
  if (value === undefined) return [];
  return [value].flat().flatMap((one) => [name, String(one)]);
}
