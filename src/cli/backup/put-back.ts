import { restoreBackup } from '../../record/backup/restore-backup.ts';
import type { Language } from '../../words/numerals.ts';
import { printText } from '../output.ts';
import { onServer } from './on-server.ts';
import { tellCopied } from './tell-copied.ts';
import { backupCommandWords } from './words.data.ts';

/** Puts a backup back into the empty record of this machine, and prints what was in it. */
export async function putBack(file: string, language: Language): Promise<void> {
  // Alone: a site that shows the empty record would go on showing it.
  await onServer({ share: false, language }, async (server) => {
    const { head, tables } = await restoreBackup(server, file);
    await printText(`${backupCommandWords[language].isPutBack(head.at, tellCopied(tables, language))}\n`);
  });
}
