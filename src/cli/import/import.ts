import { Command } from 'commander';
import type { FetchRequest } from '../../fetching/fetch-request.ts';
import type { Language } from '../../words/numerals.ts';
import { addFetchOptions, type FetchOptions, readSiteAddress, requestOf } from '../fetch/fetch-options.ts';
import { fetchWords } from '../fetch/words/fetch-words.data.ts';
import { addGivenOptions, type GivenOptions, givenBy } from '../given-options.ts';
import { goOnUnheard, say } from '../output.ts';
import { optionWords } from '../words/option-words.data.ts';
import { valueNames } from '../words/value-names.data.ts';
import { importWords } from './words.data.ts';

type Options = GivenOptions & FetchOptions & { readonly to?: string; readonly again: boolean };

/**
 * `doelspoor import PATH…`: reads files, folders and archives into the record and freezes each publication; a web site is fetched into a folder
 * first. Beside a running site it uses that site's server. Exit code 0 where all of it was imported, 1 where a file could not be read or placed,
 * or the record not opened; the other files are imported all the same. So too where other files come of what was withdrawn, which is not imported. Of a site of which not all could be fetched nothing is imported. Stopped
 * halfway, a publication is there whole or not at all, and the same command goes on.
 */
export function importCommand(language: Language): Command {
  const [words, values] = [importWords[language], valueNames[language]];
  const command = new Command('import')
    .description(words.description)
    .argument(`<${values.file}...>`, optionWords[language].filesOrSite);
  addGivenOptions(command, language).option(`--to <${values.folder}>`, words.to).option('--again', words.again, false);
  return addFetchOptions(command, language).action(async (paths: string[], options: Options) => {
    goOnUnheard();
    const site = siteOf(command, paths, options, language);
    // Leaving lets the embedded server roll back and stop.
    process.once('SIGINT', () => stop(130, words.stopped));
    process.once('SIGTERM', () => stop(143, words.stopped));
    const [{ fetchFirst }, { importAll }, { readProfile }] = await Promise.all([
      import('./fetch-first.ts'),
      import('./import-all.ts'),
      import('../../corrections/layout-profile.ts'),
    ]);
    const isThere = site === null || (await fetchFirst(site, language));
    const folders = site === null ? paths : [site.folder];
    const given = { ...givenBy(options), again: options.again };
    const profile = options.profile === undefined ? null : await readProfile(options.profile);
    process.exitCode = isThere && (await importAll(folders, given, profile, language)) ? 0 : 1;
  });
}

/** What is to be fetched, where an address is given; it leaves no doubt which options are about what. */
function siteOf(command: Command, paths: readonly string[], options: Options, language: Language): FetchRequest | null {
  const words = importWords[language];
  const [address, ...others] = paths;
  if (address === undefined || !paths.some((path) => /^https?:\/\//i.test(path))) return null;
  if (others.length > 0) return command.error(words.oneSite);
  if (options.to === undefined) return command.error(words.whereTo);
  const site = readSiteAddress(address);
  return site === null ? command.error(fetchWords[language].badAddress) : requestOf(site, options.to, options);
}

function stop(code: number, sentence: string): never {
  say(sentence);
  process.exit(code);
}
