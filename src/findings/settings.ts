import { catalogue } from './catalogue.ts';
import type { FindingConfig, RuleSetting } from './config.ts';
import type { Severity } from './finding.ts';
import type { Rule } from './rule.ts';
import type { SettingFault } from './setting-fault.ts';

/** How grave an organisation takes what a rule finds, and with which options it judges. */
export type Settled = { readonly severity: Severity | 'off'; readonly options: unknown };

export function settle({ severity }: Pick<Rule, 'severity'>, setting: RuleSetting | undefined): Settled {
  if (setting === undefined) return { severity, options: {} };
  if (typeof setting === 'string') return { severity: setting, options: {} };
  const { severity: own = severity, ...options } = setting;
  return { severity: own, options };
}

/** The rules of the catalogue that an organisation put off: what they would find is not told. */
export function rulesOff({ rules }: FindingConfig): readonly string[] {
  return catalogue.filter((rule) => settle(rule, rules[rule.code]).severity === 'off').map(({ code }) => code);
}

/** What is wrong with a configuration: a rule that does not exist, an option that does not fit. */
export function faultsIn(config: FindingConfig): SettingFault[] {
  return Object.entries(config.rules).flatMap(([code, setting]) => {
    const rule = catalogue.find((known) => known.code === code);
    if (rule === undefined) return [{ say: 'no-rule', with: { rule: code } }];
    return rule.faultIn(settle(rule, setting).options) ?? [];
  });
}
