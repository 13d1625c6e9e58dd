import { Command } from 'commander';
import type { Language } from '../../words/numerals.ts';
import { goOnUnheard } from '../output.ts';
import { valueNames } from '../words/value-names.data.ts';
import { backupCommandWords } from './words.data.ts';

/** A reader that leaves ends nothing. A signal does: the embedded server rolls back and stops, and what was half written is taken away. */
function endOnlyWhenAsked(): void {
  goOnUnheard();
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
}

/**
 * `doelspoor backup FILE`: all that is recorded, in one file. The site and imports go on meanwhile. Exit code 1, with one sentence, where it
 * could not be made; then there is no file, or the one that was there.
 */
export function backupCommand(language: Language): Command {
  const words = backupCommandWords[language];
  return new Command('backup')
    .description(words.backup)
    .argument(`<${valueNames[language].file}>`, words.backupFile)
    .option('--overwrite', words.overwrite, false)
    .action(async (file: string, { overwrite }: { readonly overwrite: boolean }) => {
      endOnlyWhenAsked();
      const { makeBackup } = await import('./make-backup.ts');
      await makeBackup(file, overwrite, language);
    });
}

/**
 * `doelspoor restore FILE`: puts a backup back where nothing is recorded yet, whole or not at all; one of an earlier program too. Exit code 1,
 * with one sentence, where that can't be done.
 */
export function restoreCommand(language: Language): Command {
  const words = backupCommandWords[language];
  return new Command('restore')
    .description(words.restore)
    .argument(`<${valueNames[language].file}>`, words.restoreFile)
    .action(async (file: string) => {
      endOnlyWhenAsked();
      const { putBack } = await import('./put-back.ts');
      await putBack(file, language);
    });
}
