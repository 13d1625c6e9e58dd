import { open } from 'node:fs/promises';
import { errorCode } from './error-code.ts';

/** What file systems say that cannot do this, such as those of a network: the name is there, and nothing more can be had. */
const cannot = new Set(['EINVAL', 'ENOTSUP', 'EBADF']);

/** So that the name of a new file is on the disk too. */
export async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r');
  try {
    await opened.sync().catch((error: unknown) => {
      if (!cannot.has(errorCode(error) ?? '')) throw error;
    });
  } finally {
    await opened.close();
  }
}
