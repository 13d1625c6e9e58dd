import { isBlank, looksLikeName, looksLikePeriod, looksLikeUnit, looksLikeValue } from './cell-form.ts';
import { isYearAlone } from './head-year.ts';
import type { Section } from './header-rows.ts';

/** How many cells of a column have the form of what. */
export type Census = {
  readonly filled: number;
  readonly values: number;
  readonly units: number;
  readonly periods: number;
  readonly years: number;
  readonly names: number;
  readonly ordinals: number;
  readonly long: number;
};

/** More rows than these say nothing new about what a column holds. */
const sample = 400;

export const emptyCensus: Census = {
  filled: 0,
  values: 0,
  units: 0,
  periods: 0,
  years: 0,
  names: 0,
  ordinals: 0,
  long: 0,
};

/** Counts the forms of the cells of one column. */
export function takeCensus(section: Section, index: number): Census {
  const census = { ...emptyCensus };
  for (const row of section.rows.slice(0, sample)) {
    const text = row[index]?.text ?? '';
    if (isBlank(text)) continue;
    if (row.length > 2 && row.every((cell) => cell.text === text)) continue;
    census.filled += 1;
    if (looksLikeValue(text)) census.values += 1;
    if (looksLikeUnit(text)) census.units += 1;
    if (looksLikePeriod(text)) census.periods += 1;
    if (isYearAlone(text)) census.years += 1;
    if (looksLikeName(text)) census.names += 1;
    if (/^(?:\d{1,3}[a-z]?[.)]?|\p{L}{1,3}[.-]?\d{1,3}[a-z]?\.?)$/iu.test(text.trim())) census.ordinals += 1;
    if (text.length > 70) census.long += 1;
  }
  return census;
}

/** Whether more than half of the filled cells are counted. */
export function most(part: number, census: Census): boolean {
  return census.filled > 0 && part * 2 > census.filled;
}

/** Whether a column holds units: "%", "per 1.000 inwoners". */
export function isUnitColumn(census: Census | undefined): boolean {
  return census !== undefined && census.filled > 0 && census.units * 3 >= census.filled * 2;
}
