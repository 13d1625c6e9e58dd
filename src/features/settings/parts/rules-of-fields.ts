import { catalogue } from '../../../findings/catalogue.ts';
import type { FindingConfig } from '../../../findings/config.ts';
import { severities } from '../../../findings/finding.ts';
import { settle } from '../../../findings/settings.ts';
import type { Fields } from '../../work-desk/read-fields.ts';
import type { Filled } from './part.ts';

export const severityField = (code: string) => `zwaar-${code}`;
export const optionField = (code: string, option: string) => `drempel-${code}-${option}`;

function printOption(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return typeof value === 'number' ? String(value) : '';
}

const readNumber = (written: string) => (/^-?\d{1,9}(?:\.\d{1,6})?$/.test(written) ? Number(written) : written);

/** What is said of the rules as a form shows it: empty where a rule is as it was made. */
export function fieldsOfRules({ rules }: FindingConfig): Filled {
  return Object.fromEntries(
    catalogue.flatMap((rule) => {
      const setting = rules[rule.code];
      const { severity, options } = settle(rule, setting);
      const given = new Map(Object.entries(options ?? {}));
      return [
        [severityField(rule.code), severity === rule.severity ? '' : severity] as const,
        ...Object.keys(rule.usual).map((name) => {
          const value: unknown = given.get(name);
          return [optionField(rule.code, name), printOption(value)] as const;
        }),
      ];
    }),
  );
}

/**
 * What was filled in of the rules. What is no number is kept as such, for the rule to refuse; what no field asks for stays.
 * @param before what holds
 */
export function rulesOfFields({ one }: Pick<Fields, 'one'>, before: FindingConfig): FindingConfig {
  return {
    rules: Object.fromEntries(
      catalogue.flatMap((rule): [string, FindingConfig['rules'][string]][] => {
        const { code, usual } = rule;
        const said = one(severityField(code));
        const severity = said === 'off' ? said : severities.find((known) => known === said);
        const unasked = Object.entries(settle(rule, before.rules[code]).options ?? {}).filter(
          ([name]) => !Object.hasOwn(usual, name),
        );
        const options = Object.entries(usual).flatMap(([name, made]): [string, unknown][] => {
          const written = one(optionField(code, name)).trim().replace(',', '.');
          if (written === '') return [];
          const value = typeof made === 'boolean' ? written === 'ja' : readNumber(written);
          return value === made ? [] : [[name, value]];
        });
        options.push(...unasked);
        if (severity === undefined && options.length === 0) return [];
        if (severity !== undefined && options.length === 0) return [[code, severity]];
        return [[code, { ...(severity !== undefined && { severity }), ...Object.fromEntries(options) }]];
      }),
    ),
  };
}
