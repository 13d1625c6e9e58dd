import {
  canBeWordValue,
  isBlank,
  looksLikeName,
  looksLikePeriod,
  looksLikeRowCode,
  looksLikeUnit,
  looksLikeValue,
} from './cell-form.ts';
import { isBullet } from './flat-cell.ts';
import { isYearAlone } from './head-year.ts';
import type { Section } from './header-rows.ts';

/** How many cells of a column have the form of what. */
export type Census = {
  readonly filled: number;
  readonly values: number;
  /** Values, and words that can be one: "voldoende", "groen". */
  readonly wordValues: number;
  readonly units: number;
  readonly periods: number;
  readonly years: number;
  readonly names: number;
  readonly ordinals: number;
  readonly long: number;
  readonly bullets: number;
};

/** More rows than these say nothing new about what a column holds. */
const sample = 400;

export const emptyCensus: Census = {
  filled: 0,
  values: 0,
  wordValues: 0,
  units: 0,
  periods: 0,
  years: 0,
  names: 0,
  ordinals: 0,
  long: 0,
  bullets: 0,
};

/** Counts the forms of the cells of each column. A row with one text in all its cells is a title and tells of no column. */
export function takeCensus(section: Section): readonly Census[] {
  const rows = section.rows
    .slice(0, sample)
    .filter((row) => row.length <= 2 || row.some((cell) => cell.text !== row[0]?.text));
  return section.heads.map((_, index) => countForms(rows.map((row) => row[index]?.text ?? '')));
}

function countForms(texts: readonly string[]): Census {
  const census = { ...emptyCensus };
  for (const text of texts) {
    if (isBlank(text)) continue;
    census.filled += 1;
    if (looksLikeValue(text)) census.values += 1;
    if (canBeWordValue(text)) census.wordValues += 1;
    if (looksLikeUnit(text)) census.units += 1;
    if (looksLikePeriod(text)) census.periods += 1;
    if (isYearAlone(text)) census.years += 1;
    if (looksLikeName(text)) census.names += 1;
    if (looksLikeRowCode(text)) census.ordinals += 1;
    if (isBullet(text)) census.bullets += 1;
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
