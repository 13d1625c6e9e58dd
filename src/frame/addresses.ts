import type { Language } from '../words/numerals.ts';

/** The language of a page, and whether the reader asked for it in the address. */
export type Voice = { readonly language: Language; readonly explicit: boolean };

/** An address of this site; keeps `?lang=` where the reader chose the language in the address. */
export function addressOf(voice: Voice, path: string, query: Readonly<Record<string, string | null>> = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== null && value !== '') search.set(name, value);
  if (voice.explicit) search.set('lang', voice.language);
  const text = search.toString();
  const [plain = '', fragment] = path.split('#', 2);
  // Two slashes, or one and a backslash, would make of the path the name of another host.
  return `${plain.replace(/^[/\\]{2,}/, '/')}${text === '' ? '' : `?${text}`}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** Which edition of which publication an address names: `begroting-2018` is the newest, `begroting-2018@1` the first. */
export type EditionName = { readonly publication: string; readonly edition: number | null };

/** Reads `begroting-2018@1`; null where it is not an address of a publication. */
export function readEditionName(text: string): EditionName | null {
  const match = /^([a-z0-9-]{1,120})(?:@([1-9]\d{0,5}))?$/.exec(text);
  if (match?.[1] === undefined) return null;
  return { publication: match[1], edition: match[2] === undefined ? null : Number(match[2]) };
}

/** Writes `begroting-2018@1`, the opposite of `readEditionName`. */
export function printEditionName(name: EditionName): string {
  return name.edition === null ? name.publication : `${name.publication}@${name.edition}`;
}

export function publicationPath(organisation: string, name: EditionName): string {
  return `/${organisation}/${printEditionName(name)}`;
}

export function chapterPath(organisation: string, name: EditionName, chapter: string): string {
  return `${publicationPath(organisation, name)}/${encodeURIComponent(chapter)}`;
}

/** The last part of the address of a whole publication on one page. */
export const wholeSlug = 'geheel';

/** The path of a whole publication on one page, or of one chapter of it with all under it. */
export function wholePath(organisation: string, name: EditionName, chapter: string | null): string {
  const whole = `${publicationPath(organisation, name)}/${wholeSlug}`;
  return chapter === null ? whole : `${whole}/${encodeURIComponent(chapter)}`;
}

/**
 * The path of an address that was copied with a slash behind it; null where none stands there, and for a path that begins with two slashes, which
 * as an address would name another host.
 */
export function withoutSlashes(path: string): string | null {
  if (!path.endsWith('/') || path.startsWith('//')) return null;
  let end = path.length;
  while (path[end - 1] === '/') end -= 1;
  return end === 0 ? null : path.slice(0, end);
}
