import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { errorCode } from '../../record/errors/error-code.ts';
import { CheckFault, type WhyUnwritten } from './check-fault.ts';

const reasons: ReadonlyMap<string, WhyUnwritten> = new Map<string, WhyUnwritten>([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'quota-full'],
  ['EISDIR', 'is-folder'],
  ['ENOENT', 'no-folder'],
  ['ENOTDIR', 'no-folder'],
]);

/**
 * Writes a text to a file, which has the whole of it or stays as it was.
 * @param folder from which the file is seen
 * @throws CheckFault where the file cannot be written
 */
export async function writeText(file: string, folder: string, text: string): Promise<void> {
  try {
    await writeWhole(await whereLeads(resolve(folder, file)), text);
  } catch (cause) {
    const reason = reasons.get(errorCode(cause) ?? '') ?? 'other';
    throw new CheckFault({ say: 'not-written', with: { file, reason } }, cause);
  }
}

/** Where a link leads: what stands there is written, and the link stays. */
async function whereLeads(path: string): Promise<string> {
  return await realpath(path).catch(() => path);
}

async function writeWhole(path: string, text: string): Promise<void> {
  const before = await stat(path).catch(() => null);
  // A pipe or a device (/dev/stdout) has no other in its place.
  if (before !== null && !before.isFile()) return await writeFile(path, text);
  const fresh = `${path}.${process.pid}.tmp`;
  try {
    const handle = await open(fresh, 'wx', before?.mode);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true });
    // In a folder that may not change, a file that is there may.
    if (before === null || !['EACCES', 'EPERM'].includes(errorCode(error) ?? '')) throw error;
    await writeFile(path, text);
  }
}
