import { foldSpace } from '../../../model/text/fold-space.ts';

const thousands =
  /[x*]\s?€?\s?1\.?\s?000(?!\.?\d)|€\s?x?\s?1\.000(?:,-+)?(?![\d.])|\bx\s?duizend|duizend(?:en)? (?:euro|€)|\bin duizend|\bk€|€\s?k\b|\b(?:maal|×)\s?€?\s?1\.?000/iu;
const millions =
  /x\s?€?\s?1[.\s]?000[.\s]?000|x\s?€?\s?1?\s?(?:miljoen|mln\b)|(?:€|euro|in)\s?(?:miljoen|mln\b)|miljoen(?:en)? euro/iu;
const euros =
  /\b(?:bedrag(?:en)?|cijfers|alles)\b.{0,12}\bin (?:hele )?euro|^\(?in (?:hele )?euro'?s?\)?$|^\(?(?:hele )?euro'?s?\)?$|^\(?€\)?$/iu;

/**
 * What one unit of a money table is worth in euros, as a text beside the table says it: "bedragen x € 1.000" gives 1000,
 * "x 1 miljoen" 1000000, "bedragen in euro's" 1. Null where the text does not say.
 */
export function readMoneyUnit(text: string): number | null {
  const folded = foldSpace(text.slice(0, 400));
  if (millions.test(folded)) return 1_000_000;
  if (thousands.test(folded)) return 1_000;
  if (euros.test(folded)) return 1;
  return null;
}

/** Whether a head or title does no more than name the unit of the amounts. */
export function isMoneyUnit(text: string): boolean {
  const folded = foldSpace(text);
  return folded.length <= 60 && readMoneyUnit(folded) !== null;
}
