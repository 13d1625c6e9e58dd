import { Command } from 'commander';
import type { Language } from '../../words/numerals.ts';
import { valueNames } from '../words/value-names.data.ts';
import { correctionWords } from './words.data.ts';

/**
 * `doelspoor corrections …`: what persons decided about how the documents of a folder are read. Exit code 1, with one sentence, where what is
 * asked can't be done; then nothing was changed.
 */
export function correctionsCommand(language: Language): Command {
  const [words, values] = [correctionWords[language], valueNames[language]];
  const on = (name: 'list' | 'undo' | 'profile') =>
    new Command(name).description(words[name]).argument(`<${values.folder}>`, words.folder);
  return new Command('corrections')
    .description(words.description)
    .addCommand(
      on('list').action(async (path: string) => {
        const { listCorrections } = await import('./show-corrections.ts');
        await listCorrections(path, language);
      }),
    )
    .addCommand(
      on('undo')
        .argument(`<${values.correction}>`, words.id)
        .action(async (path: string, id: string) => {
          const { undoOne } = await import('./show-corrections.ts');
          await undoOne(path, id, language);
        }),
    )
    .addCommand(
      on('profile')
        .requiredOption(`--to <${values.file}>`, words.to)
        .action(async (path: string, { to }: { readonly to: string }) => {
          const { keepProfile } = await import('./show-corrections.ts');
          await keepProfile(path, to, language);
        }),
    )
    .addCommand(
      new Command('shipped').description(words.shipped).action(async () => {
        const { showShipped } = await import('./show-shipped.ts');
        await showShipped(language);
      }),
    );
}
