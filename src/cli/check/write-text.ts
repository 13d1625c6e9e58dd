import { realpath, stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { errorCode } from '../../files/error-code.ts';
import { whyUnwritten } from '../../files/why-unwritten.ts';
import { writeWhole } from '../../files/write-whole.ts';
import { CheckFault } from './check-fault.ts';

/**
 * Writes a text to a file, which has the whole of it or stays as it was.
 * @param folder from which the file is seen
 * @throws CheckFault where the file cannot be written
 */
export async function writeText(file: string, folder: string, text: string): Promise<void> {
  try {
    await writeInPlace(await whereLeads(resolve(folder, file)), text);
  } catch (cause) {
    throw new CheckFault({ say: 'not-written', with: { file, reason: whyUnwritten(cause) } }, cause);
  }
}

/** Where a link leads: what stands there is written, and the link stays. */
async function whereLeads(path: string): Promise<string> {
  return await realpath(path).catch(() => path);
}

async function writeInPlace(path: string, text: string): Promise<void> {
  const before = await stat(path).catch(() => null);
  // A pipe or a device (/dev/stdout) has no other in its place.
  if (before !== null && !before.isFile()) return await writeFile(path, text);
  try {
    await writeWhole(path, text, { mode: before?.mode });
  } catch (error) {
    // In a folder that may not change, a file that is there may.
    if (before === null || !['EACCES', 'EPERM'].includes(errorCode(error) ?? '')) throw error;
    await writeFile(path, text);
  }
}
