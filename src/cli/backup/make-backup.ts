import packageFile from '../../../package.json' with { type: 'json' };
import { writeBackup } from '../../record/backup/write-backup.ts';
import type { Language } from '../../words/numerals.ts';
import { printText } from '../output.ts';
import { onServer } from './on-server.ts';
import { tellCopied } from './tell-copied.ts';

/** Makes a backup of the record of this machine, and prints what is in it. */
export async function makeBackup(file: string, overwrite: boolean, language: Language): Promise<void> {
  await onServer({ share: true, language }, async (server) => {
    const options = { file, overwrite, program: packageFile.version, at: new Date() };
    const { tables, bytes } = await writeBackup(server, options);
    await printText(`${file}: ${tellCopied(tables, language)}, ${Math.ceil(bytes / 1000)} kB.\n`);
  });
}
