import { Command } from 'commander';
import type { Language } from '../../words/numerals.ts';
import { optionWords } from '../words/option-words.data.ts';
import { valueNames } from '../words/value-names.data.ts';
import type { VerifyOptions } from './verify-options.ts';
import { verifyWords } from './words/verify-words.data.ts';

/**
 * `doelspoor verify`: whether the event log, the editions, what persons said and what is shown of it all are still what was recorded, and
 * whether the log still ends as it was published, or as somebody kept it. One line for each fault; exit code 1 where there is one.
 */
export function verifyCommand(language: Language): Command {
  const [words, values] = [verifyWords[language], valueNames[language]];
  return new Command('verify')
    .description(words.description)
    .option(`--organisation <${values.name}>`, words.organisation)
    .option(`--head <${values.file}...>`, words.head, [])
    .option('--json', optionWords[language].json, false)
    .action(async (options: VerifyOptions) => {
      const { verifyRecord } = await import('./verify-record.ts');
      await verifyRecord(options, language);
    });
}
