import { Command, InvalidArgumentError } from 'commander';
import type { Language } from '../../words/numerals.ts';
import { goOnUnheard, printJson, printText, say } from '../output.ts';
import { valueNames } from '../words/value-names.data.ts';
import { addFetchOptions, type FetchOptions, readSiteAddress, requestOf } from './fetch-options.ts';
import { fetchWords } from './words/fetch-words.data.ts';

type Options = FetchOptions & { readonly to: string; readonly json: boolean };

/**
 * `doelspoor fetch ADDRESS --to FOLDER`: a publication that is a web site becomes a folder of files, that the other commands read. Exit code 0
 * where all of it was fetched, 1 where something could not be. Stopped halfway, the same command goes on; after its end it fetches what changed.
 */
export function fetchCommand(language: Language): Command {
  const [words, values] = [fetchWords[language], valueNames[language]];
  const readAddress = (text: string) => {
    const address = readSiteAddress(text);
    if (address === null) throw new InvalidArgumentError(words.badAddress);
    return address;
  };
  const command = new Command('fetch')
    .description(words.description)
    .argument(`<${values.address}>`, words.address, readAddress)
    .requiredOption(`--to <${values.folder}>`, words.to);
  return addFetchOptions(command, language)
    .option('--json', words.json, false)
    .action(async (address: string, options: Options) => {
      goOnUnheard();
      // What was fetched stands in the list already.
      process.once('SIGINT', () => stop(130, words.stopped));
      process.once('SIGTERM', () => stop(143, words.stopped));
      const [{ fetchToFolder }, { isComplete, reportFetch }] = await Promise.all([
        import('./fetch-to-folder.ts'),
        import('./report-fetch.ts'),
      ]);
      const outcome = await fetchToFolder(requestOf(address, options.to, options), language);
      const next = outcome.files === 0 ? [] : [words.next(outcome.folder)];
      if (options.json) await printJson(`${JSON.stringify(outcome, null, 2)}\n`);
      else await printText(`${[...reportFetch(outcome, language), ...next].join('\n')}\n`);
      process.exitCode = isComplete(outcome) ? 0 : 1;
    });
}

function stop(code: number, sentence: string): never {
  say(sentence);
  process.exit(code);
}
