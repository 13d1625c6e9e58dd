import { plain } from '../../model/text/plain.ts';

const sorts = [
  ['percentage', /%|\bpercentage|\bprocent|\bperc\b|\baandeel/],
  ['money', /€|\beuro|\beur\b/],
  ['mass', /\bkg\b|\bkilo(?!m)|\bton\b/],
  ['length', /\bkm\b|\bkilometer/],
  ['area', /\bha\b|\bhectare|\bm2\b/],
  ['time', /\bminuten|\buren\b|\buur\b|\bdagen\b|\bweken\b/],
  ['grade', /cijfer\b|\bscore\b/],
  ['number', /\bper [\d.]+ |\baantal|\bfte\b|\bstuks\b/],
] as const;

export type UnitSort = (typeof sorts)[number][0];

/**
 * What sort of number an indicator gives, from its unit and what its name says of it; null where neither tells. "Per 1.000 inwoners" and
 * "per 10.000 inwoners" are of one sort: that changes over the years.
 */
export function unitSort(text: string): UnitSort | null {
  const folded = plain(text.slice(0, 200));
  return sorts.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
