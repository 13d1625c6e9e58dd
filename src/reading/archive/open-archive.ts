import { closeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import yauzl from 'yauzl';
import { ReadingError } from '../reading-error.ts';

/** One file inside an archive. Sizes are those that the archive states; `read` holds it to them. */
export type ArchiveEntry = {
  /** Path with forward slashes, as the archive states it: may point outside. */
  readonly path: string;
  /** Where in the archive it begins. */
  readonly start: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly isFolder: boolean;
  readonly isLink: boolean;
  readonly isEncrypted: boolean;
  /** Unpacks this one entry in memory. `file` is the name for its error: `damaged`, or `zip-bomb` for more bytes than stated. */
  readonly read: (file: string) => Promise<Uint8Array<ArrayBuffer>>;
};

export type Archive = { readonly entries: readonly ArchiveEntry[]; readonly close: () => void };

/**
 * Opens a zip, an open file or bytes in memory, and lists its entries; nothing is unpacked yet.
 * @param source the descriptor of a file, which is closed with the archive or when it can't be opened
 * @throws ReadingError `damaged` where there is no readable list of entries, `zip-bomb` beyond `most` entries.
 */
export async function openArchive(source: number | Uint8Array, file: string, most: number): Promise<Archive> {
  // Names are decoded by us: a single bad name would otherwise close the archive for all others.
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false };
  let zip: yauzl.ZipFile;
  try {
    zip =
      typeof source === 'number'
        ? await yauzl.fromFdPromise(source, options)
        : await yauzl.fromBufferPromise(Buffer.from(source.buffer, source.byteOffset, source.byteLength), options);
  } catch (cause) {
    if (typeof source === 'number') closeSync(source);
    throw new ReadingError({ code: 'damaged', file, cause });
  }
  try {
    if (zip.entryCount > most) throw new ReadingError({ code: 'zip-bomb', file });
    const entries: ArchiveEntry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(describeEntry(zip, entry));
    return { entries, close: () => zip.close() };
  } catch (cause) {
    zip.close();
    throw cause instanceof ReadingError ? cause : new ReadingError({ code: 'damaged', file, cause });
  }
}

const fileTypeMask = 0o170000;
const symbolicLink = 0o120000;

function describeEntry(zip: yauzl.ZipFile, entry: yauzl.Entry): ArchiveEntry {
  const path = yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
  return {
    path,
    start: entry.relativeOffsetOfLocalHeader,
    packedBytes: entry.compressedSize,
    unpackedBytes: entry.uncompressedSize,
    isFolder: path.endsWith('/'),
    // The upper half of the attributes is the mode that Unix writes.
    isLink: ((entry.externalFileAttributes >>> 16) & fileTypeMask) === symbolicLink,
    isEncrypted: entry.isEncrypted(),
    read: (file) => readEntry(zip, entry, file),
  };
}

async function readEntry(zip: yauzl.ZipFile, entry: yauzl.Entry, file: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(entry.uncompressedSize);
  let filled = 0;
  try {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream) {
      if (!(chunk instanceof Uint8Array)) continue;
      bytes.set(chunk, filled);
      filled += chunk.length;
    }
  } catch (cause) {
    // The library stops the stream as soon as it gives more than is stated. Packing never makes a file much larger, so that
    // a size below the packed size is a lie; otherwise it is the packed bytes that are wrong.
    const isTooMuch = cause instanceof Error && cause.message.startsWith('too many bytes');
    const code = isTooMuch && entry.uncompressedSize < entry.compressedSize ? 'zip-bomb' : 'damaged';
    throw new ReadingError({ code, file, cause });
  }
  if (filled !== bytes.length || crc32(bytes) !== entry.crc32) throw new ReadingError({ code: 'damaged', file });
  return bytes;
}
