import type { CachedPage } from './make-page.ts';

/** How a web server in front knows a kind of page: where it lies, and the headers that go with it, with no other beside them. */
type Kind = { readonly ends: RegExp; readonly headers: Readonly<Record<string, string>> };

const shared = { 'cache-control': 'public, max-age=60' };
const open = {
  ...shared,
  vary: 'accept-encoding',
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
};
/** The web server tells the types of data by how the address ends. */
const data: readonly Kind[] = [
  { ends: /\.csv-metadata\.json$/, headers: { ...open, 'content-type': 'application/csvm+json; charset=utf-8' } },
  { ends: /(?<!\.csv-metadata)\.json$/, headers: { ...open, 'content-type': 'application/json; charset=utf-8' } },
  { ends: /\.xml$/, headers: { ...open, 'content-type': 'application/xml; charset=utf-8' } },
];
const page = { ...shared, vary: 'accept-language, accept-encoding', 'content-type': 'text/html; charset=utf-8' };

/** Only these letters: the same on every file system and in every web server. No part begins with a dot. */
const safeAddress = /^\/(?<first>[a-z0-9-]{1,80})?(?<rest>(?:\/[a-z0-9@_-][a-z0-9@._-]{0,199}){0,8})$/;

/** The folder of the start page, which has no first part, and of the style sheet, font and icon. No organisation can be called so. */
const startFolder = '_start';
export const assetFolder = '_assets';

export type PageFile = { readonly folder: string; readonly path: string };

/**
 * The file of a page for a web server in front, in the folder of the first part of its address: `groningen/nl/begroting-2018.html`,
 * `groningen/data/begroting-2018.json`. Null for what has none: an address with a query or of unusual letters, and a page whose headers a web
 * server could not know (a CSV file has a name of its own).
 */
export function pageFile(address: string, { told }: CachedPage): PageFile | null {
  const { first, rest = '' } = safeAddress.exec(address)?.groups ?? {};
  if (first === undefined && address !== '/') return null;
  const folder = first ?? startFolder;
  const language = told.get('content-language');
  if (language === 'nl' || language === 'en') {
    const isPage = hasHeaders(told, { ...page, 'content-language': language });
    return isPage ? { folder, path: `${folder}/${language}${rest}.html` } : null;
  }
  const isData = data.some(({ ends, headers }) => ends.test(rest) && hasHeaders(told, headers));
  return isData ? { folder, path: `${folder}/data${rest}` } : null;
}

function hasHeaders(told: ReadonlyMap<string, string>, wanted: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(wanted);
  return told.size === names.length && names.every((name) => told.get(name) === wanted[name]);
}
