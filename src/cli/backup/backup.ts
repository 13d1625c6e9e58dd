import { Command } from 'commander';
import { goOnUnheard } from '../output.ts';

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
export function backupCommand(): Command {
  return new Command('backup')
    .description('Maak een reservekopie van alles wat is vastgelegd, in één bestand.')
    .argument('<bestand>', 'waar de reservekopie komt, zoals doelspoor-2026-01-31.jsonl.gz')
    .option('--overwrite', 'vervang het bestand als het er al is', false)
    .action(async (file: string, { overwrite }: { readonly overwrite: boolean }) => {
      endOnlyWhenAsked();
      const { makeBackup } = await import('./make-backup.ts');
      await makeBackup(file, overwrite);
    });
}

/**
 * `doelspoor restore FILE`: puts a backup back where nothing is recorded yet, whole or not at all; one of an earlier program too. Exit code 1,
 * with one sentence, where that can't be done.
 */
export function restoreCommand(): Command {
  return new Command('restore')
    .description('Zet een reservekopie terug op een plek waar nog niets is vastgelegd.')
    .argument('<bestand>', 'een reservekopie van doelspoor backup')
    .action(async (file: string) => {
      endOnlyWhenAsked();
      const { putBack } = await import('./put-back.ts');
      await putBack(file);
    });
}
