import { styleText } from 'node:util';
import { catalogue } from '../../findings/catalogue.ts';
import { ruleGroups } from '../../findings/rule.ts';
import { groundWords } from '../../findings/words/ground-words.data.ts';
import type { Language } from '../../words/numerals.ts';
import type { Screen } from './formats/format-text.ts';
import { wrap } from './formats/text-columns.ts';
import { words } from './words/report-words.data.ts';

function bold(text: string, { hasColour }: Screen): string {
  return hasColour ? styleText('bold', text, { validateStream: false }) : text;
}

function inset(text: string, { width }: Screen): string[] {
  return wrap(text, Math.max(width - 2, 24)).map((line) => `  ${line}`);
}

/** All rules by group: code, severity and title. */
export function listRules(language: Language, screen: Screen): string {
  const say = words[language];
  const widest = (lengths: readonly number[]) => Math.max(0, ...lengths);
  const codeWidth = widest(catalogue.map(({ code }) => code.length));
  const severityWidth = widest(catalogue.map(({ severity }) => say.severity[severity].length));
  const lines = ruleGroups.flatMap((group) => {
    const rules = catalogue.filter((rule) => rule.group === group);
    if (rules.length === 0) return [];
    return [
      bold(say.group[group], screen),
      ...rules.map(
        ({ code, severity, text }) =>
          `  ${code.padEnd(codeWidth)}  ${say.severity[severity].padEnd(severityWidth)}  ${text.title[language]}`,
      ),
      '',
    ];
  });
  return `${lines.join('\n').trimEnd()}\n`;
}

/** One rule in words: what, why, an example, how to mend it and when it is wrong. Null where there is no such rule. */
export function explainRule(code: string, language: Language, screen: Screen): string | null {
  const rule = catalogue.find((known) => known.code === code);
  if (rule === undefined) return null;
  const say = words[language];
  const parts = (['what', 'why', 'example', 'mend', 'wrong'] as const).flatMap((part) => [
    '',
    bold(say[part], screen),
    ...inset(rule.text[part][language], screen),
  ]);
  const grounds = rule.restsOn.flatMap((ground) => inset(groundWords[ground][language], screen));
  const head = `${bold(rule.text.title[language], screen)} (${code}, ${say.severity[rule.severity]})`;
  return `${[head, ...parts, '', bold(say.restsOn, screen), ...grounds].join('\n')}\n`;
}
