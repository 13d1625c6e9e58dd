import type { Threading } from '../threading/threading.ts';
import { catalogue } from './catalogue.ts';
import type { FindingConfig, RuleSetting } from './config.ts';
import type { Finding, Severity } from './finding.ts';
import { maySpeak, natureIn } from './may-speak.ts';
import { nameFindings } from './name-findings.ts';
import type { Rule } from './rule.ts';
import { setScene } from './scene/scene.ts';

function settle(rule: Rule, setting: RuleSetting | undefined): { severity: Severity | 'off'; options: unknown } {
  if (setting === undefined) return { severity: rule.severity, options: {} };
  if (typeof setting === 'string') return { severity: setting, options: {} };
  const { severity = rule.severity, ...options } = setting;
  return { severity, options };
}

/**
 * What is wrong with a configuration, one Dutch sentence each: a rule that does not exist, an option that does not fit.
 */
export function faultsIn(config: FindingConfig): string[] {
  return Object.entries(config.rules).flatMap(([code, setting]) => {
    const rule = catalogue.find((known) => known.code === code);
    if (rule === undefined) return [`Er is geen regel ${code}; kijk in de lijst met regels.`];
    return rule.faultIn(settle(rule, setting).options) ?? [];
  });
}

/**
 * Lets every rule judge the threads, as far as it may speak of what it found. Pure.
 * @returns rule by rule in the order of the catalogue, within a rule in the order of the documents
 */
export function judgeThreads(threading: Threading, config: FindingConfig = { rules: {} }): readonly Finding[] {
  const scene = setScene(threading);
  const natureOf = natureIn(threading.publications);
  const judged = catalogue.flatMap((rule) => {
    const { severity, options } = settle(rule, config.rules[rule.code]);
    if (severity === 'off') return [];
    const found = [...rule.judge(scene, options)].filter((one) => maySpeak(rule, one, natureOf));
    return found.map((one) => ({ rule: rule.code, severity, found: one }));
  });
  return nameFindings(judged);
}
