import type { StatedIndicator } from '../../../threading/stated.ts';

/** Bodies that count for the whole country (the sources of the mandatory indicators of the BBV): what they publish comes late, and is revised. */
const national =
  /\b(?:CBS|DUO|LISA|RIVM|GGD|UWV|VNG|BZK|KING|Halt|Ingrado|COELO|Kadaster|Klimaatmonitor|Rijkswaterstaat|Verwey[- ]Jonker|Primos|ABF|KNMI|CJIB|waarstaatjegemeente(?:\.nl)?)\b/i;

/** The body that counts for the whole country from which a row has its figures, as the row says; null where it names none. */
export function sourceOfOthers({ source }: StatedIndicator): string | null {
  return source !== null && national.test(source) ? source.trim() : null;
}
