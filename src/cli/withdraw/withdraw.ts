import { Command } from 'commander';
import type { Language } from '../../words/numerals.ts';
import { namePublication } from '../name-publication.ts';
import { addGroundOptions, type GroundOptions } from '../record-options.ts';
import { publicationWords } from '../words/publication-words.data.ts';
import { valueNames } from '../words/value-names.data.ts';
import { withdrawWords } from './words.data.ts';

/**
 * `doelspoor withdraw PUBLICATION`: takes a publication back, with the reason. Exit code 1, with one sentence, where there is none, or it was
 * withdrawn already; then nothing was changed.
 */
export function withdrawCommand(language: Language): Command {
  const words = withdrawWords[language];
  const command = new Command('withdraw')
    .description(words.description)
    .argument(`<${valueNames[language].publication}>`, publicationWords[language].argument);
  return addGroundOptions(command, language).action(async (name: string, options: GroundOptions) => {
    const { publication, organisation } = namePublication(command, name, options.organisation, language);
    const { withdrawOne } = await import('./withdraw-one.ts');
    await withdrawOne(publication, { ...options, ...(organisation !== undefined && { organisation }) }, language);
  });
}
