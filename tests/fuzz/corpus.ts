import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A real file to start from. `name` is without its folder: the extension is what counts. */
export type CorpusFile = { readonly name: string; readonly bytes: Buffer };
export type Corpus = readonly [CorpusFile, ...CorpusFile[]];

const root = join(import.meta.dirname, '..', '..');

/** The last two lie beside a checkout where the project is developed, and nowhere else. */
const folders = ['examples', 'tests/recognition/pages', '../shared/seeds', '../shared/pages'];

/** What the labelled pages must give; no document. */
const answers = 'expected.json';

/** All real documents that are at hand, in the order of their paths. */
export function loadCorpus(): Corpus {
  const files = folders
    .flatMap((folder) => listFiles(join(root, folder)))
    .filter((path) => basename(path) !== answers)
    .map((path): CorpusFile => ({ name: basename(path), bytes: readFileSync(path) }));
  const [first, ...rest] = files;
  if (first === undefined) throw new Error('there are no documents to start from');
  return [first, ...rest];
}

function listFiles(folder: string): string[] {
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}
