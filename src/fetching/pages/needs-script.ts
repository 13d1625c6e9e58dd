import type { PageScan } from './scan-page.ts';

/** A page with more to read or to click on says something without script. */
const mostLetters = 250;
const mostLinks = 3;

/**
 * Whether a page shows nothing without JavaScript. Careful: a short page is none yet, nor one with scripts; it has hardly any text and links,
 * a script, and either an empty element for that to fill or a word on it for who has none.
 */
export function needsScript({ text, links, scripts, hasEmptyRoot, asksForScript }: PageScan): boolean {
  const isBare = text.length <= mostLetters && links.length <= mostLinks;
  return isBare && scripts > 0 && (hasEmptyRoot || asksForScript);
}
