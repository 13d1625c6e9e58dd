import { catalogue } from '../../../../findings/catalogue.ts';
import { type Rule, ruleGroups } from '../../../../findings/rule.ts';
import { groundWords } from '../../../../findings/words/ground-words.data.ts';
import { addressOf } from '../../../../frame/addresses.ts';
import type { Context } from '../../../../frame/context.ts';
import { frameOf } from '../../../../frame/frame.ts';
import { withSignsKept } from '../../../../words/line-breaks.ts';
import type { RuleListView } from './rule-list-page.tsx';
import type { RuleView } from './rule-page.tsx';

function rulePath(code: string): string {
  return `/regels/${code}`;
}

/** Names every field of the catalogue of rules. */
export function presentRuleList(context: Context): RuleListView {
  const { words, voice } = context;
  const t = words.threads.rule;
  return {
    frame: frameOf({
      ...context,
      path: '/regels',
      data: { path: '/regels' },
      title: t.list,
      description: t.listLead,
      organisation: null,
    }),
    contentLanguage: undefined,
    above: [{ href: addressOf(voice, '/'), text: words.frame.start }],
    groups: ruleGroups.map((group) => ({
      key: group,
      title: words.threads.groups[group],
      rules: catalogue
        .filter((rule) => rule.group === group)
        .map(({ code, severity, text }) => ({
          href: addressOf(voice, rulePath(code)),
          text: text.title[voice.language],
          what: text.what[voice.language],
          severity: words.threads.severities[severity],
        })),
    })),
    method: { href: addressOf(voice, '/methode'), text: t.method },
  };
}

/** Names every field of the page of a rule; null where there is no such rule. */
export function presentRule(code: string, context: Context): RuleView | null {
  const { words, voice } = context;
  const t = words.threads.rule;
  const at = catalogue.findIndex((rule) => rule.code === code);
  const rule = catalogue[at];
  if (rule === undefined) return null;
  const { language } = voice;
  const title = rule.text.title[language];
  const link = (other: Rule | undefined) =>
    other === undefined ? null : { href: addressOf(voice, rulePath(other.code)), text: other.text.title[language] };
  return {
    frame: frameOf({
      ...context,
      path: rulePath(code),
      data: { path: rulePath(code) },
      title: `${t.badge}: ${title}`,
      description: rule.text.what[language],
      organisation: null,
    }),
    contentLanguage: undefined,
    above: [
      { href: addressOf(voice, '/'), text: words.frame.start },
      { href: addressOf(voice, '/regels'), text: t.list },
    ],
    badges: [t.badge, words.threads.groups[rule.group], words.threads.severities[rule.severity]],
    title,
    code,
    sections: [
      ...(['what', 'why', 'example', 'mend', 'wrong'] as const).map((part) => ({
        heading: t[part],
        text: withSignsKept(rule.text[part][language]),
      })),
      { heading: t.restsOn, text: rule.restsOn.map((ground) => groundWords[ground][language]).join(' ') },
    ],
    previous: link(catalogue[at - 1]),
    next: link(catalogue[at + 1]),
  };
}
