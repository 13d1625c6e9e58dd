import { Argument, Command, InvalidArgumentError } from 'commander';
import { type SettingName, settingNames } from '../../model/laid-down/organisation-settings.ts';
import type { Language } from '../../words/numerals.ts';
import { optionWords } from '../words/option-words.data.ts';
import { valueNames } from '../words/value-names.data.ts';
import type { SettingsOptions } from './settle-settings.ts';
import { settingsCommandWords } from './words.data.ts';

/**
 * `doelspoor settings ORGANISATION [WHAT] [FILE]`: what an organisation laid down of itself, of one thing with all that held before; with a file, a
 * logo or a number to put back, and `--reason`, it lays that down. Exit code 1, with one sentence, where it is refused; then nothing was changed.
 */
export function settingsCommand(language: Language): Command {
  const [words, values] = [settingsCommandWords[language], valueNames[language]];
  const readNumber = (text: string) => {
    if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError(words.noNumber);
    return Number(text);
  };
  return new Command('settings')
    .description(words.description)
    .argument(`<${values.organisation}>`, words.organisation)
    .addArgument(new Argument('[what]', words.what).choices(settingNames))
    .argument(`[${values.file}]`, words.file)
    .option(`--logo <${values.file}>`, words.logo)
    .option(`--back <${values.number}>`, words.back, readNumber)
    .option(`--reason <${values.text}>`, words.reason, '')
    .option(`--actor <${values.name}>`, optionWords[language].actor)
    .option('--json', optionWords[language].json, false)
    .action(async (slug: string, what: SettingName | undefined, file: string | undefined, options: SettingsOptions) => {
      const { layDownFrom, showAll, showOne } = await import('./settle-settings.ts');
      const given = { file, logo: options.logo, back: options.back };
      if (what === undefined) await showAll(slug, options, language);
      else if (Object.values(given).every((one) => one === undefined)) await showOne(slug, what, options, language);
      else await layDownFrom(slug, { what, ...given }, options, language);
    });
}
