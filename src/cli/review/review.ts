import { Command, InvalidArgumentError } from 'commander';
import type { Language } from '../../words/numerals.ts';
import { nameActor } from '../name-actor.ts';
import { printsToTerminal } from '../output.ts';
import { optionWords } from '../words/option-words.data.ts';
import { valueNames } from '../words/value-names.data.ts';
import { reviewWords } from './words.data.ts';

type Options = { readonly port?: number; readonly by?: string; readonly browser: boolean };

/**
 * `doelspoor review PATH…`: a page of this machine on which a person settles what was read wrong, until Ctrl-C. Exit code 1, with one sentence,
 * where the port is taken.
 */
export function reviewCommand(language: Language): Command {
  const [words, values] = [reviewWords[language], valueNames[language]];
  const readPort = (text: string) => {
    const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    if (port < 1 || port > 65_535) throw new InvalidArgumentError(words.badPort);
    return port;
  };
  return new Command('review')
    .description(words.description)
    .argument(`<${values.file}...>`, optionWords[language].files)
    .option(`--port <${values.port}>`, words.port, readPort)
    .option(`--by <${values.name}>`, words.by)
    .option('--no-browser', words.noBrowser)
    .action(async (paths: string[], { port = 0, by = nameActor(), browser }: Options) => {
      const { runReview } = await import('./run-review.ts');
      // Where nobody reads along there is no browser to open either.
      await runReview(paths, { port, by, browser: browser && printsToTerminal(), language });
    });
}
