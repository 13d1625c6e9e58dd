import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { addCorrections } from '../../corrections/add-corrections.ts';
import { Journals } from '../../corrections/journals.ts';
import { readJournal } from '../../corrections/placed-journal.ts';
import { undoCorrection } from '../../corrections/undo-correction.ts';
import type { Keeping } from '../../features/review/session/keeping.ts';
import type { SourceDocument } from '../../model/block.ts';
import { findSources } from '../../reading/find-sources.ts';
import { readSources } from '../../reading/read-source.ts';

/** Of what lies in an archive the archive. */
function fileOnDisk(file: string): string {
  return /^.*?\.zip(?=[/\\])/i.exec(file)?.[0] ?? file;
}

/** The bytes of a file as they were when it was read; null where these are not there any more. */
async function readOriginal(
  { file, sha256 }: Pick<SourceDocument, 'file' | 'sha256'>,
  given: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  // looked for as it was the first time: a link that points elsewhere since is not followed
  for await (const source of findSources([given])) {
    if ('error' in source || source.file !== file) continue;
    const bytes = await source.bytes().catch(() => null);
    return bytes !== null && createHash('sha256').update(bytes).digest('hex') === sha256 ? bytes : null;
  }
  return null;
}

/** A folder may have any number of files: so many are looked at. */
const mostLookedAt = 500;

/** The files of a folder that are not among some. */
async function listBesides(folder: string, places: ReadonlySet<string>): Promise<readonly string[]> {
  const found: string[] = [];
  let looked = 0;
  for await (const source of findSources([folder])) {
    looked += 1;
    if (looked > mostLookedAt) break;
    if (!('error' in source) && !places.has(resolve(source.file))) found.push(relative(folder, source.file));
  }
  return found;
}

/** Keeps documents in files and folders of this machine, and what is decided about them in the journals beside them. */
export function keepInFolders(paths: readonly string[]): Keeping {
  /** The path that was given, in which a file lies. */
  const givenOf = new Map<string, string>();
  /** Where each file that was read lies. */
  const places = new Set<string>();

  async function* documents(): ReturnType<Keeping['documents']> {
    const journals = new Journals();
    places.clear();
    for await (const source of readSources(paths)) {
      if ('error' in source) {
        yield { error: source.error };
        continue;
      }
      const { document, given } = source;
      const { file } = document;
      // of two paths one may lie in the other
      if (places.has(resolve(file))) continue;
      places.add(resolve(file));
      givenOf.set(file, given);
      // What it is called beside its journal, wherever their folder is.
      const name = relative(await journals.topOf(given), resolve(file)).replaceAll('\\', '/');
      const corrections = await journals.of(file, given);
      yield { document, name, corrections, list: await journals.placeOf(file, given) };
    }
  }

  return {
    documents,
    decisions: async (files) => {
      const journals = new Journals();
      const read = async (file: string) => [file, await journals.of(file, givenOf.get(file) ?? file)] as const;
      return new Map(await Promise.all(files.map(read)));
    },
    besides: async (lists) => (await Promise.all(lists.map((list) => listBesides(dirname(list), places)))).flat(),
    gone: (files) => Promise.resolve(files.filter((file) => !existsSync(fileOnDisk(file)))),
    lists: async (lists) => {
      const journals = (await Promise.all(lists.map(readJournal))).filter((journal) => journal !== null);
      return journals.map(({ file, entries }) => ({ list: file, entries }));
    },
    add: addCorrections,
    undo: async (list, id, deed) => {
      await undoCorrection(list, id, deed);
    },
    bytesOf: async (document) => await readOriginal(document, givenOf.get(document.file) ?? document.file),
  };
}
