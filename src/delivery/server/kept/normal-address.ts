/** What may stand as it is in a part of a path (RFC 3986, 3.3): written as `%61`, it is the same letter. */
const plain = /[A-Za-z0-9\-._~!$&'()*+,;=:@]/;

/**
 * The one way to write the address that a request asks for: of `/a/../b`, `//b`, `/%62` and `/b?` it is `/b`. Begins with exactly one slash,
 * so that it can't name another host; an address with a host in front (RFC 9112, 3.2.2) loses that. The query stays as it was written.
 * @param target as it stands in the first line of a request
 */
export function normalAddress(target: string): string {
  const origin = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(target)?.[0] ?? '';
  const address = target.slice(origin.length);
  const start = address.indexOf('?');
  const path = start === -1 ? address : address.slice(0, start);
  const query = start === -1 ? '' : address.slice(start);
  // Part by part: what begins with two slashes would name another host.
  const url = new URL('http://localhost');
  url.pathname = path.replaceAll(/%([0-9a-f]{2})?/gi, readCode);
  return url.pathname.replaceAll(/\/{2,}/g, '/') + (query === '?' ? '' : query);
}

function readCode(text: string, code: string | undefined): string {
  if (code === undefined) return '%25';
  const letter = String.fromCharCode(Number.parseInt(code, 16));
  return plain.test(letter) ? letter : text.toUpperCase();
}
