/** A term of years in a text, with where it stands. */
export type Term = {
  readonly year: number;
  readonly endYear: number;
  readonly start: number;
  /** Just behind it. */
  readonly end: number;
};

const years =
  /(?<![0-9])((?:19|20)\d\d)\s{0,2}(?:[-–—/_]{1,2}|t\/m|tot(?: en met)?)\s{0,2}'?((?:19|20)\d\d|\d\d)(?![0-9a-z]|[.,]\d)/;

/** As long as a term of office can be; other spans of years in a title are of something else. */
const longest = 6;

/**
 * The first term of years in a text: "2022-2026", "2019 – 2023", "2018/2022", "2022 t/m 2026", "2018-'22". Null where there is none, or one that
 * no council sits.
 * @param words lower case without accents
 */
export function findTerm(words: string): Term | null {
  const match = years.exec(words);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  const year = Number(match[1]);
  const endYear = match[2].length === 2 ? Math.floor(year / 100) * 100 + Number(match[2]) : Number(match[2]);
  if (endYear <= year || endYear - year > longest) return null;
  return { year, endYear, start: match.index, end: match.index + match[0].length };
}
