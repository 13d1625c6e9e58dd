import { Command } from 'commander';
import type { Language } from '../../words/numerals.ts';
import { addGivenOptions, type GivenOptions, givenBy } from '../given-options.ts';
import { goOnUnheard, say } from '../output.ts';
import { optionWords } from '../words/option-words.data.ts';
import { valueNames } from '../words/value-names.data.ts';
import { importWords } from './words.data.ts';

/**
 * `doelspoor import PATH…`: reads files, folders and archives into the record and freezes each publication. Beside a running site it uses
 * that site's server. Exit code 0 where all of it was imported, 1 where a file could not be read or placed, or the record not opened; the
 * other files are imported all the same. Stopped halfway, a publication is there whole or not at all, and the same command goes on.
 */
export function importCommand(language: Language): Command {
  const words = importWords[language];
  const command = new Command('import')
    .description(words.description)
    .argument(`<${valueNames[language].file}...>`, optionWords[language].files);
  return addGivenOptions(command, language).action(async (paths: string[], options: GivenOptions) => {
    goOnUnheard();
    // Leaving lets the embedded server roll back and stop.
    process.once('SIGINT', () => stop(130, words.stopped));
    process.once('SIGTERM', () => stop(143, words.stopped));
    const [{ importAll }, { openJournals }] = await Promise.all([
      import('./import-all.ts'),
      import('../corrections/open-journals.ts'),
    ]);
    const journals = await openJournals(options.profile);
    process.exitCode = (await importAll(paths, givenBy(options), journals, language)) ? 0 : 1;
  });
}

function stop(code: number, sentence: string): never {
  say(sentence);
  process.exit(code);
}
