import { close, constants, fstat, open, read } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { sep } from 'node:path';
import { promisify } from 'node:util';
import { ReadingError } from './reading-error.ts';

/** Whether a place is a folder itself or lies in it. Both without `..` and without links. */
export function liesIn(place: string, folder: string): boolean {
  return place === folder || place.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/**
 * Opens a file for reading, and judges what was opened and not what was there a moment before: somebody may put a link in its place, or in
 * that of a folder above it, between a look and the opening.
 * @param root the real place that the file has to be in, or be
 * @returns a descriptor, for the caller to close
 * @throws ReadingError `link-outside`, or `unknown-format` for what is no file; an error of the system where it can't be opened
 */
export async function openInside(file: string, root: string): Promise<number> {
  // A pipe that took the place of the file would wait for a writer.
  const descriptor = await promisify(open)(file, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    // Linux tells where an open file is. Elsewhere the name is asked again, and has to mean the same file.
    const place = await realpath(process.platform === 'linux' ? `/proc/self/fd/${descriptor}` : file);
    const [opened, named] = await Promise.all([promisify(fstat)(descriptor), stat(place)]);
    const isSame = opened.ino === named.ino && opened.dev === named.dev;
    if (!liesIn(place, root) || !isSame) throw new ReadingError({ code: 'link-outside', file });
    if (!opened.isFile()) throw new ReadingError({ code: 'unknown-format', file });
    return descriptor;
  } catch (error) {
    await promisify(close)(descriptor);
    throw error;
  }
}

/** The first bytes of a file, as many as asked or as there are. Throws as `openInside`. */
export async function readInside(file: string, root: string, size: number): Promise<Uint8Array<ArrayBuffer>> {
  const descriptor = await openInside(file, root);
  try {
    const bytes = new Uint8Array(size);
    let filled = 0;
    while (filled < size) {
      const { bytesRead } = await promisify(read)(descriptor, bytes, filled, size - filled, filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return filled === size ? bytes : bytes.slice(0, filled);
  } finally {
    await promisify(close)(descriptor);
  }
}
