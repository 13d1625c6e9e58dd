import { notUnits, units } from './unit-words.ts';

const shape =
  /^[\p{L}µ°‰][\p{L}\d/.²³’'-]{0,30}(?: [\p{L}][\p{L}/.²³’'-]{0,30})?(?: (?:per|p\/|van de|van het) [\p{L}\d ./-]{1,40})?$/u;
const perShape = /^(?:per |\/ ?|van de |van het |van alle )[\p{L}\d ./-]{1,40}$/u;

/**
 * Whether what stands after a number is its unit: "fte", "kg per inwoner", "per 1.000 inwoners", "nieuwe projecten". One or
 * two words, no month, no word that begins or continues a sentence. After what may be a year only a known unit counts.
 */
export function isUnit(text: string, numeral: string): boolean {
  if (perShape.test(text)) return !isYear(numeral);
  if (!shape.test(text)) return false;
  const words = text.toLowerCase().split(' ');
  const first = (words[0] ?? '').replace(/\.$/, '');
  if (units.has(first)) return true;
  const own = words.slice(0, 2).map((word) => word.replace(/\.$/, ''));
  return !isYear(numeral) && !own.some((word) => notUnits.has(word));
}

/** Whether a numeral is written as a year is: four digits without a mark, of this century or the last. */
export function isYear(numeral: string): boolean {
  return /^(?:19|20)\d\d$/.test(numeral);
}
