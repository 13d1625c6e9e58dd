import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from './sync-folder.ts';

type How = {
  /** The rights of the file; those that are usual where it is absent. */
  readonly mode?: number | undefined;
  /** Asked once the text is on the disk: where this throws, the file stays as it was. */
  readonly beforePlacing?: () => Promise<void>;
};

/**
 * Writes a text to a file, which has the whole of it or stays as it was, also where the program is killed. What a killed program leaves has its
 * number in the name. Throws what the system says.
 */
export async function writeWhole(path: string, text: string, { mode, beforePlacing }: How = {}): Promise<void> {
  const part = `${path}.${process.pid}.tmp`;
  // Left by a killed program that had the same number.
  await rm(part, { force: true });
  try {
    const handle = await open(part, 'wx', mode);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await beforePlacing?.();
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}
