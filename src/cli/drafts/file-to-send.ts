import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { limits } from '../../reading/limits.ts';

/** A file of this machine as a browser would send it; an empty one where it is not there, or larger than any document. */
export async function fileToSend(path: string): Promise<File> {
  try {
    const { size } = await stat(path);
    if (size > Math.max(...Object.values(limits.fileBytes))) return new File([], basename(path));
    return new File([new Uint8Array(await readFile(path))], basename(path));
  } catch {
    return new File([], basename(path));
  }
}
