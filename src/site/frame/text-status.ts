import { pickOriginals } from '../../findings/words/pick-originals.ts';
import { sayNature } from '../../findings/words/say-nature.ts';
import { joinTexts, type Texts, textsOf } from '../../model/nature.ts';
import { type Originals, originalOf } from '../../record/queries/list-originals.ts';
import type { ThreadContent } from '../../threading/thread-content.ts';
import type { Anchor } from '../../ui/document/document.tsx';
import type { TextStatusView } from '../../ui/text-status/text-status.tsx';
import type { Words } from '../words/nl.data.ts';
import type { Language } from '../words/numerals.ts';

type Place = { readonly publication: string; readonly chapter: string };

const longestAddress = 90;

function linkTo(address: string): Anchor {
  const { host, pathname } = new URL(address);
  const text = host + (pathname === '/' ? '' : pathname);
  return { href: address, text: text.length > longestAddress ? `${text.slice(0, longestAddress - 1)}…` : text };
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
export function textsAt(places: readonly Place[], originals: Originals): Texts {
  const shown = new Map(places.map((place) => [`${place.publication}/${place.chapter}`, place]));
  return joinTexts(
    [...shown.values()].map((place) => {
      const original = originalOf(originals, place);
      const { natures, originals: own } = textsOf([original]);
      return { natures, originals: [...own, ...(original.below ?? [])] };
    }),
  );
}

/** What is to be said above a page; null where all of its texts are what the body published. */
export function presentTextStatus(texts: Texts, words: Words, language: Language): TextStatusView | null {
  const said = sayNature(texts.natures);
  if (said === null) return null;
  const { count, addresses } = pickOriginals(texts.originals);
  return {
    label: words.frame.textStatus,
    text: said[language],
    isInvented: texts.natures.some((nature) => nature.includes('invented')),
    originals: addresses.map(linkTo),
    originalsLabel: words.frame.originals(count),
  };
}
