import { foldSpace } from '../../../model/text/fold-space.ts';

const fullYear = /(?<![\d.,])(19[5-9]\d|20\d\d)(?![\d]|[.,]\d)/u;
const shortYear = /(?<![\p{L}\d])['’‘](\d\d)(?!\d)/u;
const letterYear = /^(?:mjr|jr|jv|js|pb|[rwbpds])[ .-]?(?:20)?(\d\d)$/iu;
const budgetSlice = /^(?:(?:19|20)\d\d )js ?(20\d\d)$/iu;
const relativeYear = /(?<![\p{L}\d])\(?t\s*([-+])\s*(\d)\)?(?!\d)|(?<![\p{L}\d])t(?=$|\s*[-+]\s*\d)/iu;
const beginsAsYear = /^\s*(?:19|20)/u;
const wholeYear = /^(?:19[5-9]\d|20\d\d)(?:\s*[/–-]\s*(?:\d\d|20\d\d))?$/u;

/**
 * The year that a head or a period cell names: `Behaald 2017`, `'17`, `R2019`, `31-12-2019`, `2016/2017` (the first, as a
 * school year is called after its start), `2022 t/m 2025` (the first), `Realisatie t-1` (counted from the publication's year).
 * Null where there is none.
 */
export function readYear(text: string, publicationYear: number | null): number | null {
  const folded = foldSpace(text);
  const slice = budgetSlice.exec(folded);
  if (slice) return Number(slice[1]);
  const full = fullYear.exec(folded);
  if (full) return Number(full[1]);
  const glued = /(?<=\p{L}\.?)(20\d\d)(?!\d)/u.exec(folded);
  if (glued) return Number(glued[1]);
  const short = shortYear.exec(folded) ?? letterYear.exec(folded);
  if (short) return 2000 + Number(short[1]);
  const relative = relativeYear.exec(folded);
  if (relative && publicationYear !== null && folded.length < 40) {
    const steps = Number(relative[2] ?? 0);
    return relative[1] === '-' ? publicationYear - steps : publicationYear + steps;
  }
  return null;
}

/** "2019 JS2020": the part for 2020 (jaarschijf) of a budget made in 2019. */
export function isBudgetSlice(text: string): boolean {
  return budgetSlice.test(foldSpace(text));
}

/** Whether a text is a year and nothing else: `2017`, `2016/2017`. */
export function isYearAlone(text: string): boolean {
  // most texts begin otherwise, and are not folded
  return beginsAsYear.test(text) && wholeYear.test(foldSpace(text));
}
