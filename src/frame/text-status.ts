import type { Texts } from '../model/nature.ts';
import type { Anchor } from '../ui/anchor.ts';
import type { TextStatusView } from '../ui/text-status/text-status.tsx';
import { pickOriginals } from '../words/nature/pick-originals.ts';
import { sayNature } from '../words/nature/say-nature.ts';
import type { Words } from '../words/nl.data.ts';
import type { Language } from '../words/numerals.ts';

const longestAddress = 90;

function linkTo(address: string): Anchor {
  const { host, pathname } = new URL(address);
  const text = host + (pathname === '/' ? '' : pathname);
  return { href: address, text: text.length > longestAddress ? `${text.slice(0, longestAddress - 1)}…` : text };
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
