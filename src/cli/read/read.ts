import { Command } from 'commander';
import type { Language } from '../../words/numerals.ts';
import { addGivenOptions, type GivenOptions, givenBy } from '../given-options.ts';
import { optionWords } from '../words/option-words.data.ts';
import { valueNames } from '../words/value-names.data.ts';
import { readWords } from './words.data.ts';

type Options = GivenOptions & { readonly json?: true };

/**
 * `doelspoor read FILE…`: what each file says, as readable lines or as a JSON array (`schema/reading.002.json`). Files are read one after
 * the other, so that memory does not grow with their number. A file that cannot be read is one sentence on stderr and makes the exit code 1.
 */
export function readCommand(language: Language): Command {
  const words = readWords[language];
  const command = new Command('read')
    .description(words.description)
    .argument(`<${valueNames[language].file}...>`, optionWords[language].files)
    .option('--json', words.json);
  return addGivenOptions(command, language).action(async (files: string[], options: Options) => {
    const { printAsJson, printSummaries } = await import('./print-readings.ts');
    const { openJournals } = await import('../corrections/open-journals.ts');
    const print = options.json === true ? printAsJson : printSummaries;
    const isComplete = await print(files, givenBy(options), await openJournals(options.profile), language);
    if (!isComplete) process.exitCode = 1;
  });
}
