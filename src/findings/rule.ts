import { z } from 'zod';
import type { Found, Said, Severity } from './finding.ts';
import { type SettingFault, settingFault } from './setting-fault.ts';
import type { Neighbourhoods, UnitKind } from './units/neighbourhood.ts';

export const ruleGroups = ['indicators', 'commitments', 'consistency', 'structure', 'money'] as const;
export type RuleGroup = (typeof ruleGroups)[number];

/**
 * What a rule looks at: `wording`, how a sentence is written; `absence`, that something is not there; `figures`, tables, headings and figures.
 * Of what is retold no rule of wording speaks, of what is in part no rule of absence; with both it needs both.
 */
export const grounds = ['wording', 'absence', 'figures'] as const;
export type Ground = (typeof grounds)[number];

/** What the catalogue says about a rule, in plain language (B1). */
type RuleText = {
  /** A few words: what the finding is called. */
  readonly title: Said;
  /** What the rule looks at and when it speaks. */
  readonly what: Said;
  readonly why: Said;
  readonly example: Said;
  readonly mend: Said;
  /** When the finding is wrong, though the rule is right. */
  readonly wrong: Said;
};

export type RuleDraft<Kind extends UnitKind, Options> = {
  /** As in the address of the catalogue: `target-changed`. */
  readonly code: string;
  /** What it judges one at a time; of everything else it sees what that neighbourhood shows. */
  readonly looksAt: Kind;
  readonly group: RuleGroup;
  readonly severity: Severity;
  readonly restsOn: readonly Ground[];
  /** Weaker rules whose findings it tells with its own, where both are of one thread and quote the same (`tell-once.ts`); of its own code, those in which its subject is a part. */
  readonly speaksFor?: readonly string[];
  readonly text: RuleText;
  /** The thresholds of the rule with their defaults. */
  readonly options: z.ZodType<Options>;
  /** Pure; does not throw on any neighbourhood. Takes time near-linear in the number of statements. */
  readonly judge: (neighbourhood: Neighbourhoods[Kind], options: Options) => Iterable<Found>;
};

/** A rule with its options hidden: they are read from what an organisation wrote down. */
export type RuleOf<Kind extends UnitKind> = Omit<RuleDraft<Kind, unknown>, 'judge' | 'options'> & {
  /** @throws ZodError where the options do not fit the rule */
  readonly judgeBy: (options: unknown) => (neighbourhood: Neighbourhoods[Kind]) => Iterable<Found>;
  /** The thresholds, and what is asked with yes or no, by their names, as they are where nobody sets them. */
  readonly usual: Readonly<Record<string, number | boolean>>;
  /** @returns what is wrong with options, or null */
  readonly faultIn: (options: unknown) => SettingFault | null;
};
export type Rule = { readonly [Kind in UnitKind]: RuleOf<Kind> }[UnitKind];

const usualOptions = z.record(z.string(), z.union([z.number(), z.boolean()]));

export function defineRule<Kind extends UnitKind, Options>({
  options: schema,
  judge,
  ...rule
}: RuleDraft<Kind, Options>): RuleOf<Kind> {
  return {
    ...rule,
    usual: usualOptions.parse(schema.parse({})),
    judgeBy: (options) => {
      const parsed = schema.parse(options);
      return (neighbourhood) => judge(neighbourhood, parsed);
    },
    faultIn: (options) => {
      const issue = schema.safeParse(options).error?.issues[0];
      return issue === undefined ? null : settingFault(rule.code, issue);
    },
  };
}
