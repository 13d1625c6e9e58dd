import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { holdsCorrections } from '../files/holds-corrections.ts';
import { isOwnFile } from '../files/is-own-file.ts';
import { fetchedListName } from '../files/own-files.data.ts';
import { isJunkName, isJunkPath, pointsOutside } from './archive/entry-name.ts';
import { isBomb, judgeArchive } from './archive/judge-archive.ts';
import { type Archive, openArchive } from './archive/open-archive.ts';
import { companionExtensions } from './companion-extensions.data.ts';
import { detectPackage, extensionOf, refuseMismatch } from './detect-format.ts';
import { type FetchedFrom, readFetchedList } from './fetched/fetched-list.ts';
import { FetchedLists } from './fetched/fetched-lists.ts';
import { limits } from './limits.ts';
import { liesIn, openInside, readInside } from './open-inside.ts';
import { ReadingError } from './reading-error.ts';

/**
 * One file to read, or why it cannot be. `file` is the path as it was given, of a file in a folder with the folder in
 * front, in an archive `archive.zip/inner/name.html`. `bytes` can be called until the next source is asked for.
 */
export type FoundSource =
  | {
      readonly file: string;
      /** What kind of package it is, where it is one. */
      readonly container: 'docx' | 'xlsx' | null;
      /** What the list of a fetch beside it says of it; null where there is none. */
      readonly fetched: FetchedFrom | null;
      readonly bytes: () => Promise<Uint8Array<ArrayBuffer>>;
    }
  | { readonly error: ReadingError };

const largestFile = Math.max(...Object.values(limits.fileBytes));

/**
 * Walks over files, folders and zips, in the order given and inside a folder or zip by name. Hidden files, what systems
 * leave behind, in folders and zips the pictures, styles and scripts of saved pages, and what Doelspoor keeps itself are passed over, and so are fetched pages that are gone from their site.
 * A path may be a link, since a person named it; a link in a folder is followed only to what is in that folder, for
 * whoever may put a file there could else publish any file of this machine. Nothing throws: what cannot be opened is an
 * item of its own, and the others go on. A folder or zip with nothing to read in it is one too. Each item names the
 * outermost of the paths in which it lies.
 */
export async function* findSources(paths: readonly string[]): AsyncGenerator<FoundSource & { readonly given: string }> {
  const places = new Map(paths.map((path) => [resolve(path), path]));
  const lists = new FetchedLists();
  for (const path of paths) {
    const given = findOutermost(path, places);
    let isFound = false;
    for await (const source of findIn(path, lists)) {
      isFound = true;
      yield { ...source, given };
    }
    if (!isFound) yield { error: new ReadingError({ code: 'nothing-to-read', file: path }), given };
  }
}

/** The path highest above another of those that were given, or that one itself. */
function findOutermost(path: string, places: ReadonlyMap<string, string>): string {
  let found = path;
  for (let place = resolve(path); place !== dirname(place); place = dirname(place)) found = places.get(place) ?? found;
  return found;
}

async function* findIn(start: string, lists: FetchedLists): AsyncGenerator<FoundSource> {
  // A stack and not recursion: the depth of a folder tree is not ours to choose.
  const waiting = [start];
  const visited = new Set<string>();
  let root: string | null = null;
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    try {
      if (isOwnFile(basename(path))) throw new ReadingError({ code: 'own-file', file: path });
      const found = await stat(path);
      // A device or a pipe may never end.
      if (!found.isDirectory() && !found.isFile()) throw new ReadingError({ code: 'unknown-format', file: path });
      const place = await realpath(path);
      root ??= place;
      if (!liesIn(place, root)) throw new ReadingError({ code: 'link-outside', file: path });
      if (found.isDirectory()) {
        if (visited.has(place)) continue;
        visited.add(place);
        for (const inner of (await listFolder(path)).reverse()) waiting.push(inner);
      } else if (await holdsCorrections(path)) {
        if (path === start) throw new ReadingError({ code: 'own-file', file: path });
      } else {
        const fetched = await lists.find(path);
        // What is gone from a site is kept, and is not what the site says now.
        if (fetched?.isGone !== true || path === start) yield* findInFile(path, root, found.size, fetched);
      }
    } catch (cause) {
      yield { error: explain(cause, path) };
    }
  }
}

async function listFolder(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => !isJunkName(name)).sort();
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  return names.filter((name) => !isBeside(name)).map((name) => prefix + name);
}

