import { Command } from 'commander';
import type { Language } from '../../words/numerals.ts';
import { valueNames } from '../words/value-names.data.ts';
import type { AdminOptions } from './create-admin.ts';
import { adminWords } from './words.data.ts';

/**
 * `doelspoor admin create ORGANISATION --name --email`: invites the first administrator of an organisation, or one who can't come in any more, and
 * prints the address of the invitation. Exit code 1, with one sentence, where it is refused.
 */
export function adminCommand(language: Language): Command {
  const [words, values] = [adminWords[language], valueNames[language]];
  const create = new Command('create')
    .description(words.create)
    .argument(`<${values.organisation}>`, words.organisation)
    .requiredOption(`--name <${values.name}>`, words.name)
    .requiredOption(`--email <${values.address}>`, words.email)
    .option(`--actor <${values.name}>`, words.actor)
    .option('--json', words.json, false)
    .action(async (slug: string, options: AdminOptions) => {
      const { createAdmin } = await import('./create-admin.ts');
      await createAdmin(slug, options, language);
    });
  return new Command('admin').description(words.description).addCommand(create);
}
