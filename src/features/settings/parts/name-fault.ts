import { catalogue } from '../../../findings/catalogue.ts';
import type { SettingFault } from '../../../findings/setting-fault.ts';
import type { SayingOf } from '../../../model/saying.ts';
import type { RefusedFacts } from '../../../record/errors/refused.ts';
import type { Language } from '../../../words/numerals.ts';
import { sayThreshold } from '../../../words/settings/threshold-words.data.ts';

/** Why something was refused, with rules and their thresholds called as the form calls them: it shows none of their names in the code. */
export function nameFault(language: Language, saying: SayingOf<RefusedFacts>): SayingOf<RefusedFacts> {
  return saying.say === 'bad-settings' ? { ...saying, with: { fault: named(language, saying.with.fault) } } : saying;
}

function named(language: Language, fault: SettingFault): SettingFault {
  const title = catalogue.find(({ code }) => code === fault.with.rule)?.text.title[language];
  if (title === undefined) return fault;
  const rule = `“${title}”`;
  switch (fault.say) {
    case 'no-rule':
      return fault;
    case 'no-option':
      return { say: fault.say, with: { ...fault.with, rule } };
    case 'too-small':
    case 'too-large':
      return { say: fault.say, with: { ...fault.with, rule, option: optionIn(language, fault.with) } };
    default:
      return { say: fault.say, with: { rule, option: optionIn(language, fault.with) } };
  }
}

function optionIn(language: Language, { rule, option }: { readonly rule: string; readonly option: string }): string {
  return `“${sayThreshold(rule, option)[language]}”`;
}
