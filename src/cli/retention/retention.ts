import { Command } from 'commander';
import type { Language } from '../../words/numerals.ts';
import { valueNames } from '../words/value-names.data.ts';
import type { RetentionOptions } from './settle-retention.ts';
import { retentionCommandWords } from './words.data.ts';

/**
 * `doelspoor retention ORGANISATION`: how long is kept what is needed no more; with `--letters`, `--asides` or `--outsides` and `--reason` it lays that down, and with
 * `clean` it cleans up now. The server does that each night.
 */
export function retentionCommand(language: Language): Command {
  const [words, values] = [retentionCommandWords[language], valueNames[language]];
  const command = new Command('retention')
    .description(words.description)
    .argument(`<${values.organisation}>`, words.organisation)
    .argument('[action]', words.action)
    .option('--letters <days>', words.letters)
    .option('--asides <days>', words.asides)
    .option('--outsides <days>', words.outsides)
    .option(`--reason <${values.text}>`, words.reason, '')
    .option(`--actor <${values.name}>`, words.actor)
    .option('--json', words.json, false);
  return command.action(async (slug: string, action: string | undefined, options: RetentionOptions) => {
    const { cleanNow, settleRetention } = await import('./settle-retention.ts');
    if (action === undefined) await settleRetention(slug, options, language);
    else if (action === 'clean') await cleanNow(slug, options, language);
    else command.error(words.badAction);
  });
}
