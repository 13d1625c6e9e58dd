import { Command } from 'commander';
import type { Language } from '../../words/numerals.ts';
import { addGroundOptions, addRecordOptions, type GroundOptions, type RecordOptions } from '../record-options.ts';
import { valueNames } from '../words/value-names.data.ts';
import { wordingWords } from './words.data.ts';

function answer(name: 'same' | 'other', language: Language): Command {
  const words = wordingWords[language];
  const command = new Command(name)
    .description(words[name])
    .argument(`<${valueNames[language].statement}>`, words.statement);
  return addGroundOptions(command, language).action(async (statement: string, options: GroundOptions) => {
    const { settleOne } = await import('./settle-wordings.ts');
    await settleOne(statement, name === 'same', options, language);
  });
}

/**
 * `doelspoor wordings …`: statements of a new edition of which it is in doubt whether they are one of the edition before, and what a person
 * says of these. Exit code 1, with one sentence, where what is asked can't be done; then nothing was changed.
 */
export function wordingsCommand(language: Language): Command {
  const words = wordingWords[language];
  const list = new Command('list').description(words.list);
  return new Command('wordings')
    .description(words.description)
    .addCommand(
      addRecordOptions(list, language).action(async (options: RecordOptions) => {
        const { listAll } = await import('./settle-wordings.ts');
        await listAll(options, language);
      }),
    )
    .addCommand(answer('same', language))
    .addCommand(answer('other', language));
}
