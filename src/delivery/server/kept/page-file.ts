import { askedAgain } from '../../../frame/respond.ts';
import type { CachedPage } from './make-page.ts';

const shared = { 'cache-control': askedAgain };
const open = {
  ...shared,
  vary: 'accept-encoding',
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
};
const page = { ...shared, vary: 'accept-language, accept-encoding', 'content-type': 'text/html; charset=utf-8' };
/** A web server tells the types of data by how the address ends; a description of columns ends as data does, and is none. */
const data = [
  { ends: /(?<!\.csv-metadata)\.json$/, headers: { ...open, 'content-type': 'application/json; charset=utf-8' } },
  { ends: /\.xml$/, headers: { ...open, 'content-type': 'application/xml; charset=utf-8' } },
];

/** Only these letters: the same on every file system and in every web server. No part begins with a dot. */
const safeAddress = /^\/(?<first>[a-z0-9-]{0,80})(?:(?<=[^/])\/[a-z0-9@_-][a-z0-9@._-]{0,199}){0,8}$/;

/** The folders in which pages of a language lie, and data. */
export const kinds = ['nl', 'en', 'data'] as const;

export type PageFile = {
  /** Below the folder of all files, with slashes: `nl/groningen/begroting-2018.html`, `data/groningen/begroting-2018.json`. */
  readonly path: string;
  /** The first part of its address, empty for the start page. */
  readonly first: string;
};

/**
 * The file of a page for a web server in front. Null for what has none: an address with a query or of unusual letters, and a page whose headers a
 * web server could not know (a CSV file has a name of its own).
 */
export function pageFile(address: string, { told }: CachedPage): PageFile | null {
  const first = safeAddress.exec(address)?.groups?.first;
  if (first === undefined) return null;
  const language = told.get('content-language');
  if (language === 'nl' || language === 'en') {
    const isPage = hasHeaders(told, { ...page, 'content-language': language });
    return isPage ? { first, path: `${language}${address}.html` } : null;
  }
  const isData = data.some(({ ends, headers }) => ends.test(address) && hasHeaders(told, headers));
  return isData ? { first, path: `data${address}` } : null;
}

/** These headers and no other. */
function hasHeaders(told: ReadonlyMap<string, string>, wanted: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(wanted);
  return told.size === names.length && names.every((name) => told.get(name) === wanted[name]);
}
