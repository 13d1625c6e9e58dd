import { catalogue } from '../../findings/catalogue.ts';
import { type FindingConfig, findingConfig } from '../../findings/config.ts';
import { faultsIn } from '../../findings/settings.ts';
import { CheckFault } from './check-fault.ts';
import { readJsonFile } from './read-json-file.ts';

/** The settings that are found by themselves in the working directory. */
const ownName = 'doelspoor.json';

/**
 * Only these rules: all others are off. Who asks for a rule by name gets it, also where the settings turn it off.
 * @throws CheckFault where there is no such rule
 */
export function keepRules(config: FindingConfig, only: readonly string[]): FindingConfig {
  const unknown = only.find((code) => !catalogue.some((rule) => rule.code === code));
  if (unknown !== undefined) throw new CheckFault({ say: 'no-such-rule', with: { rule: unknown } });
  if (only.length === 0) return config;
  const isOff = (setting: FindingConfig['rules'][string]) =>
    setting === 'off' || (typeof setting === 'object' && setting.severity === 'off');
  return {
    rules: {
      ...Object.fromEntries(catalogue.map(({ code }) => [code, 'off' as const])),
      ...Object.fromEntries(
        only.flatMap((code) => {
          const setting = config.rules[code];
          const rule = catalogue.find((known) => known.code === code);
          if (setting === undefined || isOff(setting))
            return rule === undefined ? [] : [[code, rule.severity] as const];
          return [[code, setting] as const];
        }),
      ),
    },
  };
}

/**
 * What an organisation says about the rules: from the file that is given, else from `doelspoor.json` in the working directory, else nothing.
 * @throws CheckFault where a given file is not there, or what it says does not fit the rules
 */
export async function readConfig(given: string | null, folder: string): Promise<FindingConfig> {
  const file = given ?? ownName;
  const config = await readJsonFile({ file, folder, kind: 'settings' }, findingConfig);
  if (config === null && given !== null) throw new CheckFault({ say: 'no-settings', with: { file } });
  const known = config ?? { rules: {} };
  const [fault] = faultsIn(known);
  if (fault !== undefined) throw new CheckFault({ say: 'bad-setting', with: { file, fault } });
  return known;
}
