import { languageFor, wordsIn } from '../words/language.ts';
import type { Voice } from './addresses.ts';
import type { Context } from './context.ts';
import type { Site } from './site.ts';

/** What form of a thing an address asks for: the page, the same as data, what the columns of its CSV file are, or what is new of it as a feed. */
export type Form = 'page' | 'json' | 'csv' | 'columns' | 'atom';

/** What stands behind the name of a thing in the address of each of its forms. */
export const endings = {
  page: '',
  json: '.json',
  csv: '.csv',
  columns: '.csv-metadata.json',
  atom: '.atom',
} as const satisfies Record<Form, string>;

/** Takes `.json`, `.csv`, `.csv-metadata.json` or `.atom` off the last part of an address. */
export function readForm(part: string): { readonly name: string; readonly form: Form } {
  for (const form of ['columns', 'json', 'csv', 'atom'] as const)
    if (part.endsWith(endings[form])) return { name: part.slice(0, -endings[form].length), form };
  return { name: part, form: 'page' };
}

/** A part of the address of a route: a fixed name in any of its forms. @param name of the parameter */
export function inForms<Name extends string>(name: Name, fixed: string): `:${Name}{${string}}` {
  const others = Object.values(endings).filter((ending) => ending !== '');
  return `:${name}{${fixed}(?:${others.map((ending) => ending.replaceAll('.', '\\.')).join('|')})?}`;
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
