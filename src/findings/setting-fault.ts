import type { z } from 'zod';
import type { SayingOf } from '../model/saying.ts';

type OfOption = { readonly rule: string; readonly option: string };
/** `isIncluded`: the bound itself fits. */
type Bounded = OfOption & { readonly bound: number; readonly isIncluded: boolean };

/** What is wrong with a setting of a rule: each code with what there is to say of it. */
export type SettingFaultFacts = {
  'no-rule': { readonly rule: string };
  'no-option': { readonly rule: string; readonly options: readonly string[] };
  'no-number': OfOption;
  'no-whole-number': OfOption;
  'too-small': Bounded;
  'too-large': Bounded;
  'bad-option': OfOption;
};

/** It is worded where it is shown (`cli/check/words`). */
export type SettingFault = SayingOf<SettingFaultFacts>;

/** What is wrong with an option of a rule, by what the schema of the rule says of it. */
export function settingFault(rule: string, issue: z.core.$ZodIssue): SettingFault {
  const of: OfOption = { rule, option: issue.path.join('.') };
  if (issue.code === 'unrecognized_keys') return { say: 'no-option', with: { rule, options: issue.keys } };
  if (issue.code === 'too_small')
    return { say: 'too-small', with: { ...of, bound: Number(issue.minimum), isIncluded: issue.inclusive !== false } };
  if (issue.code === 'too_big')
    return { say: 'too-large', with: { ...of, bound: Number(issue.maximum), isIncluded: issue.inclusive !== false } };
  if (issue.code === 'invalid_type' && issue.expected === 'number') return { say: 'no-number', with: of };
  if (issue.code === 'invalid_type' && issue.expected === 'int') return { say: 'no-whole-number', with: of };
  return { say: 'bad-option', with: of };
}
