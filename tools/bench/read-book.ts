import { readSources } from '../../src/reading/read-source.ts';
import { recognise } from '../../src/recognition/recognise.ts';

/** What one run measured; times in milliseconds. */
export type BookRun = {
  readonly read: number;
  readonly recognised: number;
  readonly chapters: number;
  readonly figures: number;
};

// read-book FILE: reads and recognises one file and prints a BookRun as JSON.
const [file = ''] = process.argv.slice(2);
const start = performance.now();
for await (const source of readSources([file])) {
  if ('error' in source) throw source.error;
  const read = performance.now();
  const { chapters } = recognise(source.document);
  const run: BookRun = {
    read: read - start,
    recognised: performance.now() - read,
    chapters: chapters.length,
    figures: chapters.flatMap(({ indicators }) => indicators.flatMap(({ figures }) => figures)).length,
  };
  process.stdout.write(`${JSON.stringify(run)}\n`);
}
