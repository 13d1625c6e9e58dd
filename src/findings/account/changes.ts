import type { Finding, Quote } from '../finding.ts';

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
export type Change = {
  readonly sort: ChangeSort;
  readonly finding: string;
  readonly year: number | null;
  /** What the documents themselves say of it; null where nothing was found. */
  readonly told: Quote | null;
};

type About = { readonly yearOf: (publication: string) => number | null; readonly told: (of: Finding) => Quote | null };

/** The changes among findings, also those that a finding tells for a weaker one; of a rule that is off there are none. */
export function changesIn(findings: readonly Finding[], { yearOf, told }: About): Change[] {
  return findings.flatMap((finding): Change[] => {
    const rules = [finding.rule, ...finding.speaksFor.map((weaker) => weaker.rule)];
    const sorts = new Set(rules.flatMap((code) => sortOfRule.get(code) ?? []));
    const [year, explanation] = [yearOf(finding.chapter.publication), told(finding)];
    return [...sorts].map((sort) => ({ sort, finding: finding.key, year, told: explanation }));
  });
}
