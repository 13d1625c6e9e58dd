import { Command, InvalidArgumentError, Option } from 'commander';
import { severities } from '../../findings/finding.ts';
import type { Language } from '../../words/numerals.ts';
import { addGroundOptions, addRecordOptions, type RecordOptions } from '../record-options.ts';
import { optionWords } from '../words/option-words.data.ts';
import { valueNames } from '../words/value-names.data.ts';
import type { ExplainOptions, ListOptions, SettingsOptions } from './finding-options.ts';
import { findingWords } from './words.data.ts';

/**
 * `doelspoor findings …`: what was found in the record, and what the organisation says about it. Exit code 1, with one sentence, where what
 * is asked can't be done; then nothing was changed.
 */
export function findingsCommand(language: Language): Command {
  const [words, values] = [findingWords[language], valueNames[language]];
  const readNumber = (text: string) => {
    if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError(words.noNumber);
    return Number(text);
  };
  const list = new Command('list')
    .description(words.list)
    .addOption(new Option(`--severity <${values.severity}>`, words.onlySeverity).choices(severities))
    .option(`--rule <${values.code}>`, words.onlyRule)
    .option(`--field <${values.name}>`, words.onlyField)
    .option(`--publication <${values.name}>`, words.onlyPublication)
    .option(`--year <${values.year}>`, words.onlyYear, readNumber)
    .option(`--limit <${values.number}>`, words.limit, readNumber, 100)
    .option(`--offset <${values.number}>`, words.offset, readNumber, 0);
  const show = new Command('show').description(words.show).argument(`<${values.key}>`);
  const explain = new Command('explain')
    .description(words.explain)
    .argument(`<${values.key}>`)
    .option(`--date <${values.date}>`, words.date)
    .option('--withdraw', words.withdraw, false);
  const settings = new Command('settings')
    .description(words.settings)
    .argument(`[${values.file}]`, words.settingsFile)
    .option(`--reason <${values.text}>`, words.settingsReason)
    .option(`--actor <${values.name}>`, optionWords[language].actor);
  return new Command('findings')
    .description(words.description)
    .addCommand(
      addRecordOptions(list, language).action(async (options: ListOptions) => {
        const { listAll } = await import('./show-findings.ts');
        await listAll(options, language);
      }),
    )
    .addCommand(
      addRecordOptions(show, language).action(async (key: string, options: RecordOptions) => {
        const { showOne } = await import('./show-findings.ts');
        await showOne(key, options, language);
      }),
    )
    .addCommand(
      addGroundOptions(explain, language).action(async (key: string, options: ExplainOptions) => {
        const { explainOne } = await import('./settle-findings.ts');
        await explainOne(key, options, language);
      }),
    )
    .addCommand(
      addRecordOptions(settings, language).action(async (file: string | undefined, options: SettingsOptions) => {
        const { setOptions, showOptions } = await import('./settle-findings.ts');
        await (file === undefined ? showOptions(options, language) : setOptions(file, options, language));
      }),
    );
}
