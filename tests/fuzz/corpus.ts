import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A real file to start from. `name` is without its folder: the extension is what counts. */
export type CorpusFile = { readonly name: string; readonly bytes: Buffer };
export type Corpus = readonly [CorpusFile, ...CorpusFile[]];

const root = join(import.meta.dirname, '..', '..');

const ownFolders = ['examples', 'tests/recognition/pages'];
/** These lie beside a checkout where the project is developed, and nowhere else. */
const sharedFolders = ['../shared/seeds', '../shared/pages'];

/** What the labelled pages must give; no document. */
const answers = 'expected.json';

/** The documents of this repository in the order of their paths, and behind them those that lie beside it if they are asked for. */
export function loadCorpus(withShared: boolean): Corpus {
  const files = [...ownFolders, ...(withShared ? sharedFolders : [])]
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
