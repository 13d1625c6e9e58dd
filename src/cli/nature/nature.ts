import { Command } from 'commander';
import type { Language } from '../../words/numerals.ts';
import { namePublication } from '../name-publication.ts';
import { addGroundOptions, type GroundOptions } from '../record-options.ts';
import { publicationWords } from '../words/publication-words.data.ts';
import { valueNames } from '../words/value-names.data.ts';
import { natureWords } from './words.data.ts';

/**
 * `doelspoor nature PUBLICATION [NATURE...]`: shows what a publication is, or tells that with the reason. Exit code 1, with one sentence, where
 * there is none, or it is no nature; then nothing was changed.
 */
export function natureCommand(language: Language): Command {
  const [words, names] = [natureWords[language], valueNames[language]];
  const command = new Command('nature')
    .description(words.description)
    .argument(`<${names.publication}>`, publicationWords[language].argument)
    .argument(`[${names.nature}...]`, words.nature);
  return addGroundOptions(command, language).action(
    async (name: string, nature: readonly string[], options: GroundOptions) => {
      const { publication, organisation } = namePublication(command, name, options.organisation, language);
      const about = { ...options, ...(organisation !== undefined && { organisation }) };
      const { showNature, tellOne } = await import('./tell-one.ts');
      if (nature.length === 0) await showNature(publication, about, language);
      else await tellOne(publication, nature, about, language);
    },
  );
}
