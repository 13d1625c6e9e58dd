import { limits } from '../limits.ts';
import { ReadingError } from '../reading-error.ts';
import type { Archive, ArchiveEntry } from './open-archive.ts';

/**
 * Holds a whole archive to its limits by what it states, before anything is unpacked; each entry is held to what it
 * states when it is read.
 * @throws ReadingError `zip-bomb`
 */
export function judgeArchive(archive: Archive, file: string): void {
  let unpacked = 0;
  let end = 0;
  let isOverlaid = false;
  for (const entry of archive.entries.toSorted((one, other) => one.start - other.start)) {
    unpacked += entry.unpackedBytes;
    // Entries that lie over one another make a small archive that never ends.
    isOverlaid ||= entry.start < end;
    end = entry.start + entry.packedBytes;
  }
  if (unpacked > limits.archive.unpackedBytes || isOverlaid) throw new ReadingError({ code: 'zip-bomb', file });
}

/** Whether an entry unpacks to far more than documents do. */
export function isBomb(entry: ArchiveEntry): boolean {
  return (
    entry.unpackedBytes > limits.archive.ratioFromBytes &&
    entry.unpackedBytes > entry.packedBytes * limits.archive.ratio
  );
}
