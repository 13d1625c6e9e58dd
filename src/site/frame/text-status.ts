import { sayNature } from '../../findings/words/say-nature.ts';
import type { Nature } from '../../model/nature.ts';
import { type Originals, originalOf } from '../../record/queries/list-originals.ts';
import type { ThreadContent } from '../../threading/thread-content.ts';
import type { Anchor } from '../../ui/document/document.tsx';
import type { TextStatusView } from '../../ui/text-status/text-status.tsx';
import type { Words } from '../words/nl.data.ts';
import type { Language } from '../words/numerals.ts';

/** The texts that a page shows: what each of them is, and where the originals of those that are retold or in part stand. */
export type ShownTexts = {
  readonly natures: readonly (readonly Nature[])[];
  readonly originals: readonly (string | null)[];
};

type Place = { readonly publication: string; readonly chapter: string };

/** More addresses than this are no help; every chapter has its own. */
const mostOriginals = 24;
const longestAddress = 90;

function linkTo(address: string | null): Anchor[] {
  if (address === null || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return [];
  const { host, pathname } = new URL(address);
  const text = host + (pathname === '/' ? '' : pathname);
  return [{ href: address, text: text.length > longestAddress ? `${text.slice(0, longestAddress - 1)}…` : text }];
}

/** Where the statements of threads stand. */
export function placesOf(...threads: readonly ThreadContent[]): Place[] {
  return threads.flatMap(({ statements, accounts }) =>
    [...statements, ...accounts].map(({ publication, chapter }) => ({
      publication: publication.slug,
      chapter: chapter.slug,
    })),
  );
}

/** The texts at some places, as far as the record knows of an original. */
export function textsAt(places: readonly Place[], originals: Originals): ShownTexts {
  const shown = new Map(places.map((place) => [`${place.publication}/${place.chapter}`, place]));
  const texts = [...shown.values()].map((place) => originalOf(originals, place));
  return { natures: texts.map(({ nature }) => nature), originals: texts.map(({ address }) => address) };
}

/** What is to be said above a page; null where all of its texts are what the body published. */
export function presentTextStatus(texts: ShownTexts, words: Words, language: Language): TextStatusView | null {
  const said = sayNature(texts.natures);
  if (said === null) return null;
  const originals = new Map(texts.originals.flatMap(linkTo).map((link) => [link.href, link]));
  const shown = [...originals.values()].slice(0, mostOriginals);
  return {
    label: words.frame.textStatus,
    text: said[language],
    isInvented: texts.natures.some((nature) => nature.includes('invented')),
    originals: shown,
    originalsLabel: words.frame.originals(shown.length),
  };
}
