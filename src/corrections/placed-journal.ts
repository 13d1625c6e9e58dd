import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { errorCode } from '../files/error-code.ts';
import { emptyJournal, type Journal, type JournalFault, parseJournal } from './journal.ts';

/** Why a journal in its place cannot be used: what it is, or because it is no plain file (a folder, a link), too large, or closed to us. */
export type PlacedFault = JournalFault | 'no-file' | 'too-large' | 'not-readable';

/** A journal in its place; with a fault where it could not be read, and then with nothing in it. */
export type PlacedJournal = Journal & {
  readonly file: string;
  readonly fault: PlacedFault | null;
  /** The rights of the file. */
  readonly mode: number | undefined;
};

/** More than so many bytes are no decisions of people. */
export const mostBytes = 64 * 1024 * 1024;

async function readBytes(file: string): Promise<{ readonly bytes: Buffer; readonly mode: number } | PlacedFault> {
  // A link may lead to any file of this machine, and a pipe never end.
  const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const found = await handle.stat();
    if (!found.isFile()) return 'no-file';
    return found.size > mostBytes ? 'too-large' : { bytes: await handle.readFile(), mode: found.mode & 0o777 };
  } finally {
    await handle.close();
  }
}

/** Reads a journal; null where there is none. Does not throw: what is wrong is its fault. */
export async function readJournal(file: string): Promise<PlacedJournal | null> {
  const faulty = (fault: PlacedFault) => ({ ...emptyJournal, file, fault, mode: undefined });
  try {
    const read = await readBytes(file);
    if (typeof read === 'string') return faulty(read);
    const journal = parseJournal(new TextDecoder('utf-8', { fatal: true }).decode(read.bytes));
    return 'fault' in journal ? faulty(journal.fault) : { ...journal, file, fault: null, mode: read.mode };
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    if (code === 'ELOOP') return faulty('no-file');
    return faulty(code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'no-json' : 'not-readable');
  }
}
