import { languageFor, wordsIn } from '../words/language.ts';
import type { Voice } from './addresses.ts';
import type { Context } from './context.ts';
import type { Site } from './frame.ts';

/** What form of a thing an address asks for: the page, the same as data, or what the columns of its CSV file are. */
export type Form = 'page' | 'json' | 'csv' | 'columns';

/** What stands behind the name of a thing in the address of each of its forms. */
export const endings = {
  page: '',
  json: '.json',
  csv: '.csv',
  columns: '.csv-metadata.json',
} as const satisfies Record<Form, string>;

/** Takes `.json`, `.csv` or `.csv-metadata.json` off the last part of an address. */
export function readForm(part: string): { readonly name: string; readonly form: Form } {
  for (const form of ['columns', 'json', 'csv'] as const)
    if (part.endsWith(endings[form])) return { name: part.slice(0, -endings[form].length), form };
  return { name: part, form: 'page' };
}

/** In which language a request is answered: the one in the address, else the one that the reader's browser prefers. */
export function readVoice(url: URL, acceptLanguage: string | undefined): Voice {
  const asked = url.searchParams.get('lang');
  return asked === 'nl' || asked === 'en'
    ? { language: asked, explicit: true }
    : { language: languageFor(acceptLanguage), explicit: false };
}

/** What presenters need to know of a request. Without a base of its own the site is at the origin of the request. */
export function contextOf(site: Site, address: string, acceptLanguage: string | undefined): Context {
  const url = new URL(address);
  const voice = readVoice(url, acceptLanguage);
  const query = new URLSearchParams(url.search);
  query.delete('lang');
  const rest = query.toString();
  return {
    site,
    voice,
    words: wordsIn(voice.language),
    translationOf: rest === '' ? url.pathname : `${url.pathname}?${rest}`,
  };
}
