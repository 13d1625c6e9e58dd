import { nameKey } from '../../../model/text/keys.ts';
import { ownPassageTitles, sumTitles } from './chapter-words.data.ts';

/** Headings such as "Relevante beleidsnota's", "Risico's" or "Beleidsindicatoren" are no part of the answer above them. */
export function isOwnPassage(text: string): boolean {
  const key = nameKey(text).replace(/^overzicht(?:van)?(?:de)?(?=.)/, '');
  if (kindOfIndicators.test(key)) return true;
  return ownPassageTitles.some((title) => key.startsWith(title)) || sumTitles.has(key);
}

/** "Bijlage Indicatoren", "Bijlage 1 | Toelichting": an appendix with a name is a chapter of the book; "Bijlage" or "Bijlage 2" alone heads a part of one. */
export function isNamedAppendix(text: string): boolean {
  return /^bijlagen?(?: (?:\d{1,2}|[A-Z])(?: ?[|:.–-])?)? \p{L}{4}/iu.test(text);
}

/** "Algemene indicatoren", "Lokale prestatie-indicatoren". */
const kindOfIndicators =
  /^(?:algemene|lokale|eigen|overige|gemeentelijke|landelijke|wettelijke|aanvullende)(?:beleids|prestatie|effect|bbv)?indicatoren$/;

/** "Lasten", "Saldo": the heading of a sum that a page shows beside its text. */
export function isSum(text: string): boolean {
  return sumTitles.has(nameKey(text));
}
