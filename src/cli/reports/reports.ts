import { Command } from 'commander';
import type { Language } from '../../words/numerals.ts';
import { reportWords } from './words.data.ts';

type Options = { readonly why?: string; readonly json: boolean; readonly actor?: string };

/**
 * `doelspoor reports ORGANISATION`: what readers reported. `… close ID --why` says what was done with one, `… purge` removes e-mail addresses
 * whose time is over. It signs in as the owner of the tables: who serves the site cannot read reports.
 */
export function reportsCommand(language: Language): Command {
  const words = reportWords[language];
  const command = new Command('reports')
    .description(words.description)
    .argument('<organisation>', words.organisation)
    .argument('[action]', words.action)
    .argument('[id]', words.id)
    .option('--why <why>', words.why)
    .option('--actor <actor>', words.actor)
    .option('--json', words.json, false);
  return command.action(async (slug: string, action: string | undefined, id: string | undefined, options: Options) => {
    const { closeOne, purgeAll, showReports } = await import('./show-reports.ts');
    if (action === undefined) await showReports(slug, options.json, language);
    else if (action === 'purge' && id === undefined) await purgeAll(slug, options, language);
    else if (action === 'close' && id !== undefined) await closeOne(slug, id, options, language);
    else command.error(words.badAction);
  });
}
