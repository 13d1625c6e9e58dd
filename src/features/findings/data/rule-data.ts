import type { Rule } from '../../../findings/rule.ts';
import type { PageData } from '../../../frame/data/page-data.ts';
import { nl } from '../../../words/nl.data.ts';
import { ruleColumns } from './rule-columns.data.ts';

const parts = ['title', 'what', 'why', 'example', 'mend', 'wrong'] as const;

function ruleJson({ code, group, severity, text }: Rule) {
  const { title, what, why, example, mend, wrong } = text;
  return { code, group, severity, title, what, why, example, mend, wrong };
}

function dataOf(rules: readonly Rule[]) {
  return {
    organisation: null,
    texts: { natures: [], originals: [] },
    columns: ruleColumns,
    rows: rules.map(({ code, group, severity, text }) => [
      code,
      group,
      severity,
      ...parts.map((part) => text[part].nl),
    ]),
  };
}

/** The data of the catalogue of rules. */
export function rulesData(rules: readonly Rule[]): PageData {
  const about = { ...dataOf(rules), title: nl.threads.rule.list, file: 'regels' };
  return { ...about, kind: 'rules', list: 'rules', items: rules.map(ruleJson) };
}

/** The data of one rule. */
export function ruleData(rule: Rule): PageData {
  const { code, text } = rule;
  return {
    ...dataOf([rule]),
    kind: 'rule',
    title: text.title.nl,
    file: `regel-${code}`,
    about: { rule: ruleJson(rule) },
  };
}