/** What stands beside documents: the pictures and styles of saved pages, and what Doelspoor keeps. */
function isBeside(path: string): boolean {
  return companionExtensions.has(extensionOf(path)) || isOwnFile(basename(path));
}

async function* findInFile(
  file: string,
  root: string,
  size: number,
  fetched: FetchedFrom | null,
): AsyncGenerator<FoundSource> {
  if (size === 0) throw new ReadingError({ code: 'empty', file });
  if (await startsAsPackage(file, root)) {
    if (size > limits.archive.bytes) throw new ReadingError({ code: 'too-large', file });
    const archive = await openArchive(await openInside(file, root), file, limits.archive.entries);
    try {
      const container = detectPackage(archive.entries.map((entry) => entry.path));
      refuseMismatch(container, file);
      if (container === 'zip') return yield* findInArchive(archive, file);
      if (container === 'docx' || container === 'xlsx')
        return yield describeFile(file, root, size, { container, fetched });
    } finally {
      archive.close();
    }
  } else {
    if (extensionOf(file) === 'zip' && size > largestFile) throw new ReadingError({ code: 'damaged', file });
    yield describeFile(file, root, size, { container: null, fetched });
  }
}

function describeFile(
  file: string,
  root: string,
  size: number,
  known: Pick<Extract<FoundSource, { file: string }>, 'container' | 'fetched'>,
): FoundSource {
  if (size > largestFile) throw new ReadingError({ code: 'too-large', file });
  return {
    file,
    ...known,
    bytes: () => readWhole(file, root, size),
  };
}

/** Reads as much as was seen to be there: a file that grows meanwhile is not followed. */
async function readWhole(file: string, root: string, size: number): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await readInside(file, root, size);
  } catch (cause) {
    throw explain(cause, file);
  }
}

async function startsAsPackage(file: string, root: string): Promise<boolean> {
  const mark = Buffer.from(await readInside(file, root, 4)).toString('latin1');
  return mark === 'PK\x03\x04' || mark === 'PK\x05\x06';
}

async function* findInArchive(archive: Archive, archiveFile: string): AsyncGenerator<FoundSource> {
  judgeArchive(archive, archiveFile);
  const entries = archive.entries
    .filter((entry) => !entry.isFolder && !isJunkPath(entry.path) && !isBeside(entry.path))
    .sort((left, right) => (left.path < right.path ? -1 : left.path > right.path ? 1 : 0));
  if (entries.length === 0) throw new ReadingError({ code: 'nothing-to-read', file: archiveFile });
  const fetched = await readLists(archive.entries);
  for (const entry of entries.filter(({ path }) => fetched.get(path)?.isGone !== true)) {
    const file = `${archiveFile}/${entry.path}`;
    const refuse = (code: ReadingError['code']) => ({ error: new ReadingError({ code, file }) });
    if (pointsOutside(entry.path) || entry.isLink) yield refuse('path-outside');
    else if (entry.isEncrypted) yield refuse('encrypted');
    else if (isBomb(entry)) yield refuse('zip-bomb');
    else if (entry.unpackedBytes > largestFile) yield refuse('too-large');
    else if (entry.unpackedBytes === 0) yield refuse('empty');
    else yield { file, container: null, fetched: fetched.get(entry.path) ?? null, bytes: () => entry.read(file) };
  }
}

/** What lists of fetches in an archive say of its files, by their path in it. */
async function readLists(entries: Archive['entries']): Promise<ReadonlyMap<string, FetchedFrom>> {
  const fetched: (readonly [file: string, from: FetchedFrom])[] = [];
  for (const list of entries.filter(({ path }) => basename(path) === fetchedListName)) {
    if (list.isLink || list.isEncrypted || isBomb(list) || list.unpackedBytes > limits.fetchedListBytes) continue;
    const bytes = await list.read(list.path).catch(() => new Uint8Array());
    fetched.push(...readFetchedList(bytes, list.path.slice(0, -fetchedListName.length)));
  }
  return new Map(fetched);
}

function explain(cause: unknown, file: string): ReadingError {
  if (cause instanceof ReadingError) return cause;
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  if (code === 'EACCES' || code === 'EPERM') return new ReadingError({ code: 'not-allowed', file, cause });
  if (code === 'ELOOP' || code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') {
    // The name was read from a folder and lost its bytes in decoding: no name can be given that finds the file.
    return new ReadingError({ code: file.includes('\uFFFD') ? 'name-not-utf8' : 'not-found', file, cause });
  }
  return new ReadingError({ code: 'damaged', file, cause });
}
