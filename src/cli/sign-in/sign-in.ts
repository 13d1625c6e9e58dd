import { Command, Option } from 'commander';
import type { Language } from '../../words/numerals.ts';
import { optionWords } from '../words/option-words.data.ts';
import { valueNames } from '../words/value-names.data.ts';
import type { SetOptions } from './change-provider.ts';
import { signInCommandWords } from './words.data.ts';

/**
 * `doelspoor sign-in show|set|stop ORGANISATION`: where the people of an organisation sign in with the account that they have from it. Exit code 1,
 * with one sentence, where it is refused; then nothing was changed.
 */
export function signInCommand(language: Language): Command {
  const [words, values, options] = [signInCommandWords[language], valueNames[language], optionWords[language]];
  const about = (name: 'show' | 'set' | 'stop') =>
    new Command(name)
      .description(words[name])
      .argument(`<${values.organisation}>`, words.organisation)
      .option('--json', options.json, false);
  const command = new Command('sign-in').description(words.description);
  command.addCommand(
    about('show').action(async (slug: string, given: Pick<SetOptions, 'json'>) => {
      const { showProvider } = await import('./show-provider.ts');
      await showProvider(slug, given, language);
    }),
  );
  command.addCommand(
    about('set')
      .option(`--issuer <${values.address}>`, words.issuer)
      .option(`--client <${values.name}>`, words.client)
      .option(`--secret-file <${values.file}>`, words.secret)
      .option(`--button <${values.text}>`, words.button)
      .addOption(new Option(`--trust-email <${values.kind}>`, words.trust).choices(['verified', 'always']))
      .option(`--actor <${values.name}>`, options.actor)
      .action(async (slug: string, given: SetOptions) => {
        const { changeProvider } = await import('./change-provider.ts');
        await changeProvider(slug, given, language);
      }),
  );
  return command.addCommand(
    about('stop')
      .option(`--actor <${values.name}>`, options.actor)
      .action(async (slug: string, given: Pick<SetOptions, 'json' | 'actor'>) => {
        const { stopProvider } = await import('./change-provider.ts');
        await stopProvider(slug, given, language);
      }),
  );
}
