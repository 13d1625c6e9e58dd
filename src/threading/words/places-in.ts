import { plain } from '../../model/text/plain.ts';

const prepositions = 'in|op|aan|langs|bij|rond|rondom|achter|naast|nabij|tussen|tegenover|naar|vanaf';
/** Written small or at the beginning of a sentence. */
const preposition = prepositions.replace(/(?<=^|\|)\p{L}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
/** `de Dorpsstraat`, `Heidelaar-Oost`, `De Hoek`, `Plan Molenakker` */
const name = String.raw`(?:de |het |’t |'t )?\p{Lu}[\p{L}\p{N}&-]*(?: \p{Lu}[\p{L}\p{N}&-]*)*`;
/** `Oord, Zand en Veen`, `Zuiderveld - Rijnhaven` */
const phrase = new RegExp(`(?<!\\p{L})(?:${preposition}) (${name}(?:(?:, | en | of | - | – )${name})*)`, 'gu');
const inName = /\p{Lu}[\p{L}\p{N}&-]+/gu;

/**
 * The names in a text that say where: those with a preposition of place in front of them. `langs de Dorpsstraat` gives `dorpsstraat`,
 * `met Woonstroom` nothing. In the form to compare them by.
 */
export function placesIn(text: string): ReadonlySet<string> {
  const places = new Set<string>();
  for (const { 1: names = '' } of text.matchAll(phrase)) {
    for (const [word] of names.matchAll(inName)) places.add(plain(word));
  }
  return places;
}
