import { createHash } from 'node:crypto';
import { wordedAs } from '../threading/statement.ts';
import type { Threading } from '../threading/threading.ts';
import { catalogue } from './catalogue.ts';
import type { FindingConfig, RuleSetting } from './config.ts';
import type { Finding, Found, Severity } from './finding.ts';
import { maySpeak, natureIn } from './may-speak.ts';
import type { Rule } from './rule.ts';
import { setScene } from './scene/scene.ts';

const digestLength = 8;

/** Who a finding is: what it is about and what it rests on, not the words in which it is told. */
function keyOf(rule: string, { subject, chapter, evidence }: Found, { statements }: Threading): string {
  const nameOf = (key: string | null) => {
    const statement = key === null ? undefined : statements.get(key);
    return statement === undefined ? key : wordedAs(statement);
  };
  const rests = evidence.map(({ publication, chapter: at, statement, label, raw }) => [
    publication,
    at,
    nameOf(statement),
    label.nl,
    raw,
  ]);
  const digest = createHash('sha256')
    .update(JSON.stringify([subject.kind, chapter, rests]))
    .digest('hex');
  return `${rule}-${digest.slice(0, digestLength)}`;
}

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
  const keys = new Set<string>();
  return catalogue.flatMap((rule) => {
    const { severity, options } = settle(rule, config.rules[rule.code]);
    if (severity === 'off') return [];
    return [...rule.judge(scene, options)].flatMap((found): Finding[] => {
      if (!maySpeak(rule, found, natureOf)) return [];
      const key = keyOf(rule.code, found, threading);
      if (keys.has(key)) return [];
      keys.add(key);
      const { absentFrom: _searched, ...told } = found;
      return [{ ...told, key, rule: rule.code, severity }];
    });
  });
}
