import { Command } from 'commander';
import type { Language } from '../../words/numerals.ts';
import { addGroundOptions, type GroundOptions } from '../record-options.ts';
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
    .argument(`<${valueNames[language].publication}>`, words.publication);
  return addGroundOptions(command, language).action(async (name: string, options: GroundOptions) => {
    const parts = name.replace(/^\//, '').split('/');
    // the address of a chapter, or of a whole site, is no name: what it lies in would be withdrawn
    if (parts.length > 2 || parts.includes('')) command.error(words.noName);
    const [publication = '', body] = parts.toReversed();
    if (body !== undefined && options.organisation !== undefined && body !== options.organisation)
      command.error(words.twoBodies);
    const organisation = body ?? options.organisation;
    const { withdrawOne } = await import('./withdraw-one.ts');
    await withdrawOne(publication, { ...options, ...(organisation !== undefined && { organisation }) }, language);
  });
}
