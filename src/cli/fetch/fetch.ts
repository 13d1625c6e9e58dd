import { resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { normalAddress } from '../../fetching/addresses/normal-address.ts';
import type { FetchRequest } from '../../fetching/fetch-request.ts';
import type { Language } from '../../words/numerals.ts';
import { goOnUnheard, say } from '../output.ts';
import { valueNames } from '../words/value-names.data.ts';
import { fetchWords } from './words/fetch-words.data.ts';

type Options = {
  readonly to: string;
  readonly rate: number;
  readonly mostPages: number;
  readonly depth?: number;
  readonly only: readonly string[];
  readonly contact?: string;
  readonly allowPrivate?: true;
  readonly json: boolean;
};

/**
 * `doelspoor fetch ADDRESS --to FOLDER`: a publication that is a web site becomes a folder of files, that the other commands read. Exit code 0
 * where all of it was fetched, 1 where something could not be. Stopped halfway, the same command goes on; after its end it fetches what changed.
 */
export function fetchCommand(language: Language): Command {
  const [words, values] = [fetchWords[language], valueNames[language]];
  const readAddress = (text: string) => {
    const address = normalAddress(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`);
    if (address === null) throw new InvalidArgumentError(words.badAddress);
    return address;
  };
  const readCount = (text: string) => {
    if (!/^\d{1,7}$/.test(text)) throw new InvalidArgumentError(words.badNumber);
    return Number(text);
  };
  const readRate = (text: string) => {
    const rate = Number(text.replace(',', '.'));
    if (!(rate >= 0.001 && rate <= 1000)) throw new InvalidArgumentError(words.badRate);
    return rate;
  };
  const readContact = (text: string) => {
    if (!/^[\w.+@:/~%-]{3,200}$/.test(text)) throw new InvalidArgumentError(words.badContact);
    return text;
  };
  return new Command('fetch')
    .description(words.description)
    .argument(`<${values.address}>`, words.address, readAddress)
    .requiredOption(`--to <${values.folder}>`, words.to)
    .option(`--rate <${values.number}>`, words.rate, readRate, 1)
    .option(`--most-pages <${values.number}>`, words.mostPages, readCount, 5000)
    .option(`--depth <${values.number}>`, words.depth, readCount)
    .option(`--only <${values.path}>`, words.only, (path, before: string[]) => [...before, path], [])
    .option(`--contact <${values.contact}>`, words.contact, readContact)
    .option('--allow-private', words.allowPrivate)
    .option('--json', words.json, false)
    .action(async (address: string, options: Options) => {
      goOnUnheard();
      // What was fetched stands in the list already.
      process.once('SIGINT', () => stop(130, words.stopped));
      process.once('SIGTERM', () => stop(143, words.stopped));
      const { fetchToFolder } = await import('./fetch-to-folder.ts');
      const isComplete = await fetchToFolder(requestOf(address, options), options.json, language);
      process.exitCode = isComplete ? 0 : 1;
    });
}

function requestOf(address: string, options: Options): FetchRequest {
  return {
    address,
    folder: resolve(options.to),
    rate: options.rate,
    mostPages: options.mostPages,
    depth: options.depth ?? null,
    only: options.only,
    allowPrivate: options.allowPrivate === true,
    contact: options.contact ?? null,
  };
}

function stop(code: number, sentence: string): never {
  say(sentence);
  process.exit(code);
}
