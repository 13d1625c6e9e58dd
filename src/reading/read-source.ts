import { createHash } from 'node:crypto';
import type { SourceDocument } from '../model/block.ts';
import { openArchive } from './archive/open-archive.ts';
import { type Content, detectContent, detectPackage, refuseMismatch } from './detect-format.ts';
import { type FoundSource, findSources } from './find-sources.ts';
import { limits } from './limits.ts';
import { ProcessReader } from './process/process-reader.ts';
import { relieveMemory } from './process/relieve-memory.ts';
import { type ReadFormat, readBytes } from './read-bytes.ts';
import { ReadingError } from './reading-error.ts';

/** A file that was read, or why it was not; and the outermost of the paths that were given in which it lies. */
export type ReadSource = ({ readonly document: SourceDocument } | { readonly error: ReadingError }) & {
  readonly given: string;
};

/**
 * Reads files, folders and zips one after the other, in the order of `findSources`. Each file gives exactly one item; a
 * bad one gives an error and the others go on. One file is in memory at a time. Writes nothing to disk.
 */
export async function* readSources(paths: readonly string[]): AsyncGenerator<ReadSource> {
  const isolated = new ProcessReader();
  try {
    for await (const source of findSources(paths)) {
      relieveMemory(limits.isolation.relieveFromBytes);
      yield 'error' in source ? source : await readFound(source, isolated);
    }
  } finally {
    await isolated.close();
  }
}

async function readFound(
  source: Exclude<FoundSource, { error: ReadingError }> & { readonly given: string },
  isolated: ProcessReader,
): Promise<ReadSource> {
  const { file, given } = source;
  try {
    const bytes = await source.bytes();
    const inside = await readInside(bytes, file, isolated, source);
    // Where it was fetched from is sure; what a page says of itself is often the start of its site.
    const address = source.fetched?.address ?? inside.address;
    const place = source.fetched?.place ?? null;
    return { document: { ...inside, address, ...(place === null ? {} : { place }) }, given };
  } catch (cause) {
    return { error: cause instanceof ReadingError ? cause : new ReadingError({ code: 'damaged', file, cause }), given };
  }
}

/**
 * Reads one file that somebody handed over, as every file is read. Writes nothing to disk.
 * @param file what it is called
 * @throws ReadingError
 */
export async function readGiven(bytes: Uint8Array<ArrayBuffer>, file: string): Promise<SourceDocument> {
  const isolated = new ProcessReader();
  try {
    return await readInside(bytes, file, isolated, {});
  } finally {
    await isolated.close();
  }
}

async function readInside(
  bytes: Uint8Array<ArrayBuffer>,
  file: string,
  isolated: ProcessReader,
  { container, fetched }: Partial<Pick<Extract<FoundSource, { readonly bytes: unknown }>, 'container' | 'fetched'>>,
): Promise<SourceDocument> {
  if (bytes.length === 0) throw new ReadingError({ code: 'empty', file });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const content = container ?? (await detectInside(bytes, file));
  const { format, body } = await readContent(content, bytes, file, { isolated, charset: fetched?.charset });
  return { file, format, ...body, sha256 };
}

/** Small text is read here, at full speed; all else in a process that can be stopped. */
async function readContent(
  content: Content | 'docx' | 'xlsx' | 'zip',
  bytes: Uint8Array<ArrayBuffer>,
  file: string,
  { isolated, charset }: { readonly isolated: ProcessReader; readonly charset: string | undefined },
): Promise<ReadFormat> {
  refuseMismatch(content, file);
  if (content === 'zip') throw new ReadingError({ code: 'nested-archive', file });
  if (content === 'pdf' || content === 'docx' || content === 'xlsx') return isolated.read(content, bytes, file);
  if (bytes.length > limits.isolation.textFromBytes) return isolated.read('text', bytes, file, charset);
  return readBytes('text', bytes, file, charset);
}

/** What the content of a file inside a zip is, where a package needs a look at what it holds. */
async function detectInside(bytes: Uint8Array, file: string): Promise<Content | 'docx' | 'xlsx' | 'zip'> {
  const content = detectContent(bytes);
  if (content !== 'package') return content;
  const archive = await openArchive(bytes, file, limits.archive.entries);
  archive.close();
  return detectPackage(archive.entries.map((entry) => entry.path));
}
