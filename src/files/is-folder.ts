import { stat } from 'node:fs/promises';

/** Whether a path leads to a folder; not where there is nothing, or nothing that may be seen. */
export async function isFolder(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
