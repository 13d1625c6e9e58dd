import type { SettingFaultFacts } from '../../findings/setting-fault.ts';
import type { Language } from '../numerals.ts';
import type { WordingOf } from '../say.ts';

const nl: WordingOf<SettingFaultFacts> = {
  'no-rule': ({ rule }) => `Er is geen regel ${rule}; kijk in de lijst met regels.`,
  'no-option': ({ rule, options }) => `Regel ${rule} kent geen instelling ${options.join(', ')}.`,
  'no-number': ({ rule, option }) => `Regel ${rule}: instelling ${option} is geen getal. Geef een getal.`,
  'no-whole-number': ({ rule, option }) =>
    `Regel ${rule}: instelling ${option} is geen heel getal. Geef een heel getal.`,
  'too-small': ({ rule, option, bound, isIncluded }) =>
    `Regel ${rule}: instelling ${option} is te klein. Geef ${isIncluded ? `ten minste ${bound}` : `meer dan ${bound}`}.`,
  'too-large': ({ rule, option, bound, isIncluded }) =>
    `Regel ${rule}: instelling ${option} is te groot. Geef ${isIncluded ? `ten hoogste ${bound}` : `minder dan ${bound}`}.`,
  'bad-option': ({ rule, option }) =>
    `Regel ${rule}: instelling ${option} klopt niet. Kijk bij de uitleg van de regel.`,
};

const en: WordingOf<SettingFaultFacts> = {
  'no-rule': ({ rule }) => `There is no rule ${rule}; see the list of rules.`,
  'no-option': ({ rule, options }) => `Rule ${rule} has no setting ${options.join(', ')}.`,
  'no-number': ({ rule, option }) => `Rule ${rule}: setting ${option} is no number. Give a number.`,
  'no-whole-number': ({ rule, option }) => `Rule ${rule}: setting ${option} is no whole number. Give a whole number.`,
  'too-small': ({ rule, option, bound, isIncluded }) =>
    `Rule ${rule}: setting ${option} is too small. Give ${isIncluded ? `at least ${bound}` : `more than ${bound}`}.`,
  'too-large': ({ rule, option, bound, isIncluded }) =>
    `Rule ${rule}: setting ${option} is too large. Give ${isIncluded ? `at most ${bound}` : `less than ${bound}`}.`,
  'bad-option': ({ rule, option }) => `Rule ${rule}: setting ${option} is not right. See what the rule says of it.`,
};

/** What is wrong with the settings of rules. */
export const ruleSettingWords: Readonly<Record<Language, WordingOf<SettingFaultFacts>>> = { nl, en };
