import { limits } from '../limits.ts';
import { ReadingError } from '../reading-error.ts';
import { isBomb } from './judge-archive.ts';
import { openArchive } from './open-archive.ts';

/** The XML parts of a DOCX or XLSX by their path, unpacked. */
export type PackageParts = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/**
 * Unpacks the XML parts of an office package within the limits. The libraries that read the package unpack it once more,
 * trusting the sizes that it states: here each part has been seen to hold to its own.
 * @throws ReadingError `damaged`, `encrypted`, `zip-bomb`
 */
export async function readPackage(bytes: Uint8Array, file: string): Promise<PackageParts> {
  const archive = await openArchive(bytes, file, limits.archive.entries);
  try {
    const parts = archive.entries.filter((entry) => /\.(?:xml|rels)$/i.test(entry.path));
    let total = 0;
    for (const part of parts) {
      if (part.isEncrypted) throw new ReadingError({ code: 'encrypted', file });
      if (isBomb(part)) throw new ReadingError({ code: 'zip-bomb', file });
      total += part.unpackedBytes;
    }
    if (total > limits.packageXmlBytes) throw new ReadingError({ code: 'too-large', file });
    const unpacked = new Map<string, Uint8Array<ArrayBuffer>>();
    for (const part of parts) unpacked.set(part.path, await part.read(file));
    return unpacked;
  } finally {
    archive.close();
  }
}
