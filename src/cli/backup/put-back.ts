import { restoreBackup } from '../../record/backup/restore-backup.ts';
import { printText } from '../output.ts';
import { onServer } from './on-server.ts';
import { tellCopied } from './tell-copied.ts';

/** Puts a backup back into the empty record of this machine, and prints what was in it. */
export async function putBack(file: string): Promise<void> {
  // Alone: a site that shows the empty record would go on showing it.
  await onServer({ share: false }, async (server) => {
    const { head, tables } = await restoreBackup(server, file);
    await printText(
      `Teruggezet zoals het was op ${head.at}: ${tellCopied(tables)}. Controleer het met doelspoor verify.\n`,
    );
  });
}
