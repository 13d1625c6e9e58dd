import { Command } from 'commander';
import type { Language } from '../../words/numerals.ts';
import { addGroundOptions, type GroundOptions } from '../record-options.ts';
import { valueNames } from '../words/value-names.data.ts';
import { licenceWords } from './words.data.ts';

/**
 * `doelspoor licence ORGANISATION [LICENCE]`: shows under which licence an organisation gives its data, or lays that down with the reason. Exit
 * code 1, with one sentence, where it is no licence; then nothing was changed.
 */
export function licenceCommand(language: Language): Command {
  const words = licenceWords[language];
  const command = new Command('licence')
    .description(words.description)
    .argument(`<${valueNames[language].organisation}>`, words.organisation)
    .argument(`[${valueNames[language].licence}]`, words.licence);
  return addGroundOptions(command, language).action(
    async (slug: string, given: string | undefined, options: GroundOptions) => {
      const { showLicence, stateLicence } = await import('./state-licence.ts');
      if (given === undefined) await showLicence(slug, options, language);
      else await stateLicence(slug, given, options, language);
    },
  );
}
