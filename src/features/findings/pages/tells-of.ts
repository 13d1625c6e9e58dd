import type { Finding } from '../../../findings/finding.ts';

/** Whether a finding is of one of these rules, or speaks for one that is. */
export function tellsOf({ rule, speaksFor }: Pick<Finding, 'rule' | 'speaksFor'>, rules: readonly string[]): boolean {
  return rules.includes(rule) || speaksFor.some((weaker) => rules.includes(weaker.rule));
}
