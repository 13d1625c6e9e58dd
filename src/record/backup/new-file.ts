import { createWriteStream, rmSync, type WriteStream } from 'node:fs';
import { link, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCode } from '../../files/error-code.ts';
import { syncFolder } from '../../files/sync-folder.ts';
import { BackupFault } from './backup-fault.ts';

type Target = {
  readonly file: string;
  /** Whether a file that is there is replaced. */
  readonly overwrite: boolean;
};

/** For the owner alone: a backup holds all that is recorded. */
const ownerOnly = 0o600;

const codes: ReadonlyMap<string | null, 'no-folder' | 'not-allowed' | 'disk-full'> = new Map([
  ['ENOENT', 'no-folder'],
  ['ENOTDIR', 'no-folder'],
  ['EACCES', 'not-allowed'],
  ['EPERM', 'not-allowed'],
  ['EROFS', 'not-allowed'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
]);

function explain(error: unknown, file: string): BackupFault {
  if (error instanceof BackupFault) return error;
  const known = codes.get(errorCode(error) ?? null);
  if (known !== undefined) return new BackupFault({ say: known, with: { file } }, error);
  const reason = `${error instanceof Error ? error.message : String(error)}.`;
  return new BackupFault({ say: 'cannot-write', with: { file, reason } }, error);
}

async function onDisk<Result>(file: string, body: () => Promise<Result>): Promise<Result> {
  return await body().catch((error: unknown) => {
    throw explain(error, file);
  });
}

/** Whether a file is there. Throws BackupFault where what is there is no file: a folder or a device must not be replaced by one. */
async function isThere(file: string): Promise<boolean> {
  const found = await stat(file).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  });
  if (found?.isFile() === false) throw new BackupFault({ say: 'no-plain-file', with: { file } });
  return found !== null;
}

/** Gives the finished file its name. Where nothing may be replaced that is one step, so that a file that came meanwhile stays. */
async function place(part: string, { file, overwrite }: Target): Promise<void> {
  if (overwrite) return await rename(part, file);
  try {
    await link(part, file);
  } catch (error) {
    // Some file systems know only one name for a file.
    if (await isThere(file)) throw new BackupFault({ say: 'exists', with: { file } }, error);
    return await rename(part, file);
  }
  await rm(part);
}

async function fillPart<Result>(
  part: string,
  { file }: Target,
  fill: (stream: WriteStream) => Promise<Result>,
): Promise<Result> {
  const opened = await onDisk(file, () => open(part, 'wx', ownerOnly));
  const stream = createWriteStream(part, { fd: opened, flush: true });
  let failed: unknown;
  stream.on('error', (error) => {
    failed = error;
  });
  try {
    return await fill(stream);
  } catch (error) {
    // A full disk ends what is being read too, and that error would hide why.
    throw failed === undefined ? error : explain(failed, file);
  } finally {
    stream.destroy();
  }
}

/**
 * Writes a file beside the place where it has to come, and puts it there once it is whole and on the disk. A program that ends halfway leaves
 * nothing; one that is killed leaves the part, with its own number in the name.
 * @param fill writes all, and ends the stream
 * @throws BackupFault, and what `fill` throws
 */
export async function writeWhole<Result>(
  target: Target,
  fill: (stream: WriteStream) => Promise<Result>,
): Promise<Result> {
  const { file, overwrite } = target;
  if ((await onDisk(file, () => isThere(file))) && !overwrite) throw new BackupFault({ say: 'exists', with: { file } });
  const part = `${file}.part-${process.pid}`;
  const removePart = () => rmSync(part, { force: true });
  process.once('exit', removePart);
  try {
    const result = await fillPart(part, target, fill);
    await onDisk(file, async () => {
      await place(part, target);
      await syncFolder(dirname(file));
    });
    return result;
  } finally {
    process.off('exit', removePart);
    removePart();
  }
}
