import type { Finding } from '../finding.ts';

export const changeSorts = [
  'aim-changed',
  'history-restated',
  'indicator-renamed',
  'indicator-vanished',
  'indicator-replaced',
] as const;
export type ChangeSort = (typeof changeSorts)[number];

const sortOfRule: ReadonlyMap<string, ChangeSort> = new Map([
  ['target-changed', 'aim-changed'],
  ['history-restated', 'history-restated'],
  ['indicator-renamed', 'indicator-renamed'],
  ['indicator-vanished', 'indicator-vanished'],
  ['indicator-set-replaced', 'indicator-replaced'],
]);

/** A finding that says that something changed, with the year of the publication where a reader looks first. */
export type Change = { readonly sort: ChangeSort; readonly finding: string; readonly year: number | null };

/** The changes among findings, also those that a finding tells for a weaker one; of a rule that is off there are none. */
export function changesIn(findings: readonly Finding[], yearOf: (publication: string) => number | null): Change[] {
  return findings.flatMap(({ rule, key, chapter, speaksFor }): Change[] => {
    const rules = [rule, ...speaksFor.map((weaker) => weaker.rule)];
    const sorts = new Set(rules.flatMap((code) => sortOfRule.get(code) ?? []));
    return [...sorts].map((sort) => ({ sort, finding: key, year: yearOf(chapter.publication) }));
  });
}
