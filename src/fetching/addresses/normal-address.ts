import { fetchLimits } from '../fetch-limits.ts';
import { doubtfulParameters, sessionParameters, visitForms } from './session-parameters.data.ts';

const unreserved = /[A-Za-z0-9\-._~]/;
const randomValue = /^[\w.,:-]{16,}$/;

/** Escapes in the one form of RFC 3986, section 6.2.2: what needs none has none, the others in capitals. */
export function normalEscapes(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (written, hex: string) => {
    const sign = String.fromCharCode(Number.parseInt(hex, 16));
    return unreserved.test(sign) ? sign : written.toUpperCase();
  });
}

function isOfVisit(parameter: string): boolean {
  const [name = '', value = ''] = parameter.split('=', 2);
  const plain = name.toLowerCase();
  if (sessionParameters.has(plain) || visitForms.some((form) => form.test(plain))) return true;
  return doubtfulParameters.has(plain) && randomValue.test(value);
}

function normalPath(path: string): string {
  return normalEscapes(path)
    .replace(/;[^/;]*/g, (parameter) => (isOfVisit(parameter.slice(1)) ? '' : parameter))
    .replace(/\/\([A-Z]\([a-z0-9]{20,}\)\)(?=\/)/g, '')
    .replace(/\/{2,}/g, '/');
}

function normalQuery(query: string): string {
  const kept = query
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !isOfVisit(parameter));
  return kept.length === 0 ? '' : `?${normalEscapes(kept.join('&'))}`;
}

/**
 * The one form of an address of a page: absolute, without fragment, password, session numbers and what tells where a reader came from. Null
 * for what is no address of the web (`mailto:`, `javascript:`, `file:`) or is longer than any.
 * @param base what a relative address is relative to
 */
export function normalAddress(href: string, base?: string): string | null {
  if (href.length > fetchLimits.addressLength * 2) return null;
  const url = URL.parse(href.trim(), base);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  const address = `${url.protocol}//${url.host}${normalPath(url.pathname)}${normalQuery(url.search)}`;
  return address.length > fetchLimits.addressLength ? null : address;
}
