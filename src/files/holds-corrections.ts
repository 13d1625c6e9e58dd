import { open } from 'node:fs/promises';
import { extname } from 'node:path';

/** The format stands at the beginning of what this program writes; white space and another field may stand before it. */
const beginning = 512;
const written = /^\s*\{[^[]*"format"\s*:\s*"doelspoor-corrections\./;

/** Whether a file holds corrections under whatever name, as a layout profile does: known by its format, as it is no document. */
export async function holdsCorrections(path: string): Promise<boolean> {
  if (extname(path).toLowerCase() !== '.json') return false;
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(beginning), 0, beginning, 0);
    return written.test(buffer.toString('utf8', 0, bytesRead));
  } finally {
    await file.close();
  }
}
