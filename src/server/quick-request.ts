/** A plain GET as it came over the line: all that a page that was made before can depend on. */
export type QuickRequest = {
  readonly path: string;
  readonly acceptEncoding: string | undefined;
  readonly acceptLanguage: string | undefined;
  readonly ifNoneMatch: string | undefined;
};

/** The headers that change how a request is read or answered, but for those that a quick request tells of. */
const notPlain = new Set([
  'content-length',
  'transfer-encoding',
  'upgrade',
  'expect',
  'range',
  'if-range',
  'if-match',
  'if-modified-since',
]);
const told = new Set(['host', 'connection', 'accept-encoding', 'accept-language', 'if-none-match']);
/** Most headers are known not to matter by their length alone. */
const tellingLengths = new Set([...notPlain, ...told].map((name) => name.length));

/** Anything but printable text, tabs, and line ends of two characters: what two servers could read in two ways. */
const isOdd = /[^\t\r\n -~\x80-\xff]|[^\r]\n|\r[^\n]/;

/**
 * Reads a request that came whole in one piece; null where it is anything but one plain GET of HTTP/1.1 with a host (RFC 9112). Whatever
 * is in doubt is null: the server of Node reads it then.
 * @param text the bytes as Latin-1
 */
export function readQuickRequest(text: string): QuickRequest | null {
  if (!text.startsWith('GET /') || text.indexOf('\r\n\r\n') !== text.length - 4 || isOdd.test(text)) return null;
  const firstEnd = text.indexOf('\r\n');
  if (!text.startsWith(' HTTP/1.1', firstEnd - 9)) return null;
  const path = text.slice(4, firstEnd - 9);
  if (/[^!-~]/.test(path)) return null;
  const headers = readHeaders(text, firstEnd + 2);
  if (headers === null || !headers.has('host')) return null;
  if ((headers.get('connection') ?? 'keep-alive').toLowerCase() !== 'keep-alive') return null;
  return {
    path,
    acceptEncoding: headers.get('accept-encoding'),
    acceptLanguage: headers.get('accept-language'),
    ifNoneMatch: headers.get('if-none-match'),
  };
}

/** The headers that a quick request tells of; null where one stands twice, one of the others is there, or a line is no header. */
function readHeaders(text: string, from: number): Map<string, string> | null {
  const headers = new Map<string, string>();
  for (let at = from; at < text.length - 2; ) {
    const end = text.indexOf('\r\n', at);
    const colon = text.indexOf(':', at);
    // A space at either end of a name is how one server is made to see a header that the other doesn't.
    if (colon <= at || colon > end || text.charCodeAt(at) <= 32 || text.charCodeAt(colon - 1) <= 32) return null;
    if (tellingLengths.has(colon - at)) {
      const name = text.slice(at, colon).toLowerCase();
      if (notPlain.has(name) || headers.has(name)) return null;
      if (told.has(name)) headers.set(name, text.slice(colon + 1, end).trim());
    }
    at = end + 2;
  }
  return headers;
}
