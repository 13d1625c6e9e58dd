import type { Reading } from '../../src/model/reading.ts';
import { readSources } from '../../src/reading/read-source.ts';
import { recognise } from '../../src/recognition/recognise.ts';

/** Reads and recognises one document, with all that is known and not known of it. Throws the error of reading where it cannot be read. */
export async function readWhole(path: string): Promise<Reading> {
  for await (const source of readSources([path])) {
    if ('error' in source) throw source.error;
    return recognise(source.document);
  }
  throw new Error(`nothing was read at ${path}`);
}
